import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Debate } from '../../src/rules/debate';
import type { Move, Objection } from '../../src/rules/move';
import { legalMoves, moveKey, playMove, stepOf } from '../../src/rules/play-move';
import type { Act } from '../../src/rules/scenario';
import { aScenario, aTutorial } from './a-scenario';
import { debateAt, played, playOut, type Start, wanderer } from './players';

const OBJECTIONS: readonly Objection[] = [
  'not-now',
  'not-on-offer',
  'draft-unfinished',
  'lot-already-redrawn',
  'lot-is-fixed',
  'hearing-is-over',
];

/** How a moment came about: small to print, and enough to come to it again. */
interface Recipe extends Start {
  readonly act: Act;
  readonly draw: number;
}
const moments = fc.record<Recipe>({
  act: fc.constantFrom<Act[]>(0, 1, 3, 4),
  seed: fc.nat(500),
  draw: fc.nat(500),
  moves: fc.nat(110),
  position: fc.constantFrom(null, 'north', 'west'),
});
const momentOf = ({ act, draw, ...start }: Recipe) => {
  const scenario = act === 0 ? aTutorial() : aScenario(act);
  return { scenario, debate: playOut(scenario, wanderer(draw), start).debate };
};

const frozen = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) frozen(part);
  }
  return value;
};

/** A move as one text in which nothing can hide: types, missing and extra parts all show. */
const written = (move: unknown): string =>
  JSON.stringify(
    Object.entries(move as object).sort(([a], [b]) => (a < b ? -1 : 1)),
    (_, part) => (part === undefined ? '(undefined)' : part),
  );

const id = fc.constantFrom(
  'never-wrong',
  'c1',
  'vendor',
  'prosecutor',
  'silence',
  'verdict',
  'actor',
  'card',
  'even',
  'x',
);
const part = fc.oneof(id, fc.boolean(), fc.constant(undefined), fc.array(id, { maxLength: 3 }), fc.nat(3));
const KINDS = [
  'weigh-opening',
  'accept-lot',
  'redraw-lot',
  'read-card',
  'choose-failure',
  'hang',
  'name-hands',
  'commit-chain',
  'mend-chain',
  'leave-chain',
  'draft-claim',
  'commit-claim',
  'open-hearing',
  'reply',
  'press',
  'challenge',
  'no-questions',
  'close-bet',
  'hear-verdict',
  'unheard-of',
];
const parts = ['word', 'choice', 'slot', 'hands', 'card', 'shows', 'line', 'verb', 'reply', 'bet', 'failure'];
const invented = fc
  .tuple(fc.constantFrom(...KINDS), fc.dictionary(fc.constantFrom(...parts), part, { maxKeys: 3 }))
  .map(([kind, rest]) => ({ ...rest, kind }) as unknown as Move);

/** Changes one legal move a little, or not at all. */
const twisted = fc.record({
  at: fc.nat(200),
  drop: fc.option(fc.constantFrom(...parts)),
  add: fc.option(fc.tuple(fc.constantFrom(...parts), part)),
});

describe('legality', () => {
  test('[H2] every legal move is allowed, changes no earlier debate, and is counted', () => {
    fc.assert(
      fc.property(moments, fc.nat(300), (recipe, at) => {
        const { scenario, debate } = momentOf(recipe);
        const legal = legalMoves(frozen(scenario), frozen(debate));
        if (legal.length === 0) return;
        const move = legal[at % legal.length] as Move;
        const ruling = playMove(scenario, debate, frozen(move));
        expect(ruling).toMatchObject({ allowed: true, debate: { moves: debate.moves + 1 } });
      }),
      { numRuns: 150 },
    );
  });

  test('[H2] no legal move is on offer twice', () => {
    fc.assert(
      fc.property(moments, (recipe) => {
        const { scenario, debate } = momentOf(recipe);
        const texts = legalMoves(scenario, debate).map(written);
        expect(new Set(texts).size).toBe(texts.length);
        expect(new Set(legalMoves(scenario, debate).map(moveKey)).size).toBe(texts.length);
      }),
      { numRuns: 100 },
    );
  });

  test('[H2] any other move gets an objection and changes nothing; none ever throws', () => {
    fc.assert(
      fc.property(moments, fc.oneof(invented, twisted), (recipe, asked) => {
        const { scenario, debate } = momentOf(recipe);
        const legal = legalMoves(scenario, debate);
        const move = 'kind' in asked ? asked : twist(legal, asked);
        const before = JSON.stringify(debate);
        const ruling = playMove(scenario, debate, move);
        expect(ruling.allowed).toBe(legal.some((candidate) => written(candidate) === written(move)));
        if (!ruling.allowed) {
          expect(OBJECTIONS).toContain(ruling.objection);
          expect(ruling).not.toHaveProperty('debate');
        }
        expect(JSON.stringify(debate)).toBe(before);
      }),
      { numRuns: 400 },
    );
  });

  test('[H2] the order in which the parts of a move are written decides nothing', () => {
    const debate = debateAt(aScenario(), 'chain', { nth: 1 });
    const [first] = legalMoves(aScenario(), debate) as readonly [Move & { kind: 'hang' }];
    const turned: Move = { choice: first.choice, slot: first.slot, kind: 'hang' };
    expect(played(aScenario(), debate, turned).debate).toEqual(played(aScenario(), debate, first).debate);
  });
});

