import type { ChainRecord, ClaimRecord, Debate } from '../../rules/debate';
import type { ChainSlot, ClaimSlot, Move } from '../../rules/move';
import { legalMoves, stepOf } from '../../rules/play-move';
import type { Scenario, Step } from '../../rules/scenario';
import { CHAIN_SLOTS } from '../../rules/steps/chain-step';
import { CLAIM_SLOTS } from '../../rules/steps/claim-step';

/** What is being chosen: a slot of a draft, what to do about a break, or the step itself. */
export type ChoiceKind = ChainSlot | ClaimSlot | 'mend' | 'commit' | Step['kind'];

/**
 * One choice of a hearing walked in its canonical order: of a draft each open
 * slot in turn, then the commit; at a break, mend or leave; in
 * cross-examination the move that ends it. Free moves that lead nowhere new
 * (pressing, hanging again what hangs already) are left out, so every play is
 * one walk and every walk one play.
 */
export interface ChoicePoint {
  readonly kind: ChoiceKind;
  readonly step: Step;
  /** Never empty, in the order shown. */
  readonly moves: readonly Move[];
}

/** The choice a debate stands before; `null` when the hearing is over. */
export function choicePoint(scenario: Scenario, debate: Debate): ChoicePoint | null {
  const step = stepOf(scenario, debate);
  const legal = legalMoves(scenario, debate);
  if (legal.length === 0) return null;
  if (step.kind === 'chain') return draftPoint(step, legal, hungIn(debate.chains[step.nth - 1]));
  if (step.kind === 'claim') return draftPoint(step, legal, hungIn(debate.claims[step.nth - 1]));
  return { kind: step.kind, step, moves: legal.filter(({ kind }) => kind !== 'press') };
}

type DraftStep = Step & { kind: 'chain' | 'claim' };

function draftPoint(step: DraftStep, legal: readonly Move[], isHung: (slot: string) => boolean): ChoicePoint {
  const atBreak = legal.some(({ kind }) => kind === 'mend-chain' || kind === 'mend-claim');
  if (atBreak) return { kind: 'mend', step, moves: legal };
  const slots: readonly (ChainSlot | ClaimSlot)[] = step.kind === 'chain' ? CHAIN_SLOTS : CLAIM_SLOTS;
  const open = slots.find((slot) => !isHung(slot) && legal.some((move) => slotOf(move) === slot));
  if (open === undefined) return { kind: 'commit', step, moves: legal.filter(({ kind }) => kind.startsWith('commit')) };
  return { kind: open, step, moves: legal.filter((move) => slotOf(move) === open) };
}

function hungIn(record: ChainRecord | ClaimRecord | undefined): (slot: string) => boolean {
  const slots = record as unknown as Readonly<Record<string, unknown>>;
  return (slot) => slots[slot] !== null;
}

/** The slot of a draft that a move fills; `null` for every other move. */
export function slotOf(move: Move): ChainSlot | ClaimSlot | null {
  if (move.kind === 'name-hands') return 'hands';
  return move.kind === 'hang' || move.kind === 'draft-claim' ? move.slot : null;
}

/** The id that a move chooses; several hands joined by spaces, `null` for moves without one. */
export function chosenIn(move: Move): string | null {
  switch (move.kind) {
    case 'hang':
    case 'draft-claim':
    case 'name-decision':
      return move.choice;
    case 'name-hands':
      return move.hands.join(' ');
    case 'weigh-opening':
      return move.word;
    case 'read-card':
      return move.shows ? 'yes' : 'no';
    case 'choose-failure':
      return move.failure;
    case 'answer-question':
    case 'answer-follow-up':
      return move.answer;
    case 'call-second':
      return move.card;
    case 'reply':
      return move.reply;
    case 'give-reason':
      return move.reason;
    case 'close-bet':
      return move.bet;
    case 'sign-point':
      return move.point;
    case 'ask-forum':
      return move.question;
    default:
      return null;
  }
}
