import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alternatives } from '../../src/rules/alternatives';
import type { Debate } from '../../src/rules/debate';
import { find } from '../../src/rules/find';
import { type Reached, reachVerdict } from '../../src/rules/reach-verdict';
import type { Act, Scenario } from '../../src/rules/scenario';
import { drawFrom } from '../../src/rules/seed';
import { aScenario, aTutorial } from './a-scenario';
import { isMore, type Other, otherChoices, worthOf } from './other-choices';
import { bestPlayer, debateAt, type Player, playOut, uniformPlayer } from './players';
import { aChain, aGapChain, replyTo } from './records';

/** Chooses well most of the time, so that one step is left out here and there. */
const almostBest =
  (draw: number, skill: number): Player =>
  (scenario, debate, legal) => {
    const player = drawFrom(draw, `skill/${debate.moves}`) < skill ? bestPlayer : uniformPlayer(draw);
    return player(scenario, debate, legal);
  };

const reached = (scenario: Scenario, debate: Debate): Reached => {
  const verdict = reachVerdict(scenario, debate);
  if (verdict.kind !== 'reached') throw new Error('no verdict yet');
  return verdict;
};

/** How a play came about: small to print, and enough to play it again. */
interface Recipe {
  readonly act: Act;
  readonly draw: number;
  readonly seed: number;
  readonly skill: number;
}
const finished = fc.record<Recipe>({
  act: fc.constantFrom<Act[]>(1, 3, 4),
  draw: fc.nat(9999),
  seed: fc.nat(9999),
  skill: fc.constantFrom(0.2, 0.7, 0.93),
});

describe('the other choices', () => {
  test('[V3] are every option that was on offer at every judged choice, each with the debate it would have made', () => {
    const asText = ({ step, slot, choice, debate }: Other): string =>
      JSON.stringify([step, slot, choice, unpressed(debate)]);
    fc.assert(
      fc.property(finished, ({ act, draw, seed, skill }) => {
        const scenario = aScenario(act);
        const debate = debateAt(scenario, 'verdict', { seed, by: almostBest(draw, skill) });
        const found = alternatives(scenario, debate);
        // Silence and most ways of ending a testimony are never better, so the search leaves them out.
        const isSearched = ({ step, choice }: Other): boolean => step.kind !== 'testimony' && choice !== 'silence';
        const all = otherChoices(scenario, debate);
        const of = (others: readonly Other[]): readonly string[] => others.filter(isSearched).map(asText).sort();
        expect(of(found)).toEqual(of(all));
        const endings = found.filter(({ step }) => step.kind === 'testimony');
        expect(endings.length).toBeGreaterThan(0);
        expect(all.map(asText)).toEqual(expect.arrayContaining(endings.map(asText)));
      }),
      { numRuns: 12 },
    );
  });

  test('[V3] are none while nothing was said', () => {
    const scenario = aScenario();
    const start = { ...debateAt(scenario, 'opening', { position: 'north' }), step: 28 };
    const kinds = new Set(alternatives(scenario, start).map(({ step }) => step.kind));
    expect([...kinds].sort()).toEqual(['closing', 'follow-up', 'test']);
  });

  test('[V3] leave the witnesses of a tutorial apart', () => {
    const tutorial = aTutorial();
    const { debate } = playOut(tutorial, bestPlayer);
    const heard = alternatives(tutorial, debate).filter(({ step }) => step.kind === 'testimony');
    expect(heard.map(({ choice }) => choice)).toEqual([
      'engineer-flawed what-do-you-mean',
      'engineer-flawed how-do-you-know',
      'engineer-flawed so-what',
      'no-questions',
    ]);
    for (const { debate: other } of heard) {
      expect(new Set(other.testimonies.map(({ witness }) => witness))).toEqual(new Set(['engineer', 'officer']));
      expect(other.testimonies).toHaveLength(2);
    }
  });
});

/** The same debate, whatever was pressed on the way. */
const unpressed = (debate: Debate): Debate => ({
  ...debate,
  testimonies: debate.testimonies.map((given) => ({ ...given, pressed: [] })),
});

