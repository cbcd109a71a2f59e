import { describe, expect, test } from 'vitest';
import type { Debate } from '../../src/rules/debate';
import type { ChainBreak, ChainSlot, Move, SingleSlot } from '../../src/rules/move';
import { legalMoves, playMove, stepOf } from '../../src/rules/play-move';
import type { Nth, Scenario } from '../../src/rules/scenario';
import { aScenario, aTutorial } from './a-scenario';
import { debateAt, playAll, played } from './players';
import { aChain, aGapChain } from './records';

/** With all rows of act IV, and the mends that act IV has not. */
const scenario: Scenario = { ...aScenario(4), act: 3 };
const SLOTS: readonly SingleSlot[] = ['actor', 'forum', 'proposed', 'standard', 'trace', 'consequence'];

/** The draft of a chain as the moves that hang it. */
const hangAll = (chain: ReturnType<typeof aChain>): readonly Move[] => [
  ...SLOTS.flatMap((slot): Move[] => (chain[slot] === null ? [] : [{ kind: 'hang', slot, choice: chain[slot] }])),
  ...(chain.hands === null ? [] : [{ kind: 'name-hands', hands: chain.hands } as const]),
];

const then = (debate: Debate, moves: readonly Move[]): Debate => playAll(scenario, debate, moves);

/** The first chain about a failure, before its first link. */
const atChain = (failure = 'wrong-match'): Debate =>
  then(debateAt(scenario, 'failure', { position: 'north' }), [{ kind: 'choose-failure', failure }]);

const COMMIT: Move = { kind: 'commit-chain' };
const hang = (slot: SingleSlot, choice: string): Move => ({ kind: 'hang', slot, choice });
const choices = (debate: Debate, slot: ChainSlot): readonly string[] =>
  legalMoves(scenario, debate).flatMap((move) => {
    if (move.kind === 'name-hands') return slot === 'hands' ? [move.hands.join(' ')] : [];
    return move.kind === 'hang' && move.slot === slot ? [move.choice] : [];
  });

describe('a draft', () => {
  test('[A1] is judged by nothing before its commit', () => {
    const bare = played(scenario, atChain(), hang('actor', 'the-system'));
    expect(bare.happenings).toEqual([{ kind: 'link-hung', slot: 'actor', choice: 'the-system' }]);
    expect(bare.debate.chains[0]).toMatchObject({ actor: 'the-system', weighed: null, mended: false });
    const named = played(scenario, bare.debate, { kind: 'name-hands', hands: ['list-unit', 'vendor'] });
    expect(named.happenings).toEqual([{ kind: 'hands-named', hands: ['list-unit', 'vendor'] }]);
  });

  test('[A1] can be committed only when every open slot is filled', () => {
    const moves = hangAll(aChain());
    let debate = atChain();
    for (const move of moves) {
      expect(playMove(scenario, debate, COMMIT)).toEqual({ allowed: false, objection: 'draft-unfinished' });
      debate = then(debate, [move]);
    }
    expect(playMove(scenario, debate, COMMIT).allowed).toBe(true);
  });

  test('[A1] may be changed freely, link by link, and stays on its step', () => {
    const debate = then(atChain(), [...hangAll(aChain({ trace: 'press-line' })), hang('trace', 'list-file')]);
    expect(debate.chains[0].trace).toBe('list-file');
    expect(stepOf(scenario, debate)).toEqual({ kind: 'chain', nth: 1 });
  });

  test('[A1] another actor takes the named hands off, the same one does not', () => {
    const whole = then(atChain(), hangAll(aChain()));
    expect(then(whole, [hang('actor', 'list-unit')]).chains[0].hands).toEqual(['vendor']);
    expect(then(whole, [hang('actor', 'vendor')]).chains[0].hands).toBeNull();
    expect(then(whole, [hang('forum', 'court')]).chains[0].hands).toEqual(['vendor']);
  });

  test('[A1] another forum takes off what was proposed instead of it, the same one does not', () => {
    const gap = then(atChain('unlogged-search'), hangAll(aGapChain()));
    expect(then(gap, [hang('forum', 'no-forum-today')]).chains[0].proposed).toBe('assembly');
    expect(then(gap, [hang('forum', 'court')]).chains[0].proposed).toBeNull();
    expect(then(gap, [hang('actor', 'watch-unit')]).chains[0].proposed).toBe('assembly');
  });

  test('[A1] a forum can be proposed only under a named gap', () => {
    const plain = then(atChain('unlogged-search'), [hang('forum', 'prosecutor')]);
    expect(choices(plain, 'proposed')).toEqual([]);
    expect(choices(then(plain, [hang('forum', 'no-forum-today')]), 'proposed')).toHaveLength(3);
  });

  test('[A3] other hands are asked once somebody hangs, as sets without that actor, nobody first', () => {
    expect(choices(atChain(), 'hands')).toEqual([]);
    const sets = choices(then(atChain(), [hang('actor', 'the-system')]), 'hands');
    expect(sets).toHaveLength(16);
    expect(sets.slice(0, 4)).toEqual(['', 'list-unit', 'vendor', 'list-unit vendor']);
    expect(new Set(sets).size).toBe(16);
  });

  test('[A3] a tutorial asks for no other hands', () => {
    const tutorial = aTutorial();
    const moves = legalMoves(tutorial, debateAt(tutorial, 'chain'));
    expect(moves.filter(({ kind }) => kind === 'name-hands')).toEqual([]);
    expect(moves.length).toBeGreaterThan(0);
  });
});

