import { claimStrength } from '../argument-graph';
import type { ClaimRecord } from '../debate';
import type { Move } from '../move';
import { opponentOf } from '../opponent';
import type { Choice, Step } from '../scenario';
import { betError } from '../weigh-confidence';
import { BETS } from '../weights';
import { withClaim } from './claim-step';
import { judged } from './opening-steps';
import { type Moment, onward, type StepLaw, shownOf, withIdea } from './step-law';

/** The closing: each bet is confirmed or changed once, now that the attacks are known [C1]. */
export const closingLaw: StepLaw<Step & { kind: 'closing' }, Move & { kind: 'close-bet' }> = {
  moves: () => BETS.map(({ bet }) => ({ kind: 'close-bet', bet })),
  play(moment, { bet }) {
    const { nth } = moment.step;
    const first = (moment.debate.claims[nth - 1] as ClaimRecord).bet;
    const idea = betError(bet, claimStrength(moment.scenario, moment.debate, nth));
    return {
      debate: onward(moment, { claims: withClaim(moment.debate, nth, { closing: bet }) }),
      happenings: [{ kind: 'bet-closed', nth, bet, moved: bet !== first, right: idea === null, ...withIdea(idea) }],
    };
  },
};

/** Scene 6. Leaving the verdict is the player's move, so that nobody is graded while looking away. */
export const verdictLaw: StepLaw<Step & { kind: 'verdict' }, Move & { kind: 'hear-verdict' }> = {
  moves: () => [{ kind: 'hear-verdict' }],
  play: (moment) => ({ debate: onward(moment, {}), happenings: [{ kind: 'verdict-read' }] }),
};

/** Scene 7: honour the best point of the other side. */
export const bestPointLaw: StepLaw<Step & { kind: 'best-point' }, Move & { kind: 'sign-point' }> = {
  moves: (moment) => shownOf(moment, 'best-point', pointsOf(moment)).map((point) => ({ kind: 'sign-point', point })),
  play(moment, { point }) {
    return {
      debate: onward(moment, { bestPoint: point }),
      happenings: [{ kind: 'point-signed', point, ...judged(pointsOf(moment), point) }],
    };
  },
};

function pointsOf({ scenario, debate }: Moment): readonly Choice[] {
  return opponentOf(scenario, debate)?.points ?? [];
}

/** Scene 7: one polite question to one forum. */
export const politeQuestionLaw: StepLaw<Step & { kind: 'polite-question' }, Move & { kind: 'ask-forum' }> = {
  moves: (moment) =>
    shownOf(moment, 'polite-question', moment.scenario.questions).map((question) => ({ kind: 'ask-forum', question })),
  play(moment, { question }) {
    return {
      debate: onward(moment, { politeQuestion: question }),
      happenings: [{ kind: 'forum-asked', question, ...judged(moment.scenario.questions, question) }],
    };
  },
};

/** The hearing is over; the record stands and no move is legal. */
export const endLaw: StepLaw<Step & { kind: 'end' }> = {
  moves: () => [],
  play: ({ debate }) => ({ debate, happenings: [] }),
};
