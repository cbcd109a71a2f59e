import type { CueName } from './cue-name';

/** Keys of the words for sounds that carry meaning; the words are in the locales. */
export type CaptionKey = 'caption.bell' | 'caption.snap' | 'caption.hold' | 'caption.room-stands';

/**
 * What to write for a player who does not hear the cue, or null where the
 * screen already says the same. Muted sound is captioned too: the caption
 * tells what happened in the room, not what the loudspeaker did.
 */
export function captionFor(cue: CueName): CaptionKey | null {
  switch (cue) {
    case 'bell':
    case 'snap':
    case 'hold':
    case 'room-stands':
      return `caption.${cue}`;
    default:
      return null;
  }
}
