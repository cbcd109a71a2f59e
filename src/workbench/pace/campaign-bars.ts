import type { Act, Scenario } from '../../rules/scenario';
import { policyNamed } from '../bots/policy';
import { gradeChances } from '../fairness/grade-chances';
import { hearingPieces } from '../fairness/hearing-pieces';
import { type Bar, between } from './bar';

/**
 * What only the whole line of stops can show: a middling player falls 8 to 20
 * points from act I to act IV, and in every act half of the cards show what
 * they are asked. A bar without hearings to count is left out.
 */
export function campaignBars(scenarios: readonly Scenario[]): Readonly<Record<string, Bar>> {
  const inAct = (act: Act): readonly Scenario[] => scenarios.filter((scenario) => scenario.act === act);
  const acts = ([1, 2, 3, 4] as const).filter((act) => inAct(act).length > 0);
  const shows = acts.map((act) => {
    const cards = inAct(act).flatMap((scenario) => scenario.cards);
    return [
      `shows-yes-act-${act}`,
      between(0.45, 0.55, cards.filter((card) => card.shows).length / cards.length),
    ] as const;
  });
  const isWhole = inAct(1).length > 0 && inAct(4).length > 0;
  const fall = isWhole ? [['skill-falls', between(8, 20, meanSkill(inAct(1)) - meanSkill(inAct(4)))] as const] : [];
  return Object.fromEntries([...shows, ...fall]);
}

/** Mean points of skill-0.6 over all sides, exactly. */
function meanSkill(scenarios: readonly Scenario[]): number {
  const player = { policy: policyNamed('skill-0.6'), words: null };
  const means = scenarios.flatMap((scenario) =>
    [...gradeChances(hearingPieces(scenario), player).values()].map(({ mean }) => mean),
  );
  return means.reduce((sum, mean) => sum + mean, 0) / means.length;
}
