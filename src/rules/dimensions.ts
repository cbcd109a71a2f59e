import { TESTS } from './agenda';
import type { Debate } from './debate';
import { positionAttackOf } from './opponent';
import type { Nth, Scenario } from './scenario';
import { weighChain } from './weigh-chain';
import { evidenceScore } from './weigh-claim';
import { closingPoints } from './weigh-confidence';
import { MET_POINTS, survivesFollowUp } from './weigh-dialogue';
import { isExchange, weighExchange } from './weigh-exchange';

/** The five dimensions: Answering, Evidence, Dialogue, Tests, Confidence. */
export type Dimension = 'A' | 'E' | 'D' | 'T' | 'C';

/** Each 0-4; `null` where the agenda never asks for it, as in a tutorial [V4]. */
export type Dimensions = Readonly<Record<Dimension, number | null>>;

/**
 * Weighs the whole debate. What is not yet committed or said counts as nothing,
 * so before the verdict this is no more than a running count, and one that
 * falls when a mend reopens a chain or silence caps the dialogue.
 */
export function dimensionsOf(scenario: Scenario, debate: Debate): Dimensions {
  return {
    A: answering(scenario, debate),
    E: evidence(scenario, debate),
    D: dialogue(scenario, debate),
    T: tests(scenario, debate),
    C: confidence(scenario, debate),
  };
}

/** [V2] Level = min(A, 1 + min(E, D, T, C)), over the dimensions that the agenda asks for. */
export function levelOf({ A, ...others }: Dimensions): number {
  const asked = Object.values(others).filter((score) => score !== null);
  return Math.min(A ?? 4, ...asked.map((score) => score + 1));
}

/** [V1] 100 · (2A + E + D + T + C) / 24, rounded half up, over the dimensions that the agenda asks for. */
export function pointsOf(dimensions: Dimensions): number {
  const weighed = Object.entries(dimensions).flatMap(([dimension, score]) =>
    score === null ? [] : [{ score, weight: dimension === 'A' ? 2 : 1 }],
  );
  const earned = weighed.reduce((sum, { score, weight }) => sum + score * weight, 0);
  const possible = weighed.reduce((sum, { weight }) => sum + 4 * weight, 0);
  return Math.floor((100 * earned) / possible + 0.5);
}

/** [A2] The floor of the mean of the chains. */
function answering(scenario: Scenario, debate: Debate): number | null {
  const asked = scenario.agenda.flatMap((step) => (step.kind === 'chain' ? [step.nth] : []));
  return floorOfMean(asked.map((nth) => chainScore(scenario, debate, nth)));
}

/** The score of one chain once committed, 0 before. */
export function chainScore(scenario: Scenario, debate: Debate, nth: Nth): number {
  const chain = debate.chains[nth - 1];
  return chain?.weighed ? weighChain(scenario, chain).score : 0;
}

/** [E1] The lower of the two claims. */
function evidence(scenario: Scenario, debate: Debate): number | null {
  const asked = scenario.agenda.flatMap((step) => (step.kind === 'claim' ? [step.nth] : []));
  if (asked.length === 0) return null;
  return Math.min(...asked.map((nth) => claimScore(scenario, debate, nth)));
}

/** The evidence score of one claim once committed, 0 before. */
export function claimScore(scenario: Scenario, debate: Debate, nth: Nth): number {
  const claim = debate.claims[nth - 1];
  return claim?.weighed ? evidenceScore(scenario, claim) : 0;
}

/** [D3] The floor of the mean of the exchanges; 4 only if all are met and the follow-up survived. */
function dialogue(scenario: Scenario, debate: Debate): number | null {
  const points = exchangePoints(scenario, debate);
  const mean = floorOfMean(points);
  if (mean === null) return null;
  const ignored = [debate.claimReply, debate.positionReply].some((reply) => reply?.reply === 'silence');
  if (ignored) return Math.min(mean, 1);
  const allMet = points.every((point) => point === MET_POINTS.met);
  return allMet && followUpSurvived(scenario, debate) ? 4 : mean;
}

/** The points of each exchange, 0-3 in the order of the agenda; 0 for one that is not over [D2]. */
export function exchangePoints(scenario: Scenario, debate: Debate): readonly number[] {
  return scenario.agenda.filter(isExchange).map((step) => {
    const weighed = weighExchange(scenario, debate, step);
    return weighed === null ? 0 : MET_POINTS[weighed.met];
  });
}

function followUpSurvived(scenario: Scenario, debate: Debate): boolean {
  if (!scenario.agenda.some(({ kind }) => kind === 'follow-up')) return true;
  const { positionReply, followUp } = debate;
  if (positionReply === null || followUp === null) return false;
  return survivesFollowUp(positionAttackOf(scenario, debate), positionReply, followUp);
}

/** [T1] How many of the four tests were given a reason that fits the position. */
function tests(scenario: Scenario, debate: Debate): number | null {
  if (!scenario.agenda.some(({ kind }) => kind === 'test')) return null;
  return TESTS.filter((test) =>
    scenario.tests[test].some(({ id, for: sides }) => id === debate.reasons[test] && sides.includes(debate.position)),
  ).length;
}

/** [C1] The rounded-down mean over the claims' closing words. */
function confidence(scenario: Scenario, debate: Debate): number | null {
  const asked = scenario.agenda.flatMap((step) => (step.kind === 'closing' ? [step.nth] : []));
  return floorOfMean(asked.map((nth) => closingPoints(scenario, debate, nth) ?? 0));
}

function floorOfMean(points: readonly number[]): number | null {
  if (points.length === 0) return null;
  return Math.floor(points.reduce((sum, point) => sum + point, 0) / points.length);
}
