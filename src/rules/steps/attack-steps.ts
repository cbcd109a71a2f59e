import type { ReplyRecord } from '../debate';
import { find } from '../find';
import type { Happening, Move } from '../move';
import { offeredReplies } from '../offers';
import { claimAttackOf, positionAttackOf } from '../opponent';
import type { Attack, Step } from '../scenario';
import { survivesFollowUp, weighReply } from '../weigh-dialogue';
import { type Moment, onward, type StepLaw, shown, shownOf, withIdea } from './step-law';

/** The opponent attacks one of the two claims [D1]. */
export const claimAttackLaw: StepLaw<Step & { kind: 'claim-attack' }, Move & { kind: 'reply' }> = {
  moves: (moment) => replies(moment, claimAttackOf(moment.scenario, moment.debate)),
  play(moment, { reply }) {
    const attack = claimAttackOf(moment.scenario, moment.debate);
    const claimReply = replyRecord(attack, reply);
    return { debate: onward(moment, { claimReply }), happenings: [answered('claim', attack, claimReply)] };
  },
};

/** The opponent attacks the position itself, with its strongest [D1]. */
export const positionAttackLaw: StepLaw<Step & { kind: 'position-attack' }, Move & { kind: 'reply' }> = {
  moves: (moment) => replies(moment, positionAttackOf(moment.scenario, moment.debate)),
  play(moment, { reply }) {
    const attack = positionAttackOf(moment.scenario, moment.debate);
    const positionReply = replyRecord(attack, reply);
    return { debate: onward(moment, { positionReply }), happenings: [answered('position', attack, positionReply)] };
  },
};

/** The attack comes back with a second question; the answer must fit the reply given [D3]. */
export const followUpLaw: StepLaw<Step & { kind: 'follow-up' }, Move & { kind: 'answer-follow-up' }> = {
  moves: (moment) =>
    shownOf(moment, 'follow-up', positionAttackOf(moment.scenario, moment.debate).followUp).map((answer) => ({
      kind: 'answer-follow-up',
      answer,
    })),
  play(moment, { answer }) {
    const attack = positionAttackOf(moment.scenario, moment.debate);
    const reply = moment.debate.positionReply;
    const right = reply !== null && survivesFollowUp(attack, reply, answer);
    const idea = find(attack.followUp, answer, 'answer').idea ?? 'inconsistent-follow-up';
    return {
      debate: onward(moment, { followUp: answer }),
      happenings: [{ kind: 'follow-up-answered', right, answer, ...withIdea(right ? null : idea) }],
    };
  },
};

/** The replies on offer, then silence, which stands apart because it is no argument. */
function replies(moment: Moment, attack: Attack): readonly (Move & { kind: 'reply' })[] {
  const offered = shown(moment, 'reply', offeredReplies(moment.scenario, attack));
  return [...offered, 'silence'].map((reply) => ({ kind: 'reply', reply }));
}

function replyRecord(attack: Attack, reply: string): ReplyRecord {
  const kind = reply === 'silence' ? 'silence' : find(attack.replies, reply, 'reply').kind;
  return { attack: attack.id, reply, kind };
}

const DONE = { rebut: 'rebutted', narrow: 'narrowed', concede: 'conceded', silence: 'ignored' } as const;

function answered(on: 'claim' | 'position', attack: Attack, record: ReplyRecord): Happening {
  const { met, idea } = weighReply(attack, record);
  const { reply } = record;
  const how = DONE[record.kind];
  return { kind: 'attack-answered', on, attack: attack.id, reply, how, met, right: met === 'met', ...withIdea(idea) };
}
