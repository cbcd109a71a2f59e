import { describe, expect, test } from 'vitest';
import type { Debate } from '../../src/rules/debate';
import { dimensionsOf, levelOf, pointsOf } from '../../src/rules/dimensions';
import type { Move } from '../../src/rules/move';
import { attackedClaim, isTestimonySound } from '../../src/rules/opponent';
import { legalMoves, playMove, stepOf } from '../../src/rules/play-move';
import { reachVerdict } from '../../src/rules/reach-verdict';
import type { Act, Scenario, Witness } from '../../src/rules/scenario';
import { aScenario } from './a-scenario';
import { bestPlayer, debateAt, type Player, playOut, uniformPlayer, wanderer } from './players';

const SIDES = ['north', 'east', 'south', 'west'] as const;
const scenario = aScenario(3);
const upTo = (n: number): readonly number[] => Array.from({ length: n }, (_, i) => i);

const grade = (of: Scenario, debate: Debate): { points: number; level: number } => {
  const dimensions = dimensionsOf(of, debate);
  return { points: pointsOf(dimensions), level: levelOf(dimensions) };
};
const gradesOf = (player: (draw: number) => Player, { position, plays }: { position: string; plays: number }) =>
  upTo(plays).map((seed) => grade(scenario, debateAt(scenario, 'verdict', { seed, position, by: player(seed) })));
const mean = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0) / numbers.length;

/** The greatest distance between two distributions of points. */
function distance(one: readonly number[], other: readonly number[]): number {
  const below = (points: readonly number[], at: number): number =>
    points.filter((each) => each <= at).length / points.length;
  return Math.max(...upTo(101).map((at) => Math.abs(below(one, at) - below(other, at))));
}

/** One fixed choice, wherever it is on offer; the rest as the other player would. */
const always =
  (wish: (move: Move) => boolean, else_: Player): Player =>
  (of, debate, legal) =>
    legal.find(wish) ?? else_(of, debate, legal);
const ofKind =
  (kind: string) =>
  (move: Move): boolean =>
    move.kind === 'reply' && move.reply.endsWith(kind);

describe('the best play', () => {
  test.each([1, 2, 3, 4] as const)('[N1] in act %d has 100 points and level 4 for every seed and side', (act: Act) => {
    const of = aScenario(act);
    for (const position of SIDES) {
      for (const seed of upTo(8)) {
        const verdict = reachVerdict(of, debateAt(of, 'verdict', { seed, position }));
        expect(verdict).toMatchObject({ points: 100, level: 4, reasons: [], nextStep: null });
      }
    }
  });

  test('[N1] leaves the positions equally strong, within .02, at their best', () => {
    const bestOf = (position: string): number =>
      Math.max(
        ...upTo(12).map((seed) => {
          const verdict = reachVerdict(scenario, debateAt(scenario, 'verdict', { seed, position }));
          return verdict.kind === 'reached' ? verdict.strength['df-quad']['after-reply'] : 0;
        }),
      );
    const strengths = SIDES.map(bestOf);
    expect(Math.max(...strengths) - Math.min(...strengths)).toBeLessThanOrEqual(0.02);
  });
});

describe('players who do not reason', () => {
  const PLAYS = 150;

  test('[N3] at random come to the same points on every side, and never to level 3', () => {
    const grades = SIDES.map((position) => gradesOf(uniformPlayer, { position, plays: PLAYS }));
    const points = grades.map((plays) => plays.map((each) => each.points));
    const means = points.map(mean);
    // Sampling alone moves a mean of 150 plays by about one point.
    expect(Math.max(...means) - Math.min(...means)).toBeLessThan(2 + 3);
    expect(Math.max(...means)).toBeLessThan(30);
    for (const one of points) expect(distance(one, points[0] ?? [])).toBeLessThan(0.2);
    expect(grades.flat().filter(({ level }) => level >= 3).length / grades.flat().length).toBeLessThanOrEqual(0.01);
  });

  test.each<[string, (move: Move) => boolean]>([
    ['concede everything', ofKind('-concede')],
    ['rebut everything', ofKind('-rebut')],
    ['narrow everything', ofKind('-narrow')],
    ['ask nothing', (move) => move.kind === 'no-questions'],
    ['are always likely', (move) => move.kind === 'close-bet' && move.bet === 'likely'],
  ])(
    '[N4] who %s fare alike on every side, and do not pass',
    (_, wish) => {
      const grades = SIDES.map((position) =>
        gradesOf((draw) => always(wish, uniformPlayer(draw)), { position, plays: 60 }),
      );
      const means = grades.map((plays) => mean(plays.map(({ points }) => points)));
      expect(Math.max(...means) - Math.min(...means)).toBeLessThan(2 + 5);
      expect(mean(means)).toBeLessThan(45);
      expect(grades.flat().every(({ level }) => level < 3)).toBe(true);
    },
    60_000,
  );

  test('[N4] who ignore an attack never come to level 3, even when perfect otherwise', () => {
    for (const at of ['claim-attack', 'position-attack'] as const) {
      const silent: Player = (of, debate, legal) =>
        stepOf(of, debate).kind === at ? { kind: 'reply', reply: 'silence' } : bestPlayer(of, debate, legal);
      for (const position of SIDES) {
        const { debate } = playOut(scenario, silent, { seed: 3, position });
        expect(grade(scenario, debate).level).toBeLessThan(3);
        expect(dimensionsOf(scenario, debate).D).toBe(1);
      }
    }
  });
});

