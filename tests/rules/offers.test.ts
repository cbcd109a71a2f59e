import { describe, expect, test } from 'vitest';
import {
  fileHand,
  offeredCards,
  offeredClaims,
  offeredLinks,
  offeredReasons,
  offeredReplies,
  offeredSeconds,
  slotSize,
} from '../../src/rules/offers';
import { legalMoves, playMove } from '../../src/rules/play-move';
import type { Act, Claim, Failure, Scenario } from '../../src/rules/scenario';
import { startDebate } from '../../src/rules/start-debate';
import { aScenario, aTutorial } from './a-scenario';
import { debateAt, played } from './players';
import { aClaim, aDebate, seedWhere } from './records';

const ACTS: readonly (readonly [Act, number])[] = [
  [0, 3],
  [1, 3],
  [2, 4],
  [3, 4],
  [4, 5],
];
const SEEDS = Array.from({ length: 200 }, (_, i) => i);
const [c1, c2] = aScenario().claims as readonly [Claim, Claim];

test.each(ACTS)('[K1] act %d shows %d options a slot', (act, k) => {
  expect(slotSize(aScenario(act))).toBe(k);
});

describe('the cards of a claim', () => {
  const inOrder = ['judgment', 'memo', 'rumour', 'promise', 'report'];

  test.each(ACTS)('[K1] in act %d are a strong, a stretched and an irrelevant one first, %d at most', (act, k) => {
    expect(offeredCards(aScenario(act), c1)).toEqual(inOrder.slice(0, Math.min(k, 4)));
  });

  test('[K1] as second sources are a middle, a stretched and an irrelevant one first, without the card already laid', () => {
    const seconds = (act: Act, card: string): readonly string[] => offeredSeconds(aScenario(act), aClaim({ card }));
    expect(seconds(1, 'judgment')).toEqual(['report', 'memo', 'rumour']);
    expect(seconds(1, 'memo')).toEqual(['report', 'rumour']);
    expect(seconds(2, 'judgment')).toEqual(['report', 'memo', 'rumour', 'promise']);
    expect(seconds(4, 'judgment')).toEqual(['report', 'memo', 'rumour', 'promise']);
    expect(seconds(4, 'report')).toEqual(['memo', 'rumour', 'promise']);
  });
});

describe('the claims', () => {
  test.each(ACTS.slice(1))('[K1] in act %d are up to %d of the position, another three for the second', (act, k) => {
    const scenario = aScenario(act);
    for (const seed of SEEDS.slice(0, 20)) {
      const debate = aDebate(scenario, { seed });
      const first = offeredClaims(scenario, debate, 1);
      expect(first).toHaveLength(Math.min(k, 4));
      expect(['c1', 'c2', 'c3', 'c4']).toEqual(expect.arrayContaining([...first]));
      const argued = { ...debate, claims: [aClaim({ claim: first[0] ?? null }), aClaim({ claim: null })] as const };
      const second = offeredClaims(scenario, argued, 2);
      expect(new Set(second).size).toBe(3);
      expect(second).not.toContain(first[0]);
    }
  });

  test('[K1] every claim of a position is on offer for some seed in act I', () => {
    const scenario = aScenario(1);
    const seen = new Set(SEEDS.flatMap((seed) => offeredClaims(scenario, aDebate(scenario, { seed }), 1)));
    expect([...seen].sort()).toEqual(['c1', 'c2', 'c3', 'c4']);
  });
});

describe('the replies', () => {
  const unsound = ['rebut', 'narrow-miss', 'concede', 'narrow', 'miss'];
  const sound = ['concede', 'narrow-miss', 'miss', 'narrow', 'bare-miss'];

  test.each(ACTS)('[K1] in act %d hold what meets the attack and a narrowing that misses, %d in all', (act, k) => {
    expect(offeredReplies(aScenario(act), c2.attack)).toEqual(unsound.slice(0, k).map((reply) => `c2-attack-${reply}`));
    expect(offeredReplies(aScenario(act), c1.attack)).toEqual(sound.slice(0, k).map((reply) => `c1-attack-${reply}`));
  });

  test('[D3] a narrowing that misses is on offer in every act, and silence stands last', () => {
    for (const [act] of ACTS.slice(1)) {
      const moves = legalMoves(aScenario(act), debateAt(aScenario(act), 'claim-attack'));
      const replies = moves.map((move) => (move.kind === 'reply' ? move.reply : move.kind));
      expect(replies.filter((id) => id.endsWith('narrow-miss'))).toHaveLength(1);
      expect(replies.at(-1)).toBe('silence');
    }
  });
});

describe('the reasons', () => {
  test.each(ACTS)(
    '[K1] in act %d are one that fits, one of another side, then misconceptions, of %d at most',
    (act, k) => {
      const scenario = aScenario(act);
      const idea = ['legality-idea', 'legality-bare'];
      const at = (position: string): readonly string[] =>
        offeredReasons(scenario, aDebate(scenario, { position }), 'legality');
      expect(at('north')).toEqual(['legality-of-two', 'legality-of-others', ...idea].slice(0, k));
      expect(at('east')).toEqual(['legality-of-others', 'legality-of-two', ...idea].slice(0, k));
    },
  );
});

describe('the rows of a chain', () => {
  const failure = aScenario(3).failures[1] as Failure;

  test('[K1] are those authored for the failure, slot by slot', () => {
    const { offers } = failure;
    expect(offeredLinks(failure, 'actor', null)).toBe(offers.actors);
    expect(offeredLinks(failure, 'forum', 'ministry')).toBe(offers.forums);
    expect(offeredLinks(failure, 'proposed', null)).toBe(offers.proposed);
    expect(offeredLinks(failure, 'standard', null)).toBe(offers.standards);
    expect(offeredLinks(failure, 'trace', null)).toBe(offers.traces);
    expect(offeredLinks(failure, 'consequence', null)).toBe(offers.consequences);
  });

  test('[A3] for hands are the actors without the hung one', () => {
    expect(offeredLinks(failure, 'hands', 'ministry')).toEqual(['watch-unit', 'the-system', 'vendor']);
    expect(offeredLinks(failure, 'hands', null)).toHaveLength(4);
  });
});

