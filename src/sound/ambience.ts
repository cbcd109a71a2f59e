import { AMBIENCE_SPRITE } from './cues.generated';
import type { MakeVoice } from './load-howler';
import { soundFile } from './sound-file';

/** The one long sound under everything. */
export interface Ambience {
  /** Plays at this volume from now on, fetching first if need be; 0 pauses it where it is. */
  readonly settleAt: (volume: number) => void;
}

const FADE_IN = 1200;

export function createAmbience(base: string, load: () => Promise<MakeVoice>): Ambience {
  let wanted = 0;
  let id: number | null = null;
  let sounding = false;
  const file = soundFile({
    address: `${base}carriage`,
    sprite: { ...AMBIENCE_SPRITE },
    load,
    onReady: () => settle(),
  });

  function settle(): void {
    file.whenReady((voice) => {
      if (wanted > 0 && !sounding) {
        voice.volume(0);
        id = id === null ? voice.play('carriage') : voice.play(id);
        voice.fade(0, wanted, FADE_IN, id);
        sounding = true;
      } else if (wanted > 0) {
        voice.volume(wanted);
      } else if (sounding && id !== null) {
        voice.pause(id);
        sounding = false;
      }
    });
  }

  return {
    settleAt: (volume) => {
      if (volume > 0) file.open();
      if (volume === wanted) return;
      wanted = volume;
      settle();
    },
  };
}
