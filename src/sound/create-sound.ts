import type { Happening } from '../rules/move';
import { createAmbience } from './ambience';
import { AMBIENCE_NAMES, type AmbienceName } from './ambience-name';
import type { CueName } from './cue-name';
import { CUE_SPRITE } from './cues.generated';
import { lineUp } from './line-up';
import { loadHowler, type MakeVoice } from './load-howler';
import { soundFile } from './sound-file';

/** What the player has set. Volumes are 0 (off) to 1, by channel. */
export interface Volumes {
  readonly cues: number;
  readonly ambience: number;
  readonly muted: boolean;
}

export interface SoundOptions {
  readonly volumes: Pick<Volumes, 'cues' | 'ambience'>;
  readonly muted: boolean;
  /** Where the files lie, with a slash at the end. */
  readonly base?: string;
  /** For tests: how howler arrives, and the page that may be hidden. */
  readonly load?: () => Promise<MakeVoice>;
  readonly page?: Pick<Document, 'hidden' | 'addEventListener'>;
}

export interface Sound {
  /** Call from the first pointer or key event. Before it nothing sounds and nothing is fetched. */
  readonly unlock: () => void;
  /**
   * Plays a cue now, or not at all: before `unlock`, when muted, in a hidden
   * tab or while the file is still on its way, it is dropped, because a late
   * cue would answer the wrong move.
   */
  readonly play: (cue: CueName) => void;
  /** Plays what one move has brought about. `stillness`: see `lineUp`. */
  readonly hear: (happenings: readonly Happening[], stillness?: number) => void;
  /**
   * From now on this place is heard whenever sound is allowed, and the other
   * one dies away; may be asked for before `unlock`.
   */
  readonly startAmbience: (place: AmbienceName) => void;
  /** Takes effect at once; what is left out stays. */
  readonly setVolumes: (volumes: Partial<Volumes>) => void;
  /** Silence: cues stop, due ones are dropped, the ambience ends until started again. */
  readonly rest: () => void;
}

const inRange = (volume: number): number => Math.min(1, Math.max(0, Number.isFinite(volume) ? volume : 0));

/** The sound of the game. It never throws: a sound that cannot be had is silence. */
export function createSound(options: SoundOptions): Sound {
  const { base = '/sound/', load = loadHowler, page = document } = options;
  const places = AMBIENCE_NAMES.map((name) => ({ name, sound: createAmbience(name, base, load) }));
  const cues = soundFile({ address: `${base}cues`, sprite: CUE_SPRITE, load, onReady: () => undefined });
  const due = new Set<ReturnType<typeof setTimeout>>();
  let volumes: Volumes = { ...options.volumes, muted: options.muted };
  let unlocked = false;
  let here: AmbienceName | null = null;

  const allowed = (): boolean => unlocked && !volumes.muted && !page.hidden;
  const cueVolume = (): number => (allowed() ? inRange(volumes.cues) : 0);

  function stopCues(): void {
    for (const timer of due) clearTimeout(timer);
    due.clear();
    cues.whenReady((voice) => voice.stop());
  }

  function settle(): void {
    if (cueVolume() > 0) cues.open();
    else stopCues();
    cues.whenReady((voice) => voice.volume(cueVolume()));
    const level = here !== null && allowed() ? inRange(volumes.ambience) : 0;
    for (const { name, sound } of places) sound.settleAt(name === here ? level : 0, level > 0 ? 'fading' : 'at-once');
  }

  function play(cue: CueName): void {
    const volume = cueVolume();
    if (volume === 0) return;
    cues.whenReady((voice) => {
      voice.volume(volume);
      voice.play(cue);
    });
  }

  function playAfter(cue: CueName, wait: number): void {
    const timer = setTimeout(() => {
      due.delete(timer);
      play(cue);
    }, wait);
    due.add(timer);
  }

  page.addEventListener('visibilitychange', settle);
  return {
    play,
    unlock: () => {
      unlocked = true;
      settle();
    },
    hear: (happenings, stillness) => {
      if (cueVolume() === 0) return;
      for (const { cue, at } of lineUp(happenings, stillness)) {
        if (at === 0) play(cue);
        else playAfter(cue, at);
      }
    },
    startAmbience: (place) => {
      here = place;
      settle();
    },
    setVolumes: (changed) => {
      volumes = { ...volumes, ...changed };
      settle();
    },
    rest: () => {
      here = null;
      stopCues();
      settle();
    },
  };
}
