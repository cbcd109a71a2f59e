import { render } from 'preact';
import { memoryDrawers } from '../../../keeping/drawers';
import { openKeeping } from '../../../keeping/keeping';
import { FIRST_SETTINGS, type Settings } from '../../../keeping/settings';
import { openApp } from '../../../ui/open-app';
import { hearingWords } from '../../../ui/read-phrase';
import { readRoute } from '../../../ui/route';
import type { Sitting } from '../../../ui/sitting';
import { createStore } from '../../../ui/store';
import type { Trouble } from '../../../ui/trouble';
import { loadReplay } from '../hearings';
import { readLog } from '../replay/read-log';
import { openWords } from '../tongue';
import { type FrameAsk, PASTED } from './frame-address';
import { sitThrough } from './sit-through';

/** The parts of `index.html` that the interface looks for, with the styles that would follow its code. */
export const EMPTY_PAGE = `
  <link rel="stylesheet" href="/ui/style/first.css" />
  <link rel="stylesheet" href="/ui/style/fonts.css" />
  <link rel="stylesheet" href="/ui/style/hearing.css" />
  <div id="stage" aria-hidden="true"></div>
  <main id="app"></main>
  <div id="announcer" class="unseen"></div>`;

/**
 * Opens the real interface on a page of its own and brings it into one state,
 * by a record and a few touches. The code that draws may stand in another page,
 * so that a gallery of a hundred states loads it once.
 * @returns how to close it.
 */
export async function showState(page: Document, asked: FrameAsk): Promise<() => void> {
  const { tongue, theme, text, press, trouble } = asked;
  const log = asked.replay === null ? null : await logNamed(asked.replay);
  const words = await openWords(tongue, log ? hearingWords(log.scenario) : []);
  const sitting = log && (await sitThrough(log, words, asked));
  Object.assign(page.documentElement.dataset, { theme, text: String(text), pace: 'still' });
  page.documentElement.lang = words.language;
  const root = need(page, 'app');
  const game = openApp({
    root,
    region: need(page, 'announcer'),
    words,
    settings: createStore<Settings>({ ...FIRST_SETTINGS, theme, text, pace: 'still' }),
    keeping: await keepingWith(sitting),
  });
  game.sitting.set(sitting);
  game.route.set(readRoute(asked.hash));
  if (trouble) game.trouble.set({ says: trouble as Trouble['says'], code: 'entry-refused 7' });
  await until(() => page.querySelector(sitting ? '.panel' : '.home'));
  for (const selector of press) {
    const button = await until(() => page.querySelector<HTMLElement>(selector));
    button?.click();
    await pause(20);
  }
  await page.fonts.ready;
  return () => render(null, root);
}

const logNamed = async (name: string) =>
  readLog(name === PASTED ? JSON.parse(sessionStorage.getItem(PASTED) ?? 'null') : await loadReplay(name));

/** A device that knows of the hearing shown, so that the way home says "under way". */
async function keepingWith(sitting: Sitting | null) {
  const keeping = await openKeeping(async () => memoryDrawers());
  if (sitting) await keeping.keepLog(sitting.log());
  return keeping;
}

const PATIENCE = 4000;

/** Waits until something is on the page; `null` when it does not come, so that a state shows how far it got. */
async function until<T>(ask: () => T | null): Promise<T | null> {
  const end = Date.now() + PATIENCE;
  while (Date.now() < end) {
    const found = ask();
    if (found) return found;
    await pause(20);
  }
  return null;
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

function need(page: Document, id: string): HTMLElement {
  const found = page.getElementById(id);
  if (found === null) throw new Error(`this page lost its #${id}`);
  return found;
}
