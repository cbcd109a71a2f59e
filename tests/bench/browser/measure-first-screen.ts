import { buildSite } from '../../../src/workbench/build/build-site';
import { serveFolder } from '../../../src/workbench/serve/serve-folder';
import { launchBrowser } from '../../browser/browser';
import { openEagerSite, stageChunkOf } from './eager-site';
import { type Opening, openOnce } from './first-screen-time';

/** How soon the first screen can be used on a cheap phone, beside the same page with the engine loaded first. */
export interface FirstScreen {
  readonly usableMs: number;
  /** How soon its first words are painted; a touch on them is kept from then on. */
  readonly paintedMs: number;
  /** The control: the same, with the engine asked for before anything else. */
  readonly controlMs: number;
  /** The control over ours: how many times longer a player would wait. */
  readonly ratio: number;
  /** What travels before the engine is asked for, compressed, headers and fonts included. */
  readonly bytes: number;
}

/** The bars of the first issue. */
export const FIRST_SCREEN_BARS = { usableMs: 1800, bytes: 120 * 1024 } as const;

const TIMES = 5;

const medianOf = (figures: readonly number[]): number =>
  [...figures].sort((a, b) => a - b)[Math.floor(figures.length / 2)] ?? 0;

/** Opens ours and the control in turn, so that both meet the same moods of the machine, and takes the medians. Tells on standard error how it goes. */
export const measureFirstScreen = async (times = TIMES): Promise<FirstScreen> => {
  const folder = await buildSite();
  const stage = stageChunkOf(folder);
  const isEngine = (url: string): boolean => url.endsWith(stage);
  const [ours, control] = await Promise.all([
    serveFolder(folder, { port: 0, host: '127.0.0.1' }),
    openEagerSite(folder),
  ]);
  const browser = await launchBrowser();
  const opened: Opening[] = [];
  const eager: Opening[] = [];
  try {
    for (let n = 1; n <= times; n += 1) {
      opened.push(await openOnce(browser, `${ours.address}/`, isEngine));
      eager.push(await openOnce(browser, `${control.address}/`, isEngine));
      const figure = (all: readonly Opening[]): string =>
        `${all.at(-1)?.usableMs.toFixed(0)} ms (painted ${all.at(-1)?.paintedMs.toFixed(0)})`;
      console.error(`first screen ${n}/${times}: ${figure(opened)}, engine first: ${figure(eager)}`);
    }
  } finally {
    await browser.close();
    await Promise.all([ours.close(), control.close()]);
  }
  const usableMs = Math.round(medianOf(opened.map((one) => one.usableMs)));
  const controlMs = Math.round(medianOf(eager.map((one) => one.usableMs)));
  return {
    usableMs,
    paintedMs: Math.round(medianOf(opened.map((one) => one.paintedMs))),
    controlMs,
    ratio: controlMs / usableMs,
    bytes: medianOf(opened.map((one) => one.bytes)),
  };
};
