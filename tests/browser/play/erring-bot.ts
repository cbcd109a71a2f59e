import { type Bot, createBot } from '../../../src/workbench/bots/bot';
import { type ChoicePoint, choicePoint } from '../../../src/workbench/bots/choice-point';
import { bestOf, creditsOf } from '../../../src/workbench/bots/credit';
import { policyNamed } from '../../../src/workbench/bots/policy';

/** Where a player errs: the kind of choice, and at which of its steps. */
export interface Slip {
  readonly at: ChoicePoint['kind'];
  readonly nth?: number;
}

/** Plays perfectly but for these errors, each made once; what broke by them is mended at once. */
export const erringBot = (slips: readonly Slip[]): Bot => {
  const perfect = createBot(policyNamed('skill-1'));
  return (scenario, debate, entries) => {
    const point = choicePoint(scenario, debate);
    if (point === null) return null;
    const mend = point.kind === 'mend' ? point.moves.find(({ kind }) => kind.startsWith('mend')) : undefined;
    if (mend) return mend;
    const isMending = entries.at(-1)?.move.kind.startsWith('mend');
    const nth = 'nth' in point.step ? point.step.nth : undefined;
    const errs = !isMending && slips.some((slip) => slip.at === point.kind && (slip.nth ?? nth) === nth);
    if (!errs) return perfect(scenario, debate, entries);
    const best = bestOf(creditsOf(scenario, debate, point));
    return point.moves.find((_, i) => !best.includes(i)) ?? point.moves[0] ?? null;
  };
};
