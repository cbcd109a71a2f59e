import type { Happening } from '../rules/move';
import { cueFor } from './cue-for';
import type { CueName } from './cue-name';
import { CUE_SPRITE } from './cues.generated';

/** A cue and when it is due, in milliseconds from now. */
export interface DueCue {
  readonly cue: CueName;
  readonly at: number;
}

/** How long the weight hangs on the chain before it holds or the break speaks. */
export const STILLNESS = 500;

const AFTER_A_CARD = 170;
const AFTER_A_CUE = 350;

/** The sound of the thing itself, heard before the answer to it. */
function leadFor({ kind }: Happening): CueName | null {
  if (kind === 'chain-held' || kind === 'chain-broke') return 'weight';
  if (kind === 'card-read') return 'turn-card';
  return kind === 'second-called' ? 'lay-card' : null;
}

/**
 * The happenings of one move as cues in time: first the thing, then the
 * answer. The bell waits until what came before it has died away, because the
 * silence is half of it. `stillness` is the player's pace: 0 for none.
 */
export function lineUp(happenings: readonly Happening[], stillness = STILLNESS): readonly DueCue[] {
  const due: DueCue[] = [];
  let at = 0;
  for (const happening of happenings) {
    const cue = cueFor(happening);
    if (cue === null) continue;
    const before = due.at(-1);
    if (before) at += cue === 'bell' ? CUE_SPRITE[before.cue][1] : AFTER_A_CUE;
    const lead = leadFor(happening);
    if (lead) {
      due.push({ cue: lead, at });
      at += lead === 'weight' ? stillness : AFTER_A_CARD;
    }
    due.push({ cue, at });
  }
  return due;
}
