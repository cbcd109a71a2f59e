import type { ClaimRecord } from '../debate';
import { find } from '../find';
import type { Move } from '../move';
import { offeredSeconds } from '../offers';
import type { Step } from '../scenario';
import { weakSecond } from '../weigh-claim';
import { withClaim } from './claim-step';
import { judged } from './opening-steps';
import { type Moment, onward, type StepLaw, shown, shownOf, withIdea } from './step-law';

/** The case locks here: what was claimed is what will be defended [A1]. */
export const openHearingLaw: StepLaw<Step & { kind: 'open-hearing' }, Move & { kind: 'open-hearing' }> = {
  moves: () => [{ kind: 'open-hearing' }],
  play: (moment) => ({ debate: onward(moment, {}), happenings: [{ kind: 'hearing-opened' }] }),
};

/** The link's open question, put by the bench [E3]. */
export const questionLaw: StepLaw<Step & { kind: 'question' }, Move & { kind: 'answer-question' }> = {
  moves: (moment) =>
    shownOf(moment, 'question', claimOf(moment).answers).map((answer) => ({ kind: 'answer-question', answer })),
  play(moment, { answer }) {
    return {
      debate: onward(moment, { claims: withClaim(moment.debate, moment.step.nth, { answer }) }),
      happenings: [{ kind: 'question-answered', answer, ...judged(claimOf(moment).answers, answer) }],
    };
  },
};

/** "Who else says so?": a second card, of another family [E2]. */
export const secondSourceLaw: StepLaw<Step & { kind: 'second-source' }, Move & { kind: 'call-second' }> = {
  moves: (moment) =>
    shown(moment, 'second', offeredSeconds(moment.scenario, recordOf(moment))).map((card) => ({
      kind: 'call-second',
      card,
    })),
  play(moment, { card }) {
    const why = weakSecond(moment.scenario, recordOf(moment), card);
    return {
      debate: onward(moment, { claims: withClaim(moment.debate, moment.step.nth, { second: card }) }),
      happenings: [
        { kind: 'second-called', right: why === null, card, ...(why === null ? {} : { why }), ...withIdea(why) },
      ],
    };
  },
};

type AboutClaim = Moment<Step & { kind: 'question' | 'second-source' }>;

function recordOf({ debate, step }: AboutClaim): ClaimRecord {
  return debate.claims[step.nth - 1] as ClaimRecord;
}

function claimOf(moment: AboutClaim) {
  return find(moment.scenario.claims, recordOf(moment).claim, 'claim');
}
