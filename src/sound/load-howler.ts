import type { Howl, HowlOptions } from 'howler';

/** One loaded pair of files, as far as this room uses it. */
export type Voice = Pick<Howl, 'play' | 'pause' | 'stop' | 'volume' | 'fade' | 'unload'>;

export type MakeVoice = (options: HowlOptions) => Voice;

/** Fetches howler when the first sound is wanted, so that the first screen does not pay for it. */
export async function loadHowler(): Promise<MakeVoice> {
  const { Howl } = await import('howler/dist/howler.core.min.js');
  return (options) => new Howl(options);
}
