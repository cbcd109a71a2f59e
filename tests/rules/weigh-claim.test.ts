import { describe, expect, test } from 'vitest';
import { argumentGraph, claimStrength, positionStrength } from '../../src/rules/argument-graph';
import type { ClaimRecord } from '../../src/rules/debate';
import { claimScore, dimensionsOf } from '../../src/rules/dimensions';
import type { Claim, Scenario } from '../../src/rules/scenario';
import { argumentStrengths } from '../../src/rules/strength';
import { evidenceScore, weakSecond, weighClaim } from '../../src/rules/weigh-claim';
import { aScenario } from './a-scenario';
import { aClaim, aDebate, replyTo, seedAttacking } from './records';

const scenario = aScenario();
const SECOND = aClaim({ claim: 'c3' });

/** The hand-made hearing in which the court also wrote the report: two fitting cards of one family. */
const oneFamily: Scenario = {
  ...scenario,
  cards: scenario.cards.map((card) => (card.id === 'report' ? { ...card, family: 'court' } : card)),
};

const good: Partial<ClaimRecord> = { answer: 'c1-answer-right', second: 'report' };

describe('a commit', () => {
  test.each<[string, Partial<ClaimRecord>, object]>([
    ['a card that fits with a link that holds', {}, { score: 2, why: null, idea: null }],
    ['a card off the point', { card: 'rumour' }, { score: 0, why: 'off-the-point', idea: 'off-the-point' }],
    ['a card of another claim', { card: 'poster' }, { score: 0, why: 'off-the-point', idea: 'off-the-point' }],
    ['no card', { card: null }, { score: 0, why: 'off-the-point', idea: 'off-the-point' }],
    ['a stretched card', { card: 'memo' }, { score: 1, why: 'beyond-the-limit', idea: 'beyond-the-limit' }],
    ['a broken link with an idea', { link: 'c1-broken' }, { score: 1, why: 'broken-link', idea: 'post-hoc' }],
    ['a link that nearly holds', { link: 'c1-nearly' }, { score: 2, why: 'nearly-holds', idea: 'nearly-holds' }],
  ])('[E3] weighs %s', (_, changes, expected) => {
    expect(weighClaim(scenario, aClaim(changes))).toEqual(expected);
  });

  test('[E3] names the link itself where it has no idea, and the idea where a near one has', () => {
    const links = (claim: Claim): Claim => ({
      ...claim,
      links: claim.links.map(({ id, holds }) => ({
        id,
        holds,
        ...(holds === 'nearly' ? { idea: 'scope-shift' } : {}),
      })),
    });
    const renamed = { ...scenario, claims: scenario.claims.map(links) };
    expect(weighClaim(renamed, aClaim({ link: 'c1-broken' })).idea).toBe('broken-link');
    expect(weighClaim(renamed, aClaim({ link: 'c1-nearly' })).idea).toBe('scope-shift');
  });
});

