import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Debate } from '../../src/rules/debate';
import { chainScore, type Dimensions, dimensionsOf, levelOf, pointsOf } from '../../src/rules/dimensions';
import { attackedClaim, isTestimonySound } from '../../src/rules/opponent';
import type { Attack, PositionAttack, Step, Test, Witness } from '../../src/rules/scenario';
import { aScenario, aTutorial } from './a-scenario';
import { bestPlayer, playOut, wanderer } from './players';
import { aChain, aClaim, aDebate, replyTo, seedWhere, testimonyEnded } from './records';

const scenario = aScenario();
const score = fc.integer({ min: 0, max: 4 });
const optional = fc.option(score);
const EVERY = [0, 1, 2, 3, 4];

describe('points and level', () => {
  test('[V1] points are 100 · (2A + E + D + T + C) / 24, rounded half up, for every combination', () => {
    for (const A of EVERY) {
      for (const E of EVERY) {
        for (const D of EVERY) {
          for (const T of EVERY) {
            for (const C of EVERY) {
              const exact = (100 * (2 * A + E + D + T + C)) / 24;
              const points = pointsOf({ A, E, D, T, C });
              expect(Number.isInteger(points)).toBe(true);
              expect(points - exact).toBeGreaterThan(-0.5);
              expect(points - exact).toBeLessThanOrEqual(0.5);
              expect(levelOf({ A, E, D, T, C })).toBe(Math.min(A, 1 + Math.min(E, D, T, C)));
            }
          }
        }
      }
    }
  });

  test.each([
    [{ A: 0, E: 0, D: 1, T: 1, C: 1 }, 13],
    [{ A: 4, E: 4, D: 4, T: 4, C: 4 }, 100],
    [{ A: 0, E: 0, D: 0, T: 0, C: 0 }, 0],
    [{ A: 0, E: 4, D: 4, T: 4, C: 4 }, 67],
  ])('[V1] of %o are %d', (dimensions, points) => {
    expect(pointsOf(dimensions)).toBe(points);
  });

  test.each([
    [{ A: 4, E: 4, D: 4, T: 4, C: 2 }, 3],
    [{ A: 4, E: 0, D: 4, T: 4, C: 4 }, 1],
    [{ A: 2, E: 4, D: 4, T: 4, C: 4 }, 2],
    [{ A: 0, E: 4, D: 4, T: 4, C: 4 }, 0],
    [{ A: 4, E: 3, D: 3, T: 3, C: 3 }, 4],
  ])('[V2] the level of %o is %d', (dimensions, level) => {
    expect(levelOf(dimensions)).toBe(level);
  });

  test('[V4] a dimension that is not asked weighs nothing and holds nobody back', () => {
    fc.assert(
      fc.property(score, fc.record({ E: optional, D: optional, T: optional, C: optional }), (A, others) => {
        const asked = Object.values(others).filter((each) => each !== null);
        const sum = asked.reduce((all, each) => all + each, 2 * A);
        const exact = (100 * sum) / (8 + 4 * asked.length);
        expect(Math.abs(pointsOf({ A, ...others }) - exact)).toBeLessThanOrEqual(0.5);
        expect(levelOf({ A, ...others })).toBe(Math.min(A, ...asked.map((each) => each + 1)));
      }),
    );
    expect(levelOf({ A: null, E: 1, D: null, T: null, C: null })).toBe(2);
    expect(levelOf({ A: null, E: 4, D: null, T: null, C: null })).toBe(4);
    expect(pointsOf({ A: null, E: 1, D: null, T: null, C: 3 })).toBe(50);
  });

  test('[V2] no dimension falls outside 0-4, for any play that comes to any point', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(150), (draw, moves) => {
        const { debate } = playOut(scenario, wanderer(draw), { seed: draw, moves });
        for (const each of Object.values(dimensionsOf(scenario, debate))) {
          expect(EVERY).toContain(each);
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe('answering', () => {
  const held = aChain({ weighed: { score: 4, at: null, why: null } });
  const withScore = (n: 0 | 1 | 2 | 3 | 4) =>
    [
      { ...held, actor: 'the-system' },
      { ...held, forum: 'court' },
      { ...held, standard: 'contract' },
      { ...held, consequence: 'fine' },
      held,
    ][n] as typeof held;
  const A = (first: typeof held, second: typeof held): number | null =>
    dimensionsOf(scenario, aDebate(scenario, { chains: [first, second] })).A;

  test('[A2] is the floor of the mean of the two chains, for every pair', () => {
    for (const one of [0, 1, 2, 3, 4] as const) {
      for (const other of [0, 1, 2, 3, 4] as const) {
        expect(A(withScore(one), withScore(other))).toBe(Math.floor((one + other) / 2));
      }
    }
  });

  test('[A2] a chain that is not committed counts as nothing, however well it hangs', () => {
    const draft = { ...held, weighed: null };
    const debate = aDebate(scenario, { chains: [draft, held] });
    expect([chainScore(scenario, debate, 1), chainScore(scenario, debate, 2)]).toEqual([0, 4]);
    expect(A(draft, held)).toBe(2);
  });

  test('[V4] with one chain on the agenda is the score of that one', () => {
    const { debate } = playOut(aTutorial(), bestPlayer);
    expect(dimensionsOf(aTutorial(), debate)).toEqual({ A: 4, E: null, D: 4, T: null, C: null });
  });
});

describe('dialogue', () => {
  const unsound = (scenario.claims[1] as { readonly attack: Attack }).attack;
  const onPosition = scenario.positionAttacks[0] as PositionAttack;
  const engineer = scenario.witnesses[0] as Witness;
  const REPLIES: Readonly<Record<number, string>> = { 3: 'rebut', 2: 'concede', 1: 'miss' };
  const LAST = {
    3: { kind: 'challenge', line: 'engineer-flawed', verb: 'how-do-you-know' },
    2: { kind: 'challenge', line: 'engineer-flawed', verb: 'so-what' },
    1: { kind: 'challenge', line: 'engineer-first', verb: 'so-what' },
    0: { kind: 'no-questions' },
  } as const;
  const replied = (attack: Attack, points: number) =>
    replyTo(attack, points === 0 ? 'silence' : `${attack.id}-${REPLIES[points]}`);

  /** A debate with these points in the three exchanges; the first claim is attacked and the testimony is flawed. */
  const debateWith = (points: readonly [number, 0 | 1 | 2 | 3, number], followUp = 'north-stands'): Debate => {
    const seed = seedWhere((each) => attackedClaim(each) === 1 && !isTestimonySound(each, engineer));
    return aDebate(scenario, {
      seed,
      claims: [aClaim({ claim: 'c2', card: 'count' }), aClaim({ claim: 'c3' })],
      claimReply: replied(unsound, points[0]),
      testimonies: [testimonyEnded(engineer, LAST[points[1]])],
      positionReply: replied(onPosition, points[2]),
      followUp,
    });
  };
  const D = (debate: Debate): number | null => dimensionsOf(scenario, debate).D;

  test('[D3] is the floor of the mean; 4 when all three are met and the follow-up survives; 1 at most after silence', () => {
    for (const one of [0, 1, 2, 3]) {
      for (const two of [0, 1, 2, 3] as const) {
        for (const three of [0, 1, 2, 3]) {
          const mean = Math.floor((one + two + three) / 3);
          const allMet = one + two + three === 9;
          const expected = one === 0 || three === 0 ? Math.min(mean, 1) : allMet ? 4 : mean;
          expect(D(debateWith([one, two, three])), `${one} ${two} ${three}`).toBe(expected);
        }
      }
    }
  });

  test('[D3] all three met and a follow-up lost, or not yet answered, is 3', () => {
    expect(D(debateWith([3, 3, 3], 'north-grants'))).toBe(3);
    expect(D(debateWith([3, 3, 3], 'north-trap'))).toBe(3);
    expect(D({ ...debateWith([3, 3, 3]), followUp: null })).toBe(3);
  });

  test('[D3] counts an exchange that is not over as nothing', () => {
    const debate = debateWith([3, 3, 3]);
    expect(D({ ...debate, claimReply: null })).toBe(2);
    expect(D({ ...debate, positionReply: null })).toBe(2);
    expect(D({ ...debate, testimonies: [] })).toBe(2);
    expect(D({ ...debate, testimonies: [testimonyEnded(engineer, null)] })).toBe(2);
    expect(D({ ...debate, testimonies: [{ ...testimonyEnded(engineer, LAST[3]), witness: 'officer' }] })).toBe(2);
    expect(D(aDebate(scenario))).toBe(0);
  });

  test('[V4] without a follow-up on the agenda asks for none, and without exchanges is not asked', () => {
    const of = (agenda: readonly Step[]) => ({ ...scenario, agenda });
    const short = of(scenario.agenda.filter(({ kind }) => kind !== 'follow-up'));
    expect(dimensionsOf(short, { ...debateWith([3, 3, 3]), followUp: null }).D).toBe(4);
    expect(dimensionsOf(of([{ kind: 'verdict' }]), aDebate(scenario))).toEqual({
      A: null,
      E: null,
      D: null,
      T: null,
      C: null,
    });
  });
});

describe('tests and confidence', () => {
  const TESTS: readonly Test[] = ['legality', 'legitimate-aim', 'necessity', 'proportionality'];
  const T = (fitting: number, position: string): number | null => {
    const reasons = Object.fromEntries(TESTS.map((test, i) => [test, `${test}-of-${i < fitting ? 'two' : 'others'}`]));
    return dimensionsOf(scenario, aDebate(scenario, { reasons, position })).T;
  };

  test('[T1] counts the reasons that serve the position', () => {
    expect([0, 1, 2, 3, 4].map((fitting) => T(fitting, 'north'))).toEqual([0, 1, 2, 3, 4]);
    expect([0, 1, 2, 3, 4].map((fitting) => T(fitting, 'east'))).toEqual([4, 3, 2, 1, 0]);
  });

  test('[T1] counts neither a misconception nor a question that was not answered', () => {
    const reasons = { legality: 'legality-idea', necessity: 'necessity-of-two', proportionality: 'no-such-reason' };
    expect(dimensionsOf(scenario, aDebate(scenario, { reasons })).T).toBe(1);
  });

  test('[C1] is the rounded-down mean of the closing words, and a word not said counts as nothing', () => {
    // Both claims stand at .66: likely 4, surely or even 2, rather-not 1, hardly 0.
    const C = (...words: ('likely' | 'surely' | 'rather-not' | 'hardly' | null)[]): number | null => {
      const [first, second] = words.map((closing, i) =>
        aClaim({ claim: i === 0 ? 'c1' : 'c3', closing: closing ?? null }),
      );
      return dimensionsOf(scenario, aDebate(scenario, { claims: [first, second] as Debate['claims'] })).C;
    };
    expect(C('likely', 'likely')).toBe(4);
    expect(C('likely', 'surely')).toBe(3);
    expect(C('likely', 'rather-not')).toBe(2);
    expect(C('surely', 'rather-not')).toBe(1);
    expect(C('rather-not', 'hardly')).toBe(0);
    expect(C('likely', null)).toBe(2);
  });
});

test('[V4] the level of a dimension set is at most 4 and at least 0', () => {
  fc.assert(
    fc.property(fc.record({ A: optional, E: optional, D: optional, T: optional, C: optional }), (all: Dimensions) => {
      expect(levelOf(all)).toBeGreaterThanOrEqual(0);
      expect(levelOf(all)).toBeLessThanOrEqual(4);
    }),
  );
});