describe('every option', () => {
  test('[N5] lies on a play of level 3 or more, or carries a named idea', () => {
    for (const act of [1, 4] as const) {
      const of = aScenario(act);
      let debate = debateAt(of, 'opening', { seed: 8, position: 'east' });
      while (legalMoves(of, debate).length > 0) {
        const here = debate;
        for (const move of legalMoves(of, here).filter((each) => !isDraft(each))) {
          const ruling = playMove(of, here, move);
          if (!ruling.allowed) throw new Error('a legal move was refused');
          const hasIdea = ruling.happenings.some((happening) => 'idea' in happening);
          const end = playOut(of, bestPlayer, { from: ruling.debate }).debate;
          expect(hasIdea || grade(of, end).level >= 3, moveText(move)).toBe(true);
        }
        const ruling = playMove(of, here, bestPlayer(of, here, legalMoves(of, here)));
        if (!ruling.allowed) throw new Error('the best move was refused');
        debate = ruling.debate;
      }
    }
  });

  const isDraft = ({ kind }: Move): boolean => ['hang', 'name-hands', 'draft-claim', 'press'].includes(kind);
  const moveText = (move: Move): string => JSON.stringify(move);
});

test('[N6] while the mends are unspent, level 2 can be attained from wherever a hearing has come', () => {
  for (const draw of upTo(60)) {
    const { debate } = playOut(scenario, wanderer(draw), { seed: draw, moves: 20 + 3 * draw });
    const spent = [...debate.chains, ...debate.claims].some(({ mended }) => mended);
    const isSettled =
      stepOf(scenario, debate).kind === 'end' ||
      debate.step > scenario.agenda.findIndex(({ kind }) => kind === 'claim');
    if (spent || isSettled) continue;
    const mending: Player = (of, now, legal) =>
      legal.find(({ kind }) => kind.startsWith('mend')) ?? bestPlayer(of, now, legal);
    expect(grade(scenario, playOut(scenario, mending, { from: debate }).debate).level).toBeGreaterThanOrEqual(2);
  }
});

test('[N7] every position meets the same multiset of attacks, over seeds and pairs of claims', () => {
  const met = (position: (typeof scenario.positions)[0]): readonly string[] => {
    const { claims } = position;
    const pairs = claims.flatMap((one) =>
      claims.filter((other) => other !== one).map((other) => [one, other] as const),
    );
    return pairs
      .flatMap((pair) => ([1, 2] as const).map((nth) => scenario.claims.find(({ id }) => id === pair[nth - 1])?.attack))
      .map(
        (attack) =>
          `${attack?.sound} ${attack?.replies.map(({ kind, onPoint, strength }) => [kind, onPoint, strength])}`,
      )
      .sort();
  };
  const [first, ...others] = scenario.positions.map(met);
  for (const other of others) expect(other).toEqual(first);
  expect(new Set(upTo(20).map(attackedClaim))).toEqual(new Set([1, 2]));
});

test('[N8] a quarter of the attacks and seven of sixteen testimonies are sound, on every side', () => {
  for (const { id: position, claims } of scenario.positions) {
    const ofClaims = claims.map((claim) => scenario.claims.find(({ id }) => id === claim)?.attack.sound);
    const ofPosition = scenario.positionAttacks.find(({ id }) => id === `attack-${position}`)?.sound;
    const share = ofClaims.filter(Boolean).length / ofClaims.length / 2 + (ofPosition ? 0.5 : 0);
    expect(share).toBe(0.25);
  }
  const [witness] = scenario.witnesses as readonly [Witness];
  const sound = upTo(3200).filter((seed) => isTestimonySound(seed, witness)).length / 3200;
  expect(sound).toBeGreaterThan(5 / 16);
  expect(sound).toBeLessThan(8 / 16);
});