describe('the score of a claim', () => {
  test.each<[number, string, Partial<ClaimRecord>]>([
    [0, 'no claim', { claim: null }],
    [0, 'no card', { card: null }],
    [0, 'no link', { link: null }],
    [0, 'a card off the point, whatever follows', { ...good, card: 'rumour' }],
    [1, 'a stretched card, whatever follows', { ...good, card: 'memo' }],
    [1, 'a broken link, whatever follows', { ...good, link: 'c1-broken' }],
    [2, 'a link that nearly holds, whatever follows', { ...good, link: 'c1-nearly' }],
    [2, 'card and link alone', {}],
    [2, 'a wrong answer, even with a second source', { answer: 'c1-answer-wrong', second: 'report' }],
    [3, 'the open question answered', { answer: 'c1-answer-right' }],
    [3, 'a second source beyond its limit', { ...good, second: 'memo' }],
    [3, 'a second source off the point', { ...good, second: 'rumour' }],
    [4, 'a second source of another family', good],
    [3, 'a mended claim with everything', { ...good, mended: true }],
    [3, 'a mended claim without a second source', { answer: 'c1-answer-right', mended: true }],
    [2, 'a mended claim with card and link alone', { mended: true }],
  ])('[E1] is %d for %s', (score, _, changes) => {
    expect(evidenceScore(scenario, aClaim(changes))).toBe(score);
  });

  test('[E2] counts sources of one family once', () => {
    expect(weakSecond(oneFamily, aClaim(), 'report')).toBe('same-family');
    expect(evidenceScore(oneFamily, aClaim(good))).toBe(3);
    expect(weakSecond(scenario, aClaim(), 'report')).toBeNull();
    expect(weakSecond(scenario, aClaim(), 'promise')).toBeNull();
  });

  test('[E2] a second source that does not fit is said to, whatever its family', () => {
    expect(weakSecond(scenario, aClaim(), 'memo')).toBe('beyond-the-limit');
    expect(weakSecond(scenario, aClaim(), 'rumour')).toBe('off-the-point');
    expect(weakSecond(scenario, aClaim(), 'poster')).toBe('off-the-point');
  });

  test('[E1] counts only once it was committed', () => {
    const debate = aDebate(scenario, { claims: [aClaim({ ...good, weighed: null }), SECOND] });
    expect(claimScore(scenario, debate, 1)).toBe(0);
    expect(claimScore(scenario, debate, 2)).toBe(2);
  });

  test('[E1] E is the lower of the two claims', () => {
    const full = aClaim(good);
    expect(dimensionsOf(scenario, aDebate(scenario, { claims: [full, SECOND] })).E).toBe(2);
    expect(dimensionsOf(scenario, aDebate(scenario, { claims: [SECOND, full] })).E).toBe(2);
    const other = aClaim({ claim: 'c3', answer: 'c3-answer-right', second: 'report' });
    expect(dimensionsOf(scenario, aDebate(scenario, { claims: [full, other] })).E).toBe(4);
  });
});

describe('the graph of a case', () => {
  const graphOf = (claims: [ClaimRecord, ClaimRecord], of: Scenario = scenario) =>
    argumentGraph(of, aDebate(of, { claims }), { stretch: 'before-attack', semantics: 'df-quad' });
  const strength = (changes: Partial<ClaimRecord>, of: Scenario = scenario): number =>
    claimStrength(of, aDebate(of, { claims: [aClaim(changes), SECOND] }), 1);

  test('[G2] has the position, its claims, and at each claim its cards', () => {
    const graph = graphOf([aClaim({ second: 'report' }), SECOND]);
    expect(graph.arguments).toEqual([
      { id: 'position', base: 0.5 },
      { id: 'claim-1', base: 0 },
      { id: 'claim-1/card-1', base: 0.66 },
      { id: 'claim-1/card-2', base: 0.52 },
      { id: 'claim-2', base: 0 },
      { id: 'claim-2/card-1', base: 0.66 },
      { id: 'claim-2/card-2', base: 0 },
    ]);
    expect(graph.supports).toEqual([
      ['claim-1', 'position'],
      ['claim-1/card-1', 'claim-1'],
      ['claim-1/card-2', 'claim-1'],
      ['claim-2', 'position'],
      ['claim-2/card-1', 'claim-2'],
      ['claim-2/card-2', 'claim-2'],
    ]);
    expect(graph.attacks).toEqual([]);
  });

  test('[G2] has no claim that nobody argues, and the position then stands at its base', () => {
    const nothing = graphOf([aClaim({ claim: null }), aClaim({ claim: null })]);
    expect(nothing.arguments).toEqual([{ id: 'position', base: 0.5 }]);
    expect(argumentStrengths(nothing)).toEqual({ position: 0.5 });
    const debate = aDebate(scenario);
    expect(claimStrength(scenario, debate, 2)).toBe(0);
  });

  test('[E3] a card carries as much as its link: all, .65 or nothing', () => {
    expect(strength({})).toBeCloseTo(0.66, 12);
    expect(strength({ link: 'c1-nearly' })).toBeCloseTo(0.66 * 0.65, 12);
    expect(strength({ link: 'c1-broken' })).toBe(0);
    expect(strength({ link: null })).toBe(0);
  });

  test('[E3] stretched and irrelevant cards carry nothing, and a fitting second source is not lost with them', () => {
    expect(strength({ card: 'memo' })).toBe(0);
    expect(strength({ card: 'rumour' })).toBe(0);
    expect(strength({ card: 'memo', second: 'report' })).toBeCloseTo(0.52, 12);
  });

  test('[E3] the second source shares the link', () => {
    expect(strength({ second: 'report' })).toBeCloseTo(1 - 0.34 * 0.48, 12);
    expect(strength({ second: 'report', link: 'c1-nearly' })).toBeCloseTo(
      1 - (1 - 0.66 * 0.65) * (1 - 0.52 * 0.65),
      12,
    );
    expect(strength({ second: 'report', link: 'c1-broken' })).toBe(0);
  });

  test('[E2] of one family only the stronger card stands, in either order', () => {
    expect(strength({ second: 'report' }, oneFamily)).toBeCloseTo(0.66, 12);
    expect(strength({ card: 'report', second: 'judgment' }, oneFamily)).toBeCloseTo(0.66, 12);
    const graph = graphOf([aClaim({ second: 'report' }), SECOND], oneFamily);
    expect(graph.arguments.filter(({ id }) => id.startsWith('claim-1/'))).toEqual([
      { id: 'claim-1/card-1', base: 0.66 },
    ]);
  });

  test('[G2] the position rises with its claims at every stretch that has no attack', () => {
    const debate = aDebate(scenario, { claims: [aClaim(), SECOND] });
    for (const stretch of ['before-attack', 'after-attack', 'after-reply'] as const) {
      const expected = 0.5 + 0.5 * (1 - 0.34 * 0.34);
      expect(positionStrength(scenario, debate, { stretch, semantics: 'df-quad' })).toBeCloseTo(expected, 12);
    }
  });
});

