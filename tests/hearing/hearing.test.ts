import { describe, expect, test, vi } from 'vitest';
import { type Bench, createLocalBench } from '../../src/hearing/bench';
import { openHearing } from '../../src/hearing/hearing';
import { foldLog, LogError } from '../../src/rules/fold-log';
import type { Move } from '../../src/rules/move';
import { playMove } from '../../src/rules/play-move';
import { startDebate } from '../../src/rules/start-debate';
import { aScenario } from '../rules/a-scenario';
import { bestPlayer, playOut } from '../rules/players';

const scenario = aScenario();
const bench = createLocalBench(scenario);
const FIRST: Move = { kind: 'weigh-opening', word: 'never-wrong' };
const SECOND: Move = { kind: 'name-decision', choice: 'call-right' };

describe('a fresh hearing', () => {
  test('[L1] stands where the rules start it, with an empty record', () => {
    const hearing = openHearing({ scenario, bench, seed: 4 });
    expect(hearing.scenario).toBe(scenario);
    expect(hearing.debate()).toEqual(startDebate(scenario, { seed: 4 }));
    expect(hearing.log()).toEqual({ scenario: scenario.id, version: 3, seed: 4, position: null, entries: [] });
  });

  test('[O2] takes a side that was given', () => {
    const hearing = openHearing({ scenario, bench, seed: 4, position: 'west' });
    expect(hearing.debate().position).toBe('west');
    expect(hearing.log().position).toBe('west');
  });

  test('[L2] keeps every allowed move with its number and what was on offer beside it', async () => {
    const hearing = openHearing({ scenario, bench, seed: 4 });
    const ruling = await hearing.play(FIRST);
    expect(ruling).toMatchObject({ allowed: true });
    await hearing.play(SECOND);
    const [first, second] = hearing.log().entries;
    expect(first).toEqual({ n: 1, move: FIRST, shown: ['every', 'camera', 'never-wrong', 'it-holds'] });
    expect(second).toMatchObject({ n: 2, move: SECOND });
    expect(second?.shown).toHaveLength(3);
    expect(foldLog(scenario, hearing.log())).toEqual(hearing.debate());
  });

  test('[L2] plays a whole hearing to the same debate as the rules alone', async () => {
    const { log, debate } = playOut(scenario, bestPlayer, { seed: 21 });
    const hearing = openHearing({ scenario, bench, seed: 21 });
    for (const { move } of log.entries) await hearing.play(move);
    expect(hearing.debate()).toEqual(debate);
    expect(hearing.log()).toEqual(log);
  });
});

describe('a refusal', () => {
  test('[H2] leaves debate and record as they were, and tells no listener', async () => {
    const hearing = openHearing({ scenario, bench, seed: 4 });
    const listener = vi.fn();
    hearing.listen(listener);
    const before = hearing.debate();
    expect(await hearing.play({ kind: 'no-questions' })).toEqual({ allowed: false, objection: 'not-now' });
    expect(hearing.debate()).toBe(before);
    expect(hearing.log().entries).toEqual([]);
    expect(listener).not.toHaveBeenCalled();
  });

  test('[H2] a double click asks twice and is refused once', async () => {
    const hearing = openHearing({ scenario, bench, seed: 4 });
    const rulings = await Promise.all([hearing.play(FIRST), hearing.play(FIRST)]);
    expect(rulings.map(({ allowed }) => allowed)).toEqual([true, false]);
    expect(hearing.log().entries).toHaveLength(1);
  });
});

