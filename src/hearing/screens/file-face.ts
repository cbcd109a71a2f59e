import { fileHand } from '../../rules/offers';
import type { Step } from '../../rules/scenario';
import { testimonyOf } from '../../rules/steps/bench-steps';
import type { Face, Line } from '../face';
import { scenarioPhrase, uiPhrase } from '../phrase';
import { type Facing, plain } from './facing';

/** A card's front: what it says, who says it, and whether it shows what is asked. */
export function cardFace(facing: Facing<Step & { kind: 'file' }>): Face {
  const { scenario, debate, step, moves } = facing;
  const card = fileHand(scenario, debate)[step.nth - 1] ?? '';
  const prompt = ['text', 'source', 'asks'].map((part) => scenarioPhrase('cards', card, part));
  const options = moves.map((move) => {
    const id = move.kind === 'read-card' && move.shows ? 'yes' : 'no';
    return { id, says: uiPhrase('shows', id), move, chosen: false };
  });
  return plain('aruzhan', prompt, [{ slot: 'answer', options, filled: false }]);
}

/** The witness's lines, each with what can be asked of it now. */
export function testimonyFace(facing: Facing<Step & { kind: 'testimony' }>): Face {
  const { witness, lines, record } = testimonyOf(facing);
  const spoken = lines.map((id): Line => {
    const pressed = record.pressed.some(({ line }) => line === id);
    return {
      id,
      says: scenarioPhrase('witnesses', witness.id, 'lines', id),
      answer: pressed ? scenarioPhrase('witnesses', witness.id, 'pressed', id) : null,
      moves: facing.moves.filter((move) => 'line' in move && move.line === id),
    };
  });
  return { speaker: witness.person, prompt: [uiPhrase('ask', 'testimony')], groups: [], lines: spoken };
}