test('[H2] a graph drawn from rows that do not exist throws, by name', () => {
  const strength = (changes: Partial<ClaimRecord>, of: Scenario = scenario): number =>
    claimStrength(of, aDebate(of, { claims: [aClaim(changes), SECOND] }), 1);
  expect(() => strength({ claim: 'ghost' })).toThrow('unknown claim "ghost"');
  expect(() => strength({ link: 'ghost' })).toThrow('unknown link "ghost"');
  expect(() => strength({}, { ...scenario, cards: [] })).toThrow('unknown card "judgment"');
  const claimReply = { attack: 'c1-attack', reply: 'ghost', kind: 'rebut' } as const;
  const seed = seedAttacking(1);
  const answered = aDebate(scenario, { seed, claims: [aClaim(), SECOND], claimReply });
  expect(() => claimStrength(scenario, answered, 1)).toThrow('unknown reply "ghost"');
  const unargued = aDebate(scenario, { seed, claims: [aClaim({ claim: null }), SECOND], claimReply });
  expect(() => claimStrength(scenario, unargued, 1)).toThrow('unknown claim "nothing"');
});

describe('the attacks in the graph', () => {
  const c1 = scenario.claims[0] as Claim;
  const c2 = scenario.claims[1] as Claim;
  const northAttack = scenario.positionAttacks[0] as (typeof scenario.positionAttacks)[0];

  /** c1 is soundly attacked, c2 unsoundly; the first claim is the attacked one. */
  const attacked = (claim: Claim, reply: string, position = 'silence') =>
    aDebate(scenario, {
      seed: seedAttacking(1),
      claims: [aClaim({ claim: claim.id, card: claim === c1 ? 'judgment' : 'count' }), SECOND],
      claimReply: replyTo(claim.attack, reply),
      positionReply: replyTo(northAttack, position),
    });
  const left = (claim: Claim, reply: string): number => claimStrength(scenario, attacked(claim, reply), 1);

  test.each([
    ['c2-attack-rebut', 0.5 * (1 - 0.66)],
    ['c2-attack-narrow', 0.2],
    ['c2-attack-narrow-miss', 0.5],
    ['c2-attack-miss', 0.5],
    ['c2-attack-concede', 0.5],
    ['silence', 0.5],
  ])('[D3] after %s an unsound attack on a claim weighs %d', (reply, attack) => {
    expect(left(c2, reply)).toBeCloseTo(1 - attack - 0.34, 12);
  });

  test.each([
    ['c1-attack-narrow', 0.2],
    ['c1-attack-narrow-miss', 0.5],
    ['c1-attack-miss', 0.5],
    ['c1-attack-concede', 0.5],
  ])('[D3] after %s a sound attack on a claim weighs %d', (reply, attack) => {
    expect(left(c1, reply)).toBeCloseTo(1 - attack - 0.34, 12);
  });

  test('[D3] a rebuttal cannot touch a sound attack, even one that an author marked as on the point', () => {
    const sound = { ...c2, attack: { ...c2.attack, sound: true } };
    const marked = { ...scenario, claims: scenario.claims.map((claim) => (claim.id === 'c2' ? sound : claim)) };
    expect(claimStrength(marked, attacked(c2, 'c2-attack-rebut'), 1)).toBeCloseTo(1 - 0.5 - 0.34, 12);
  });

  test('[D3] a rebuttal without a strength of its own is a strong one', () => {
    const replies = c2.attack.replies.map(({ id, kind, onPoint }) => ({ id, kind, onPoint }));
    const bare = { ...c2, attack: { ...c2.attack, replies } };
    const marked = { ...scenario, claims: scenario.claims.map((claim) => (claim.id === 'c2' ? bare : claim)) };
    expect(claimStrength(marked, attacked(c2, 'c2-attack-rebut'), 1)).toBeCloseTo(left(c2, 'c2-attack-rebut'), 12);
  });

  test('[G2] the attacked claim is the one the seed says, and the other keeps its strength', () => {
    const debate = attacked(c2, 'silence');
    const second = {
      ...debate,
      seed: seedAttacking(2),
      claimReply: replyTo((scenario.claims[2] as Claim).attack, 'silence'),
    };
    expect(claimStrength(scenario, second, 1)).toBeCloseTo(0.66, 12);
    expect(claimStrength(scenario, second, 2)).toBeCloseTo(0.16, 12);
  });

  test.each([
    ['attack-north-rebut', 0.7 * (1 - 0.66)],
    ['attack-north-narrow', 0.28],
    ['silence', 0.7],
  ])('[G2] the position is read before the attacks, after them, and after %s', (reply, attack) => {
    const debate = attacked(c2, 'c2-attack-rebut', reply);
    const at = (stretch: 'before-attack' | 'after-attack' | 'after-reply'): number =>
      positionStrength(scenario, debate, { stretch, semantics: 'df-quad' });
    const lift = (first: number): number => 1 - (1 - first) * 0.34;
    const read = (first: number, against: number): number => {
      const lean = 1 - against - (1 - lift(first));
      return lean > 0 ? 0.5 + 0.5 * lean : 0.5 + 0.5 * lean;
    };
    expect(at('before-attack')).toBeCloseTo(read(0.66, 0), 12);
    expect(at('after-attack')).toBeCloseTo(read(0.16, 0.7), 12);
    expect(at('after-reply')).toBeCloseTo(read(1 - 0.17 - 0.34, attack), 12);
  });

  test('[G2] the same graph is read under whichever semantics is asked for', () => {
    const debate = attacked(c2, 'silence');
    const at = (semantics: 'quadratic-energy' | 'euler'): number =>
      positionStrength(scenario, debate, { stretch: 'before-attack', semantics });
    const energy = (x: number): number => x ** 2 / (1 + x ** 2);
    expect(at('quadratic-energy')).toBeCloseTo(0.5 + 0.5 * energy(2 * energy(0.66)), 12);
    expect(at('euler')).toBeCloseTo(0.5, 12);
  });
});