describe('the queue', () => {
  /** A bench that answers when it is told to, the last asked first if need be. */
  function slowBench() {
    const waiting: (() => void)[] = [];
    const slow: Bench = {
      rule: (debate, move) =>
        new Promise((resolve) => {
          waiting.push(() => resolve(playMove(scenario, debate, move)));
        }),
    };
    return { slow, waiting };
  }
  const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

  test('[L2] asks the bench for one move after the other, each on the debate of the one before', async () => {
    const { slow, waiting } = slowBench();
    const hearing = openHearing({ scenario, bench: slow, seed: 4 });
    const both = Promise.all([hearing.play(FIRST), hearing.play(SECOND)]);
    await settled();
    expect(waiting).toHaveLength(1);
    waiting[0]?.();
    await settled();
    expect(waiting).toHaveLength(2);
    expect(hearing.debate().opening).toBe('never-wrong');
    waiting[1]?.();
    expect((await both).map(({ allowed }) => allowed)).toEqual([true, true]);
    expect(hearing.debate()).toMatchObject({ opening: 'never-wrong', decision: 'call-right', moves: 2 });
  });

  test('[L2] goes on after a bench that failed: the caller hears of it, the next move is ruled on', async () => {
    let isDown = true;
    const shaky: Bench = {
      rule: async (debate, move) => {
        if (isDown) throw new Error('the line is down');
        return playMove(scenario, debate, move);
      },
    };
    const hearing = openHearing({ scenario, bench: shaky, seed: 4 });
    const failed = hearing.play(FIRST);
    await expect(failed).rejects.toThrow('the line is down');
    expect(hearing.debate().moves).toBe(0);
    isDown = false;
    expect(await hearing.play(FIRST)).toMatchObject({ allowed: true });
    expect(hearing.log().entries).toHaveLength(1);
  });
});

describe('listeners', () => {
  test('[L2] hear every allowed move with the new debate and what has just happened', async () => {
    const hearing = openHearing({ scenario, bench, seed: 4 });
    const listener = vi.fn();
    hearing.listen(listener);
    await hearing.play(FIRST);
    const expected = [{ kind: 'opening-weighed', right: true, word: 'never-wrong' }];
    expect(listener.mock.calls).toEqual([[hearing.debate(), expected]]);
  });

  test('[L2] stop hearing when they leave, and the others hear on', async () => {
    const hearing = openHearing({ scenario, bench, seed: 4 });
    const [leaving, staying] = [vi.fn(), vi.fn()];
    const leave = hearing.listen(leaving);
    hearing.listen(staying);
    await hearing.play(FIRST);
    leave();
    leave();
    await hearing.play(SECOND);
    expect(leaving).toHaveBeenCalledTimes(1);
    expect(staying).toHaveBeenCalledTimes(2);
  });

  test('[L2] see a hearing that already stands on the new debate, and may ask for a move themselves', async () => {
    const hearing = openHearing({ scenario, bench, seed: 4 });
    const seen: number[] = [];
    hearing.listen((debate) => {
      seen.push(debate.moves, hearing.debate().moves, hearing.log().entries.length);
      if (debate.moves === 1) void hearing.play(SECOND);
    });
    await hearing.play(FIRST);
    await hearing.play({ kind: 'accept-lot' });
    expect(seen).toEqual([1, 1, 1, 2, 2, 2, 3, 3, 3]);
  });
});

describe('a record taken up again', () => {
  const { log, debate } = playOut(scenario, bestPlayer, { seed: 33, position: 'south', moves: 25 });

  test('[L2] stands where it was left; its seed and side win', async () => {
    const hearing = openHearing({ scenario, bench, seed: 999, position: 'north', log });
    expect(hearing.debate()).toEqual(debate);
    expect(hearing.log()).toEqual(log);
    const { log: whole } = playOut(scenario, bestPlayer, { seed: 33, position: 'south' });
    for (const { move } of whole.entries.slice(25)) await hearing.play(move);
    expect(hearing.log()).toEqual(whole);
  });

  test('[L2] is refused when these rules did not make it', () => {
    const open = (changes: object) => openHearing({ scenario, bench, seed: 1, log: { ...log, ...changes } });
    expect(() => open({ version: 1 })).toThrow(LogError);
    expect(() => open({ position: 'up' })).toThrow(LogError);
    expect(() => open({ entries: [...log.entries].reverse() })).toThrow(LogError);
  });
});
