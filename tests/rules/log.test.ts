import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Log, LogEntry } from '../../src/rules/debate';
import { foldLog, LogError } from '../../src/rules/fold-log';
import { playMove } from '../../src/rules/play-move';
import { reachVerdict } from '../../src/rules/reach-verdict';
import type { Act } from '../../src/rules/scenario';
import { startDebate } from '../../src/rules/start-debate';
import { aScenario, aTutorial } from './a-scenario';
import { bestPlayer, playOut, type Start, wanderer } from './players';

const scenario = aScenario();
const { log, debate } = playOut(scenario, bestPlayer, { seed: 12 });
const asText = (log: Log): Log => JSON.parse(JSON.stringify(log)) as Log;

/** How a play came about: small to print, and enough to play it again. */
interface Recipe extends Start {
  readonly act: Act;
  readonly draw: number;
}
const plays = fc.record<Recipe>({
  act: fc.constantFrom<Act[]>(0, 2, 4),
  seed: fc.integer({ min: -5, max: 2 ** 32 }),
  draw: fc.nat(1000),
  moves: fc.nat(90),
  position: fc.constantFrom(null, 'east', 'south'),
});
const replay = ({ act, draw, ...start }: Recipe) => {
  const of = act === 0 ? aTutorial() : aScenario(act);
  return { of, ...playOut(of, wanderer(draw), start) };
};

describe('a fold', () => {
  test('[L1] of any legal log, sent as text, adds up to the same debate, byte for byte', () => {
    fc.assert(
      fc.property(plays, (recipe) => {
        const { of, log: record, debate: final } = replay(recipe);
        expect(JSON.stringify(foldLog(of, asText(record)))).toBe(JSON.stringify(final));
      }),
      { numRuns: 60 },
    );
  });

  test('[L1] of any legal log gives the same verdict, byte for byte', () => {
    const verdict = JSON.stringify(reachVerdict(scenario, debate));
    expect(JSON.stringify(reachVerdict(scenario, foldLog(scenario, asText(log))))).toBe(verdict);
  });

  test('[L2] may stop anywhere: an undo is a shorter fold, and playing on from it is the same record', () => {
    fc.assert(
      fc.property(plays, fc.nat(90), (recipe, until) => {
        const { of, log: record, debate: final } = replay(recipe);
        const early = foldLog(of, record, until);
        expect(early.moves).toBe(Math.min(until, record.entries.length));
        const rest = record.entries.slice(until);
        const again = rest.reduce((now, { move }) => {
          const ruling = playMove(of, now, move);
          return ruling.allowed ? ruling.debate : now;
        }, early);
        expect(again).toEqual(final);
      }),
      { numRuns: 40 },
    );
  });

  test('[L2] of nothing is the hearing before its first move', () => {
    const empty: Log = { ...log, entries: [] };
    expect(foldLog(scenario, empty)).toEqual(startDebate(scenario, { seed: 12 }));
    expect(foldLog(scenario, log, 0)).toEqual(startDebate(scenario, { seed: 12 }));
  });

  test('[L2] takes the side from the log, and remembers that it was given', () => {
    const given = foldLog(scenario, { ...log, position: 'west', entries: [] });
    expect(given).toMatchObject({ position: 'west', positionFixed: true, seed: 12 });
  });
});

describe('a log that is refused', () => {
  const refusal = (broken: Log): { code: string; entry: number | null; objection: string | null; message: string } => {
    try {
      foldLog(scenario, broken);
    } catch (error) {
      if (error instanceof LogError) return error;
      throw error;
    }
    throw new Error('the log was accepted');
  };
  const entries = (change: (entry: LogEntry, i: number) => LogEntry): Log => ({
    ...log,
    entries: log.entries.map(change),
  });

  test('[L2] belongs to another scenario or another version of it', () => {
    expect(refusal({ ...log, scenario: 's01' })).toMatchObject({
      code: 'other-scenario',
      entry: null,
      objection: null,
    });
    expect(refusal({ ...log, version: 2 })).toMatchObject({ code: 'other-version', entry: null, name: 'LogError' });
    expect(refusal({ ...log, version: 2 }).message).toBe('log: other-version');
  });

  test('[L2] has a side that the scenario does not have', () => {
    expect(refusal({ ...log, position: 'up' })).toMatchObject({ code: 'unknown-position', entry: null });
  });

  test('[L2] has a gap in its numbering, and the entry after the gap is named', () => {
    const gap = { ...log, entries: log.entries.filter(({ n }) => n !== 4) };
    expect(refusal(gap)).toMatchObject({ code: 'entries-out-of-order', entry: 5 });
    expect(refusal(gap).message).toBe('log: entries-out-of-order at entry 5');
    const late = { ...log, entries: log.entries.slice(1) };
    expect(refusal(late)).toMatchObject({ code: 'entries-out-of-order', entry: 2 });
  });

  test('[L2] has a move that these rules refuse, and both are named', () => {
    const forged = entries((entry) => (entry.n === 3 ? { ...entry, move: { kind: 'no-questions' } } : entry));
    expect(refusal(forged)).toMatchObject({ code: 'entry-refused', entry: 3, objection: 'not-now' });
    expect(refusal(forged).message).toBe('log: entry-refused at entry 3 (not-now)');
  });

  test('[L2] goes on after the end', () => {
    const n = log.entries.length + 1;
    const longer = { ...log, entries: [...log.entries, { n, move: { kind: 'hear-verdict' } as const, shown: [] }] };
    expect(refusal(longer)).toMatchObject({ code: 'entry-refused', entry: n, objection: 'hearing-is-over' });
  });
});

test('[L1] a hearing begins with nothing said', () => {
  expect(startDebate(scenario, { seed: 7, position: 'east' })).toEqual({
    scenario: 's99-made-by-hand',
    version: 3,
    seed: 7,
    step: 0,
    moves: 0,
    position: 'east',
    positionFixed: true,
    redrawn: false,
    opening: null,
    decision: null,
    read: [],
    chains: [NO_CHAIN, NO_CHAIN],
    claims: [NO_CLAIM, NO_CLAIM],
    claimReply: null,
    positionReply: null,
    followUp: null,
    reasons: {},
    testimonies: [],
    bestPoint: null,
    politeQuestion: null,
  });
});

const NO_CHAIN = {
  failure: null,
  actor: null,
  hands: null,
  forum: null,
  proposed: null,
  standard: null,
  trace: null,
  consequence: null,
  weighed: null,
  mended: false,
};

const NO_CLAIM = {
  claim: null,
  card: null,
  link: null,
  bet: null,
  weighed: null,
  mended: false,
  answer: null,
  second: null,
  closing: null,
};
