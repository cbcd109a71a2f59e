import type { Log } from '../../rules/debate';
import { type Dimensions, dimensionsOf, levelOf, pointsOf } from '../../rules/dimensions';
import { type Reached, reachVerdict } from '../../rules/reach-verdict';
import type { Scenario } from '../../rules/scenario';
import type { Bot } from '../bots/bot';
import { type PlayedOut, playOut } from '../bots/play-out';

/** A played hearing as `npm run play -- --json` prints it. */
export interface PlayRecord {
  readonly scenario: string;
  readonly position: string;
  readonly seed: number;
  readonly points: number;
  readonly level: number;
  readonly dimensions: Dimensions;
  /** Of the position, by DF-QuAD, when everything was said. */
  readonly strength: number;
  readonly strengths: Reached['strength'];
  readonly log: Log;
}

export function playRecord(scenario: Scenario, { debate, log }: PlayedOut): PlayRecord {
  const verdict = reachVerdict(scenario, debate);
  if (verdict.kind !== 'reached') throw new Error('the hearing ended without a verdict');
  const { points, level, dimensions, strength } = verdict;
  return {
    scenario: debate.scenario,
    position: debate.position,
    seed: debate.seed,
    points,
    level,
    dimensions,
    strength: strength['df-quad']['after-reply'],
    strengths: strength,
    log,
  };
}

/** What many seeds came to. */
export interface PlaySummary {
  readonly seeds: number;
  readonly firstSeed: number;
  readonly mean: number;
  /** Standard error of the mean. */
  readonly error: number;
  readonly pLevel3: number;
  /** Share of the plays that ended on each level 0-4. */
  readonly levels: readonly number[];
}

/** Plays one bot over consecutive seeds and counts. */
export function summarise(
  scenario: Scenario,
  bot: Bot,
  { seed, seeds, position }: { readonly seed: number; readonly seeds: number; readonly position: string | null },
): PlaySummary {
  const plays = Array.from({ length: seeds }, (_, i) => {
    const dimensions = dimensionsOf(scenario, playOut(scenario, bot, { seed: seed + i, position }).debate);
    return { points: pointsOf(dimensions), level: levelOf(dimensions) };
  });
  const mean = plays.reduce((sum, { points }) => sum + points, 0) / seeds;
  const variance = plays.reduce((sum, { points }) => sum + (points - mean) ** 2, 0) / Math.max(1, seeds - 1);
  const share = (level: number): number => plays.filter((play) => play.level === level).length / seeds;
  const levels = [0, 1, 2, 3, 4].map(share);
  return {
    seeds,
    firstSeed: seed,
    mean,
    error: Math.sqrt(variance / seeds),
    pLevel3: plays.filter(({ level }) => level >= 3).length / seeds,
    levels,
  };
}