function twist(
  legal: readonly Move[],
  { at, drop, add }: { at: number; drop: string | null; add: [string, unknown] | null },
): Move {
  const move: Record<string, unknown> = { ...(legal[at % Math.max(1, legal.length)] ?? { kind: 'reply' }) };
  if (drop !== null) delete move[drop];
  if (add !== null) move[add[0]] = add[1];
  return move as unknown as Move;
}

describe('a forged move', () => {
  const scenario = aScenario();
  const refused = (debate: Debate, move: unknown): unknown => playMove(scenario, debate, move as Move);
  const atChain = debateAt(scenario, 'chain', { nth: 1, position: 'north' });
  const hung = played(scenario, atChain, legalMoves(scenario, atChain)[0] as Move).debate;
  const hands = (
    legalMoves(scenario, hung).findLast(({ kind }) => kind === 'name-hands') as Move & { kind: 'name-hands' }
  ).hands;

  test('[H2] whose kind spells out a whole legal move is not that move', () => {
    const [first] = legalMoves(scenario, atChain) as readonly [Move & { kind: 'hang' }];
    expect(refused(atChain, { kind: `hang ${first.choice} ${first.slot}` })).toEqual({
      allowed: false,
      objection: 'not-now',
    });
  });

  test('[H2] whose one part spells out two is not that move', () => {
    const debate = debateAt(scenario, 'testimony', { position: 'north' });
    expect(refused(debate, { kind: 'press', line: 'engineer-first so-what' })).toMatchObject({
      objection: 'not-on-offer',
    });
    expect(refused(debate, { kind: 'press', line: 'engineer-first', verb: 'so-what', more: 1 })).toMatchObject({
      objection: 'not-on-offer',
    });
  });

  test('[H2] whose hands are no list, another list or another order is not that move', () => {
    expect(hands.length).toBeGreaterThan(1);
    for (const wrong of [hands.join(','), [hands.join(',')], [...hands].reverse(), [...hands, 'x'], null]) {
      expect(refused(hung, { kind: 'name-hands', hands: wrong })).toEqual({
        allowed: false,
        objection: 'not-on-offer',
      });
    }
    expect(playMove(scenario, hung, { kind: 'name-hands', hands: [...hands] }).allowed).toBe(true);
  });

  test('[H2] whose yes is a word is not that move', () => {
    const debate = debateAt(scenario, 'file', { nth: 1 as const });
    const [yes] = legalMoves(scenario, debate) as readonly [Move & { kind: 'read-card' }];
    expect(refused(debate, { ...yes, shows: 'true' })).toEqual({ allowed: false, objection: 'not-on-offer' });
  });
});

describe('an objection', () => {
  const scenario = aScenario();
  const objection = (debate: Debate, move: Move) => {
    const ruling = playMove(scenario, debate, move);
    return ruling.allowed ? null : ruling.objection;
  };

  test('[H2] is "not now" for another step, "not on offer" for an option that is not there', () => {
    const debate = debateAt(scenario, 'call');
    expect(objection(debate, { kind: 'no-questions' })).toBe('not-now');
    expect(objection(debate, { kind: 'name-decision', choice: 'nothing' })).toBe('not-on-offer');
    expect(objection(debate, { kind: 'redraw-lot' })).toBe('not-now');
  });

  test('[H2] is "draft unfinished" for the commit of this draft only', () => {
    const chain = debateAt(scenario, 'chain', { nth: 1 });
    expect(objection(chain, { kind: 'commit-chain' })).toBe('draft-unfinished');
    expect(objection(chain, { kind: 'commit-claim' })).toBe('not-now');
    expect(objection(chain, { kind: 'mend-chain' })).toBe('not-now');
    const claim = debateAt(scenario, 'claim', { nth: 1 });
    expect(objection(claim, { kind: 'commit-claim' })).toBe('draft-unfinished');
    expect(objection(claim, { kind: 'commit-chain' })).toBe('not-now');
  });

  test('[H2] is "hearing is over" for anything after the end', () => {
    const { debate } = playOut(scenario, wanderer(3), { seed: 3 });
    expect(stepOf(scenario, debate)).toEqual({ kind: 'end' });
    expect(objection(debate, { kind: 'hear-verdict' })).toBe('hearing-is-over');
    expect(objection(debate, { kind: 'commit-chain' })).toBe('hearing-is-over');
  });
});

test('[H2] a move as a line of text names its kind and its parts in the order of their keys', () => {
  expect(moveKey({ kind: 'no-questions' })).toBe('no-questions');
  expect(moveKey({ verb: 'so-what', kind: 'press', line: 'a-line' })).toBe('press a-line so-what');
  expect(moveKey({ kind: 'name-hands', hands: ['a', 'b'] })).toBe('name-hands a,b');
  expect(moveKey({ kind: 'name-hands', hands: [] })).toBe('name-hands ');
});
