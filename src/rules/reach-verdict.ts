import { alternatives } from './alternatives';
import { positionStrength, type Stretch } from './argument-graph';
import type { Debate } from './debate';
import { chainScore, claimScore, type Dimensions, dimensionsOf, exchangePoints, levelOf, pointsOf } from './dimensions';
import type { ChainSlot } from './move';
import type { Nth, Scenario, Step } from './scenario';
import type { Semantics } from './strength';
import { type Reason, verdictReasons } from './verdict-reasons';

/** The one change that would have gained most [V3]. */
export interface NextStep {
  readonly step: Step;
  readonly slot: string;
  readonly choice: string;
  readonly gain: { readonly level: number; readonly points: number };
}

/** Unfinished is never wrong: what is still owed, by step. */
export interface Incomplete {
  readonly kind: 'incomplete';
  readonly missing: readonly Step[];
}

export interface Reached {
  readonly kind: 'reached';
  readonly dimensions: Dimensions;
  readonly points: number;
  readonly level: number;
  /** How far each chain carried the weight, and the link where it broke. */
  readonly chains: readonly { readonly nth: Nth; readonly score: number; readonly at: ChainSlot | null }[];
  readonly strength: Readonly<Record<Semantics, Readonly<Record<Stretch, number>>>>;
  readonly reasons: readonly Reason[];
  readonly nextStep: NextStep | null;
}

export type Verdict = Incomplete | Reached;

const STRETCHES: readonly Stretch[] = ['before-attack', 'after-attack', 'after-reply'];

/**
 * Grades a debate from its choices alone [V1-V5]: no text, language, stance or
 * label is read. Before the agenda has come to the verdict it answers
 * `incomplete`, which is a result of its own and never a low score.
 */
export function reachVerdict(scenario: Scenario, debate: Debate): Verdict {
  const verdictAt = scenario.agenda.findIndex(({ kind }) => kind === 'verdict');
  if (debate.step < verdictAt) return { kind: 'incomplete', missing: scenario.agenda.slice(debate.step, verdictAt) };
  const dimensions = dimensionsOf(scenario, debate);
  const chains = scenario.agenda.flatMap((step) => {
    if (step.kind !== 'chain') return [];
    const { nth } = step;
    return [{ nth, score: chainScore(scenario, debate, nth), at: debate.chains[nth - 1]?.weighed?.at ?? null }];
  });
  return {
    kind: 'reached',
    dimensions,
    points: pointsOf(dimensions),
    level: levelOf(dimensions),
    chains,
    strength: {
      'df-quad': strengths(scenario, debate, 'df-quad'),
      'quadratic-energy': strengths(scenario, debate, 'quadratic-energy'),
      euler: strengths(scenario, debate, 'euler'),
    },
    reasons: verdictReasons(scenario, debate),
    nextStep: bestNextStep(scenario, debate),
  };
}

function strengths(scenario: Scenario, debate: Debate, semantics: Semantics): Record<Stretch, number> {
  const at = (stretch: Stretch): number => positionStrength(scenario, debate, { stretch, semantics });
  return Object.fromEntries(STRETCHES.map((stretch) => [stretch, at(stretch)])) as Record<Stretch, number>;
}

/**
 * [V3] The single change with the greatest gain in points, then in level, then
 * in reach, because floors of means may hide a gain; of equal ones the
 * earliest, and `null` when no single change gains anything.
 * What it does to the bets is counted only when it brings them nearer, because
 * a bet was made on the case as it stood and could have been made otherwise.
 */
function bestNextStep(scenario: Scenario, debate: Debate): NextStep | null {
  const now = dimensionsOf(scenario, debate);
  const reachNow = reachOf(scenario, debate);
  let best: { readonly worth: readonly number[]; readonly next: NextStep } | null = null;
  for (const alternative of alternatives(scenario, debate)) {
    const { step, slot, choice } = alternative;
    const changed = dimensionsOf(scenario, alternative.debate);
    const then: Dimensions = { ...changed, C: now.C === null ? null : Math.max(now.C, changed.C ?? 0) };
    const gain = { level: levelOf(then) - levelOf(now), points: pointsOf(then) - pointsOf(now) };
    const worth = [gain.points, gain.level, reachOf(scenario, alternative.debate) - reachNow];
    if (isMore(worth, best?.worth ?? [0, 0, 0])) best = { worth, next: { step, slot, choice, gain } };
  }
  return best?.next ?? null;
}

function isMore(worth: readonly number[], than: readonly number[]): boolean {
  const at = worth.findIndex((value, i) => value !== than[i]);
  return at >= 0 && (worth[at] as number) > (than[at] as number);
}

/** How far chains, claims and exchanges come in all, before any mean is rounded down. */
function reachOf(scenario: Scenario, debate: Debate): number {
  const nths: readonly Nth[] = [1, 2];
  const parts = nths.flatMap((nth) => [chainScore(scenario, debate, nth), claimScore(scenario, debate, nth)]);
  return [...parts, ...exchangePoints(scenario, debate)].reduce((sum, part) => sum + part, 0);
}
