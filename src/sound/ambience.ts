import type { AmbienceName } from './ambience-name';
import { AMBIENCE_SPRITE } from './cues.generated';
import type { MakeVoice } from './load-howler';
import { soundFile } from './sound-file';

/** A long sound under everything, one of the two places. */
export interface Ambience {
  /**
   * Plays at this volume from now on, fetching first if need be; 0 pauses it
   * where it is: at once, because silence was asked for, or after it has died
   * away, because the player has gone to the other place.
   */
  readonly settleAt: (volume: number, ending?: 'at-once' | 'fading') => void;
}

/** Coming and going take the same time, so that one place turns into the other. */
export const CROSSING = 1200;

export function createAmbience(name: AmbienceName, base: string, load: () => Promise<MakeVoice>): Ambience {
  let wanted = 0;
  let ending: 'at-once' | 'fading' = 'at-once';
  let id: number | null = null;
  let sounding = false;
  let dying: ReturnType<typeof setTimeout> | null = null;
  const file = soundFile({
    address: `${base}${name}`,
    sprite: { [name]: [...AMBIENCE_SPRITE[name]] },
    load,
    onReady: () => settle(),
  });

  function live(): boolean {
    if (dying === null) return false;
    clearTimeout(dying);
    dying = null;
    return true;
  }

  function pause(): void {
    live();
    sounding = false;
    file.whenReady((voice) => voice.pause(id ?? undefined));
  }

  function settle(): void {
    file.whenReady((voice) => {
      if (wanted > 0 && !sounding) {
        voice.volume(0);
        id = id === null ? voice.play(name) : voice.play(id);
        voice.fade(0, wanted, CROSSING, id);
        sounding = true;
      } else if (wanted > 0 && id !== null) {
        if (live()) voice.fade(levelOf(voice.volume(id)), wanted, CROSSING, id);
        else voice.volume(wanted);
      } else if (sounding && id !== null && ending === 'at-once') {
        pause();
      } else if (sounding && id !== null && dying === null) {
        voice.fade(levelOf(voice.volume(id)), 0, CROSSING, id);
        dying = setTimeout(pause, CROSSING);
      }
    });
  }

  return {
    settleAt: (volume, how = 'at-once') => {
      if (volume > 0) file.open();
      if (volume === wanted && (how === ending || volume > 0)) return;
      wanted = volume;
      ending = how;
      settle();
    },
  };
}

/** How loud one sound is now; howler answers with itself when it does not know the sound. */
function levelOf(answer: unknown): number {
  return typeof answer === 'number' ? answer : 0;
}
