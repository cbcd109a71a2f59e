import type { ChainSlot, Move } from '../../rules/move';
import type { Step } from '../../rules/scenario';
import { chainOf, openSlots } from '../../rules/steps/chain-step';
import type { Face, Group, Option } from '../face';
import { charterPhrase, type Phrase, scenarioPhrase, uiPhrase } from '../phrase';
import type { Facing } from './facing';

/** The part of the Charter each slot of a chain is filled from. */
export const CHARTER_PART: Readonly<Record<ChainSlot, string>> = {
  actor: 'actors',
  hands: 'actors',
  forum: 'forums',
  proposed: 'forums',
  standard: 'standards',
  trace: 'traces',
  consequence: 'consequences',
};

/** What has gone wrong, and the links that can be hung. */
export function chainFace(facing: Facing<Step & { kind: 'chain' }>): Face {
  const { scenario, moves } = facing;
  const chain = chainOf(facing);
  const groups = openSlots(scenario, chain).map((slot): Group => {
    const held = chain[slot];
    const key = Array.isArray(held) ? held.join(' ') : held;
    const options = moves.flatMap((move): readonly Option[] => {
      const choice = choiceIn(move, slot);
      if (choice === null) return [];
      return [{ id: choice, says: saysOf(slot, choice), move, chosen: choice === key }];
    });
    return { slot, options, filled: held !== null };
  });
  const prompt = [scenarioPhrase('failures', chain.failure ?? '', 'text')];
  return { speaker: facing.step.nth === 1 ? 'saule' : 'aruzhan', prompt, groups, lines: [] };
}

/** A row of the Charter by its name; the empty set of hands has a sentence of its own. */
function saysOf(slot: ChainSlot, choice: string): Phrase {
  return choice === '' ? uiPhrase('chain', 'nobody-else') : charterPhrase(CHARTER_PART[slot], choice);
}

/** The id that a move hangs in this slot, several hands joined by spaces; `null` when it hangs elsewhere. */
function choiceIn(move: Move, slot: ChainSlot): string | null {
  if (move.kind === 'name-hands') return slot === 'hands' ? move.hands.join(' ') : null;
  return move.kind === 'hang' && move.slot === slot ? move.choice : null;
}