describe('the hand of the file', () => {
  const scenario = aScenario();
  const handOf = (of: Scenario, seed: number): readonly string[] => fileHand(of, startDebate(of, { seed }));
  const showing = (seed: number, of: Scenario = scenario): number =>
    handOf(of, seed).filter((id) => of.cards.find((card) => card.id === id)?.shows).length;

  test('[K1] is dealt anew for another side of the same seed', () => {
    const hands = scenario.positions.map(({ id }) => fileHand(scenario, { seed: 3, position: id }).join(' '));
    expect(new Set(hands).size).toBeGreaterThan(1);
  });

  test('[K1] has as many cards as the file has steps, no card twice', () => {
    for (const seed of SEEDS) {
      expect(handOf(scenario, seed)).toHaveLength(5);
      expect(new Set(handOf(scenario, seed)).size).toBe(5);
    }
  });

  test('[N8] of five, two or three are yes, each for half of the seeds', () => {
    const counts = SEEDS.map((seed) => showing(seed));
    expect(new Set(counts)).toEqual(new Set([2, 3]));
    expect(counts.filter((count) => count === 2).length / SEEDS.length).toBeCloseTo(0.5, 0);
    expect(counts.reduce((sum, count) => sum + count, 0) / (5 * SEEDS.length)).toBeGreaterThan(0.45);
    expect(counts.reduce((sum, count) => sum + count, 0) / (5 * SEEDS.length)).toBeLessThan(0.55);
  });

  test('[N8] of an even hand exactly half are yes', () => {
    for (const seed of SEEDS) {
      expect(handOf(aTutorial(), seed)).toHaveLength(2);
      expect(showing(seed, aTutorial())).toBe(1);
    }
  });

  test('[N8] the place of a card in the hand is no cue', () => {
    const firstIsYes = SEEDS.filter((seed) => {
      const [first] = handOf(scenario, seed);
      return scenario.cards.find(({ id }) => id === first)?.shows;
    });
    expect(firstIsYes.length / SEEDS.length).toBeGreaterThan(0.4);
    expect(firstIsYes.length / SEEDS.length).toBeLessThan(0.6);
  });

  test('[K1] every card is drawn for some seed', () => {
    expect(new Set(SEEDS.flatMap((seed) => handOf(scenario, seed))).size).toBe(scenario.cards.length);
  });

  test.each([
    [true, true, undefined],
    [true, false, 'doubting-the-plain'],
    [false, false, undefined],
    [false, true, 'beyond-the-limit'],
  ])('[H1] a card whose truth is %s read as %s says why at once: %s', (truth, shows, idea) => {
    const isAsked = (seed: number): boolean =>
      scenario.cards.find(({ id }) => id === handOf(scenario, seed)[1])?.shows === truth;
    const seed = seedWhere(isAsked);
    const debate = debateAt(scenario, 'file', { seed, nth: 2 as const });
    const card = handOf(scenario, seed)[1] ?? '';
    const { debate: next, happenings } = played(scenario, debate, { kind: 'read-card', card, shows });
    expect(happenings).toEqual([{ kind: 'card-read', right: truth === shows, card, ...(idea ? { idea } : {}) }]);
    expect(next.read).toEqual([...debate.read, { card, shows }]);
    const other = { kind: 'read-card', card: handOf(scenario, seed)[0] ?? '', shows } as const;
    expect(playMove(scenario, debate, other)).toEqual({ allowed: false, objection: 'not-on-offer' });
  });
});

describe('the order shown', () => {
  const scenario = aScenario();
  const replies = (seed: number): readonly string[] =>
    legalMoves(scenario, debateAt(scenario, 'position-attack', { seed, position: 'north' })).map((move) =>
      move.kind === 'reply' ? move.reply : '',
    );

  test('[N2] is shuffled by the seed, and holds the same options', () => {
    const orders = SEEDS.slice(0, 12).map(replies);
    expect(new Set(orders.map((order) => order.join(' '))).size).toBeGreaterThan(6);
    expect(new Set(orders.map((order) => [...order].sort().join(' '))).size).toBe(1);
  });

  test('[K1] is kept in the record beside the chosen one, and is empty where nothing stood beside it', () => {
    const debate = debateAt(scenario, 'position-attack', { seed: 3, position: 'north' });
    const ruling = played(scenario, debate, { kind: 'reply', reply: 'silence' });
    expect(ruling.shown).toEqual(replies(3));
    const open = debateAt(scenario, 'open-hearing');
    expect(played(scenario, open, { kind: 'open-hearing' }).shown).toEqual([]);
  });

  test('[K1] in the record of a draft holds the options of its slot only, in the order shown', () => {
    const debate = debateAt(scenario, 'claim', { position: 'north' });
    const bets = played(scenario, debate, { kind: 'draft-claim', slot: 'bet', choice: 'even' });
    expect(bets.shown).toEqual(['hardly bet', 'rather-not bet', 'even bet', 'likely bet', 'surely bet']);
    const claims = legalMoves(scenario, debate).flatMap((move) =>
      move.kind === 'draft-claim' && move.slot === 'claim' ? [`${move.choice} claim`] : [],
    );
    const claim = claims[0]?.replace(' claim', '') ?? '';
    expect(played(scenario, debate, { kind: 'draft-claim', slot: 'claim', choice: claim }).shown).toEqual(claims);
  });
});