interface Broken {
  readonly why: ChainBreak;
  readonly slot: ChainSlot;
  readonly idea: string;
  readonly chain: ReturnType<typeof aChain>;
}

const broken = (why: ChainBreak, chain: Broken['chain'], more: Partial<Broken> = {}): Broken => ({
  why,
  slot: 'hands',
  idea: why,
  chain,
  ...more,
});

const BROKEN: readonly Broken[] = [
  broken('not-its-duty', aChain({ actor: 'the-system', hands: [] }), { slot: 'actor', idea: 'system-did-it' }),
  broken('no-power-here', aChain({ forum: 'newspaper' }), { slot: 'forum', idea: 'press-is-the-only-forum' }),
  broken('gap-too-soon', aChain({ forum: 'no-forum-today', proposed: 'assembly' }), { slot: 'forum' }),
  broken('gap-unfilled', aGapChain({ proposed: 'ombudsman' }), { slot: 'proposed' }),
  broken('wrong-standard', aChain({ standard: 'contract' }), { slot: 'standard' }),
  broken('trace-does-not-show', aChain({ trace: 'access-log' }), { slot: 'trace' }),
  broken('trace-does-not-reach', aChain({ trace: 'vendor-report' }), { slot: 'trace' }),
  broken('cannot-impose', aChain({ consequence: 'damages' }), { slot: 'consequence' }),
  broken('no-way-back', aChain({ consequence: 'fine' }), { slot: 'consequence' }),
  broken('hand-left-out', aChain({ hands: [] })),
  broken('hand-too-many', aChain({ hands: ['vendor', 'watch-unit'] })),
];

describe('a commit', () => {
  test('[A1] that holds says so and goes on', () => {
    const held = played(scenario, then(atChain(), hangAll(aChain())), COMMIT);
    expect(held.happenings).toEqual([{ kind: 'chain-held', nth: 1, score: 4 }]);
    expect(held.debate.chains[0]).toEqual(aChain({ weighed: { score: 4, at: null, why: null } }));
    expect(stepOf(scenario, held.debate)).toEqual({ kind: 'claim', nth: 1 });
  });

  test.each(BROKEN)(
    '[A1] $why can be hung, is said at once with its idea, and can be mended or left',
    ({ why, slot, idea, chain }) => {
      const draft = then(atChain(chain.failure ?? ''), hangAll(chain));
      const broke = played(scenario, draft, COMMIT);
      const score = { actor: 0, forum: 1, proposed: 1, standard: 2, trace: 2, consequence: 3, hands: 3 }[slot];
      expect(broke.happenings).toEqual([{ kind: 'chain-broke', nth: 1, score, slot, why, idea, mendable: true }]);
      expect(broke.debate.chains[0].weighed).toEqual({ score, at: slot, why });
      expect(legalMoves(scenario, broke.debate)).toEqual([{ kind: 'mend-chain' }, { kind: 'leave-chain' }]);
      expect(playMove(scenario, broke.debate, COMMIT)).toEqual({ allowed: false, objection: 'not-now' });
    },
  );

  test.each(BROKEN)(
    '[A1] mending $why lets the break and all below it fall, and keeps what hangs above',
    ({ slot, chain }) => {
      const broke = played(scenario, then(atChain(chain.failure ?? ''), hangAll(chain)), COMMIT);
      const mended = played(scenario, broke.debate, { kind: 'mend-chain' });
      expect(mended.happenings).toEqual([{ kind: 'chain-reopened', nth: 1 }]);
      const all: readonly ChainSlot[] = [...SLOTS, 'hands'];
      const [now] = mended.debate.chains;
      const from = all.indexOf(slot);
      expect(all.slice(0, from).map((each) => now[each])).toEqual(all.slice(0, from).map((each) => chain[each]));
      expect(all.slice(from).every((each) => now[each] === null)).toBe(true);
      expect(now).toMatchObject({ failure: chain.failure, weighed: null, mended: true });
    },
  );
});