describe('the next step', () => {
  test('[V3] is the single other choice that would have gained most, and null exactly when none would gain', () => {
    fc.assert(
      fc.property(finished, ({ act, draw, seed, skill }) => {
        const scenario = aScenario(act);
        const debate = debateAt(scenario, 'verdict', { seed, by: almostBest(draw, skill) });
        const { nextStep } = reached(scenario, debate);
        const worths = otherChoices(scenario, debate).map((other) => ({
          ...other,
          worth: worthOf(scenario, debate, other.debate),
        }));
        const best = worths.reduce((most, { worth }) => (isMore(worth, most) ? worth : most), [
          0, 0, 0,
        ] as readonly number[]);
        if (nextStep === null) {
          expect(best).toEqual([0, 0, 0]);
          return;
        }
        expect([nextStep.gain.points, nextStep.gain.level]).toEqual(best.slice(0, 2));
        const named = worths.filter(
          ({ step, slot, choice }) =>
            JSON.stringify(step) === JSON.stringify(nextStep.step) &&
            slot === nextStep.slot &&
            choice === nextStep.choice,
        );
        expect(named.some(({ worth }) => !isMore(best, worth))).toBe(true);
      }),
      { numRuns: 20 },
    );
  });

  const scenario = aScenario();
  const { debate: perfect } = playOut(scenario, bestPlayer, { seed: 6, position: 'north' });
  const next = (changes: Partial<Debate>) => reached(scenario, { ...perfect, ...changes }).nextStep;
  const WEIGHED = { score: 4, at: null, why: null };
  const whole = aChain({ weighed: WEIGHED });
  const gap = aGapChain({ weighed: WEIGHED });

  test('[V3] of a perfect play is none', () => {
    expect(next({})).toBeNull();
  });

  test('[V3] names the whole set of hands, in the order in which they stand', () => {
    expect(next({ chains: [{ ...gap, hands: ['vendor', 'everyone'] }, whole] })).toEqual({
      step: { kind: 'chain', nth: 1 },
      slot: 'hands',
      choice: 'watch-unit',
      gain: { points: 8, level: 1 },
    });
  });

  test('[V3] can be to name the gap, although a forum would have to be proposed for it', () => {
    const hung = { ...gap, forum: 'prosecutor', proposed: null };
    expect(next({ chains: [hung, whole] })).toMatchObject({
      slot: 'forum',
      choice: 'no-forum-today',
      gain: { level: 2 },
    });
  });

  test('[V3] can be another forum where there is no gap', () => {
    const hung = { ...whole, forum: 'no-forum-today', proposed: 'assembly' };
    expect(next({ chains: [whole, hung] })).toMatchObject({ step: { nth: 2 }, slot: 'forum', choice: 'prosecutor' });
  });

  test('[V3] is not lost where the floor of a mean hides the gain', () => {
    const { claimReply, positionReply } = perfect;
    const miss = replyTo(find(scenario.positionAttacks, 'attack-north', 'attack'), 'attack-north-miss');
    const missed = next({
      claimReply: { attack: claimReply?.attack ?? '', reply: `${claimReply?.attack}-narrow-miss`, kind: 'narrow' },
      positionReply: miss,
      testimonies: perfect.testimonies.map((given) => ({
        ...given,
        ended: { kind: 'press', line: '', verb: 'so-what' },
      })),
    });
    expect(positionReply).not.toBeNull();
    expect(missed?.gain.points).toBeGreaterThanOrEqual(0);
    expect(missed).not.toBeNull();
  });

  test('[V3] does not undo a mend', () => {
    const mended = { ...whole, mended: true, weighed: { ...WEIGHED, score: 3 } };
    expect(next({ chains: [mended, whole] })).toBeNull();
  });

  test('[V3] of equal steps names the earliest', () => {
    const hung = { ...whole, standard: 'contract' };
    expect(next({ chains: [hung, hung] })).toMatchObject({ step: { kind: 'chain', nth: 1 }, slot: 'standard' });
    const legality = 'legality-of-others';
    const necessity = 'necessity-of-others';
    expect(next({ reasons: { ...perfect.reasons, legality, necessity } })).toMatchObject({
      step: { kind: 'test', test: 'legality' },
      slot: 'test',
      choice: 'legality-of-two',
      gain: { points: 4, level: 1 },
    });
  });

  test('[V3] does not hold against a change what it would do to a bet, but counts what it mends there', () => {
    const [first, second] = perfect.claims;
    const unanswered = next({ claims: [{ ...first, answer: `${first.claim}-answer-wrong` }, second] });
    expect(unanswered).toMatchObject({ step: { kind: 'question', nth: 1 }, gain: { points: 8, level: 1 } });
    const wrongCard = { ...first, card: 'rumour', closing: first.closing };
    expect(next({ claims: [wrongCard, second] })).toMatchObject({ step: { kind: 'claim', nth: 1 }, slot: 'card' });
    const off = next({ claims: [{ ...first, closing: 'hardly' }, second] });
    expect(off).toMatchObject({ step: { kind: 'closing', nth: 1 }, choice: first.closing });
  });

  test('[V3] names a line together with its question', () => {
    const [given] = perfect.testimonies;
    const line = 'engineer-third';
    const off = next({
      testimonies: [
        { witness: 'engineer', pressed: given?.pressed ?? [], ended: { kind: 'challenge', line, verb: 'so-what' } },
      ],
    });
    expect(off?.step.kind).toBe('testimony');
    expect(['no-questions', 'engineer-flawed how-do-you-know']).toContain(off?.choice);
  });
});
