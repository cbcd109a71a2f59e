import type { ReplyRecord, TestimonyRecord } from './debate';
import { find } from './find';
import type { Met } from './move';
import type { Attack, PositionAttack, Witness } from './scenario';

/** Points of an exchange for how it was met [D2]. */
export const MET_POINTS: Readonly<Record<Met, number>> = {
  met: 3,
  acknowledged: 2,
  'right-line': 2,
  'off-the-point': 1,
  silence: 0,
};

export interface WeighedExchange {
  readonly met: Met;
  readonly idea: string | null;
}

/**
 * How a reply met an attack. What is sound is met by conceding or by a
 * narrowing that gives up what it hits, and rebutting it is off the point;
 * what is unsound is met by the rebuttal or narrowing on the point, and
 * conceding it is only an acknowledgement [D2, D3].
 */
export function weighReply(attack: Attack, record: ReplyRecord): WeighedExchange {
  if (record.reply === 'silence') return { met: 'silence', idea: 'silence' };
  const reply = find(attack.replies, record.reply, 'reply');
  if (!reply.onPoint) {
    const given = reply.kind === 'narrow' ? 'narrowing-misses' : attack.sound ? 'rebutting-the-sound' : 'off-the-point';
    return { met: 'off-the-point', idea: reply.idea ?? given };
  }
  if (attack.sound) {
    if (reply.kind === 'rebut') return { met: 'off-the-point', idea: 'rebutting-the-sound' };
    return { met: 'met', idea: null };
  }
  if (reply.kind === 'concede') return { met: 'acknowledged', idea: reply.idea ?? 'granting-the-unsound' };
  return { met: 'met', idea: null };
}

/**
 * Whether the follow-up was survived: its answer must be consistent with the
 * kind of reply given, and after silence or a miss nothing is [D3].
 */
export function survivesFollowUp(attack: PositionAttack, reply: ReplyRecord, answer: string): boolean {
  if (reply.kind === 'silence' || weighReply(attack, reply).met === 'off-the-point') return false;
  return find(attack.followUp, answer, 'answer').after.includes(reply.kind);
}

/** How a testimony was met: *No questions* where it is sound, the right question on the right line where not [D2]. */
export function weighTestimony(witness: Witness, sound: boolean, record: TestimonyRecord): WeighedExchange {
  const move = record.ended;
  if (move === null || move.kind === 'no-questions') {
    return sound ? { met: 'met', idea: null } : { met: 'silence', idea: 'accepting-the-unsound' };
  }
  if (sound) return { met: 'off-the-point', idea: 'doubting-the-sound' };
  if (move.kind !== 'challenge' && move.kind !== 'present-card') return { met: 'silence', idea: 'silence' };
  if (move.line !== witness.turn.flawed) return { met: 'off-the-point', idea: 'off-the-point' };
  const meets =
    move.kind === 'challenge'
      ? witness.turn.flaw === 'any' || move.verb === witness.turn.flaw
      : move.card === witness.turn.card;
  return meets ? { met: 'met', idea: null } : { met: 'right-line', idea: 'right-line-wrong-question' };
}