describe('a mend', () => {
  const atBreak = (): Debate => then(atChain(), [...hangAll(aChain({ forum: 'newspaper' })), COMMIT]);
  const MEND: Move = { kind: 'mend-chain' };

  test('[A1] ends a chain that holds now at 3', () => {
    const debate = then(atBreak(), [MEND, ...hangAll(aChain())]);
    expect(played(scenario, debate, COMMIT).happenings).toEqual([{ kind: 'chain-held', nth: 1, score: 3 }]);
  });

  test('[A1] is had once: a second break goes on, and is not said to be mendable', () => {
    const again = played(scenario, then(atBreak(), [MEND, ...hangAll(aChain({ trace: 'press-line' }))]), COMMIT);
    expect(again.happenings).toMatchObject([{ kind: 'chain-broke', slot: 'trace', score: 2, mendable: false }]);
    expect(stepOf(scenario, again.debate)).toEqual({ kind: 'claim', nth: 1 });
    expect(playMove(scenario, again.debate, MEND)).toEqual({ allowed: false, objection: 'not-now' });
  });

  test('[A1] may be declined: the break stands and the hearing goes on', () => {
    const left = played(scenario, atBreak(), { kind: 'leave-chain' });
    expect(left.happenings).toEqual([]);
    expect(left.debate.chains[0]).toMatchObject({ mended: false, weighed: { score: 1, at: 'forum' } });
    expect(stepOf(scenario, left.debate)).toEqual({ kind: 'claim', nth: 1 });
  });

  test('[A1] is not had in act IV: what broke stands, and the hearing goes on', () => {
    const last = aScenario(4);
    const drafted = playAll(last, debateAt(last, 'failure', { position: 'north' }), [
      { kind: 'choose-failure', failure: 'wrong-match' },
      ...hangAll(aChain({ forum: 'newspaper' })),
    ]);
    const broke = played(last, drafted, COMMIT);
    expect(broke.happenings).toMatchObject([{ kind: 'chain-broke', slot: 'forum', score: 1, mendable: false }]);
    expect(stepOf(last, broke.debate)).toEqual({ kind: 'claim', nth: 1 });
  });

  test('[A1] is one a chain: the second chain has its own', () => {
    const atSecond = debateAt(scenario, 'chain', {
      nth: 2,
      from: then(atBreak(), [MEND, ...hangAll(aChain()), COMMIT]),
    });
    expect(atSecond.chains.map(({ mended }) => mended)).toEqual([true, false]);
    const second = then(atSecond, [hang('actor', 'the-system')]);
    expect(second.chains[1]).toMatchObject({ actor: 'the-system', mended: false });
    expect(second.chains[0]).toEqual(atSecond.chains[0]);
  });
});

test.each([1, 2] as const)('[A1] the happenings of chain %d carry its number', (nth: Nth) => {
  const debate = debateAt(scenario, 'chain', { nth, position: 'north' });
  const committed = debateAt(scenario, nth === 1 ? 'claim' : 'position-attack', { from: debate });
  expect(committed.chains[nth - 1]?.weighed?.score).toBe(4);
});
