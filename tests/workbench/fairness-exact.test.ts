import { describe, expect, test } from 'vitest';
import { dimensionsOf, levelOf, pointsOf } from '../../src/rules/dimensions';
import type { Scenario } from '../../src/rules/scenario';
import { createBot } from '../../src/workbench/bots/bot';
import { playOut } from '../../src/workbench/bots/play-out';
import { policyNamed } from '../../src/workbench/bots/policy';
import { type GradeChances, gradeChances } from '../../src/workbench/fairness/grade-chances';
import { hearingPieces } from '../../src/workbench/fairness/hearing-pieces';
import { type Act, aHearing } from './a-hearing';

const SEEDS = 400;

/** The same player over real seeds, by the rules and nothing else. */
function sampled(scenario: Scenario, name: string, position: string) {
  const bot = createBot(policyNamed(name));
  const plays = Array.from({ length: SEEDS }, (_, seed) => {
    const dimensions = dimensionsOf(scenario, playOut(scenario, bot, { seed: seed + 1, position }).debate);
    return { points: pointsOf(dimensions), level: levelOf(dimensions) };
  });
  const mean = plays.reduce((sum, { points }) => sum + points, 0) / SEEDS;
  const variance = plays.reduce((sum, { points }) => sum + (points - mean) ** 2, 0) / (SEEDS - 1);
  const levels = [0, 1, 2, 3, 4].map((level) => plays.filter((play) => play.level === level).length / SEEDS);
  return { mean, error: Math.sqrt(variance / SEEDS), levels };
}

const cases: readonly (readonly [act: Act, position: string, players: readonly string[]])[] = [
  [1, 'wider-b', ['random', 'undo-until-it-holds', 'first-listed', 'most-evidence']],
  [3, 'tighter-a', ['random', 'skill-0.6', 'always-accept', 'perfect-but-always-rebut']],
];

describe.each(cases)('exact chances in act %i', (act, position, players) => {
  const scenario = aHearing(act);
  const pieces = hearingPieces(scenario);

  test.each(players)('%s: three standard errors around what 400 real seeds bring', { timeout: 60_000 }, (name) => {
    const exact = gradeChances(pieces, { policy: policyNamed(name), words: null }).get(position) as GradeChances;
    const { mean, error, levels } = sampled(scenario, name, position);
    expect(Math.abs(mean - exact.mean)).toBeLessThanOrEqual(3 * error + 1e-9);
    for (const [level, share] of levels.entries()) {
      const chance = exact.levels[level] as number;
      // A level that is met less than once in all these seeds has no useful error of its own.
      const allowed = 3 * Math.sqrt((chance * (1 - chance)) / SEEDS) + 1 / SEEDS;
      expect(Math.abs(share - chance), `level ${level}`).toBeLessThanOrEqual(allowed);
    }
  });

  test('all chances sum to one', () => {
    for (const name of players) {
      for (const { points, levels } of gradeChances(pieces, { policy: policyNamed(name), words: null }).values()) {
        expect(points.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 9);
        expect(levels.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 9);
      }
    }
  });
});
