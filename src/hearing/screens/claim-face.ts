import type { ClaimRecord } from '../../rules/debate';
import type { ClaimSlot } from '../../rules/move';
import type { Step } from '../../rules/scenario';
import { CLAIM_SLOTS } from '../../rules/steps/claim-step';
import type { Face, Group, Option } from '../face';
import { type Phrase, scenarioPhrase, uiPhrase } from '../phrase';
import type { Facing } from './facing';

/** A claim, a card, a link and a bet, each with what is on offer for it now. */
export function claimFace({ debate, step, moves }: Facing<Step & { kind: 'claim' }>): Face {
  const record = debate.claims[step.nth - 1] as ClaimRecord;
  const groups = CLAIM_SLOTS.map((slot): Group => {
    const options = moves.flatMap((move): readonly Option[] =>
      move.kind === 'draft-claim' && move.slot === slot
        ? [{ id: move.choice, says: saysOf(record, slot, move.choice), move, chosen: record[slot] === move.choice }]
        : [],
    );
    return { slot, options, filled: record[slot] !== null };
  });
  return { speaker: 'aruzhan', prompt: [uiPhrase('ask', 'claim')], groups, lines: [] };
}

function saysOf(record: ClaimRecord, slot: ClaimSlot, choice: string): Phrase {
  switch (slot) {
    case 'claim':
      return scenarioPhrase('claims', choice, 'text');
    case 'card':
      return scenarioPhrase('cards', choice, 'name');
    case 'link':
      return scenarioPhrase('claims', record.claim ?? '', 'links', choice);
    case 'bet':
      return uiPhrase('bets', choice);
  }
}
