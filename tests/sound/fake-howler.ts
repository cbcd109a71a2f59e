import type { HowlOptions } from 'howler';
import type { MakeVoice } from '../../src/sound/load-howler';

/** A howler that plays nothing and writes down what it was asked. */
export function fakeHowler(fate: 'loads' | 'load-error' | 'cannot-be-fetched' | 'throws-on-play' = 'loads') {
  const asked: HowlOptions[] = [];
  const done: string[] = [];
  const make: MakeVoice = (options) => {
    asked.push(options);
    const file = String([options.src].flat()[0]);
    queueMicrotask(() => {
      if (fate === 'load-error') options.onloaderror?.(0, 'decoding failed');
      else options.onload?.(0);
    });
    const voice: ReturnType<MakeVoice> = {
      play: (sprite?: string | number) => {
        if (fate === 'throws-on-play') throw new Error('no audio device');
        done.push(`play ${sprite}`);
        return 7;
      },
      pause: () => note('pause'),
      stop: () => note('stop'),
      unload: () => note(`unload ${file}`) as never,
      fade: (_from: number, to: number) => note(`fade to ${to}`),
      volume: ((level?: number) => note(`volume ${level}`)) as ReturnType<MakeVoice>['volume'],
    };
    function note(what: string) {
      done.push(what);
      return voice as never;
    }
    return voice;
  };
  return {
    asked,
    done,
    played: () => done.filter((what) => what.startsWith('play ')).map((what) => what.slice(5)),
    load: async (): Promise<MakeVoice> => {
      if (fate === 'cannot-be-fetched') throw new Error('offline');
      return make;
    },
  };
}

/** A tab that can be left and come back to. */
export function fakePage() {
  const listeners: (() => void)[] = [];
  const page = {
    hidden: false,
    addEventListener: (_kind: string, listener: unknown) => {
      listeners.push(listener as () => void);
    },
    turn: (hidden: boolean) => {
      page.hidden = hidden;
      for (const listener of listeners) listener();
    },
  };
  return page;
}
