import type { Move } from '../../rules/move';

const FREE: ReadonlySet<Move['kind']> = new Set<Move['kind']>([
  'accept-lot',
  'redraw-lot',
  'commit-chain',
  'mend-chain',
  'leave-chain',
  'commit-claim',
  'mend-claim',
  'leave-claim',
  'open-hearing',
  'press',
  'hear-verdict',
]);

/** Whether a player has to think about this move: a choice that is judged now or at the commit. */
export const isJudged = ({ kind }: Move): boolean => !FREE.has(kind);

/** Whether the move only says "go on". Taking the lot is a choice: one may draw again. */
export const isNext = ({ kind }: Move): boolean => kind === 'open-hearing' || kind === 'hear-verdict';

/** Touches that the interface asks for: a card is turned and then laid, a hand is named and then the set closed. */
export function tapsOf(move: Move): number {
  switch (move.kind) {
    case 'name-hands':
      return Math.max(1, move.hands.length + 1);
    case 'draft-claim':
      return move.slot === 'card' ? 2 : 1;
    case 'challenge':
      return 3;
    case 'present-card':
      return 3;
    default:
      return 1;
  }
}
