import type { SoundSpriteDefinitions } from 'howler';
import type { MakeVoice, Voice } from './load-howler';

/** A sound that is fetched when first wanted, and is simply never ready if that fails. */
export interface SoundFile {
  /** Starts fetching; again is nothing. */
  readonly open: () => void;
  /** Does something with the loaded sound; nothing happens before it is loaded or when it throws. */
  readonly whenReady: <Result>(act: (voice: Voice) => Result) => Result | undefined;
}

export interface SoundFileSource {
  /** Address without an ending; `.webm` and `.m4a` lie there. */
  readonly address: string;
  readonly sprite: SoundSpriteDefinitions;
  readonly load: () => Promise<MakeVoice>;
  readonly onReady: () => void;
}

/**
 * Tries webm first and m4a alone after it, because some Safari say that they
 * play webm and then cannot decode the Opus in it. After that it stays silent.
 */
export function soundFile({ address, sprite, load, onReady }: SoundFileSource): SoundFile {
  let opened = false;
  let ready: Voice | null = null;

  function attempt(make: MakeVoice, endings: readonly string[]): void {
    if (endings.length === 0) return;
    const voice = make({
      src: endings.map((ending) => address + ending),
      sprite,
      onload: () => {
        ready = voice;
        onReady();
      },
      onloaderror: () => {
        try {
          voice.unload();
          attempt(make, endings.slice(1));
        } catch {
          ready = null;
        }
      },
    });
  }

  return {
    open: () => {
      if (opened) return;
      opened = true;
      load()
        .then((make) => attempt(make, ['.webm', '.m4a']))
        .catch(() => undefined);
    },
    whenReady: (act) => {
      if (!ready) return undefined;
      try {
        return act(ready);
      } catch {
        return undefined;
      }
    },
  };
}
