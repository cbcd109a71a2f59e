import { cleanup } from '@testing-library/preact';
import { memoryDrawers } from '../../src/keeping/drawers';
import { type Keeping, openKeeping } from '../../src/keeping/keeping';
import { FIRST_SETTINGS, type Settings } from '../../src/keeping/settings';
import { fetchLocale } from '../../src/language/browser-locales';
import type { Language } from '../../src/language/languages';
import { startLanguage } from '../../src/language/start-language';
import type { MissingWord } from '../../src/language/words';
import type { Game } from '../../src/ui/game';
import { openApp } from '../../src/ui/open-app';
import { createStore } from '../../src/ui/store';

export const TUTORIAL = 's00-forty-one-baursaks';
export const BAKERY = 's13-shopkeepers-camera';

export interface TestGame {
  readonly game: Game;
  readonly page: HTMLElement;
  readonly region: HTMLElement;
  readonly missing: readonly MissingWord[];
}

interface Start {
  readonly hash?: string;
  readonly search?: string;
  readonly language?: Language;
  readonly keeping?: Keeping;
  readonly settings?: Partial<Settings>;
}

/** The whole interface on a light page, with the real words and hearings, and a memory of its own. */
export async function openTestGame(start: Start = {}): Promise<TestGame> {
  cleanup();
  document.body.innerHTML = '<main id="app"></main><div id="announcer"></div>';
  const page = document.getElementById('app') as HTMLElement;
  const region = document.getElementById('announcer') as HTMLElement;
  const address = `http://localhost/${start.search ?? '?seed=5'}${start.hash ?? '#/'}`;
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(address);
  const missing: MissingWord[] = [];
  const words = await startLanguage({
    language: start.language ?? 'en',
    fetchLocale,
    onMissing: (word) => missing.push(word),
  });
  const keeping = start.keeping ?? (await openKeeping(async () => memoryDrawers()));
  const settings = createStore<Settings>({ ...FIRST_SETTINGS, ...start.settings });
  const game = openApp({ root: page, region, words, settings, keeping });
  return { game, page, region, missing };
}

/** Goes to a place of the game as a link would. */
export function goTo(hash: string): void {
  location.hash = hash;
  window.dispatchEvent(new HashChangeEvent('hashchange'));
}

/** Waits until something is on the page, and gives it. */
export function seen<T extends HTMLElement = HTMLElement>(selector: string): Promise<T> {
  return until(() => document.querySelector<T>(selector), selector);
}

/** Waits until a question has an answer that is not nothing, and gives it. */
export async function until<T>(ask: () => T | null | undefined | false, what = String(ask)): Promise<T> {
  const patience = Date.now() + 6000;
  for (;;) {
    const found = ask();
    if (found) return found;
    if (Date.now() > patience) throw new Error(`still not so: ${what}\n${document.body.textContent}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** Touches something, once it is there. */
export async function touch(selector: string): Promise<void> {
  (await seen(selector)).click();
  await new Promise((resolve) => setTimeout(resolve, 20));
}

/** Plays the tutorial up to its chain. */
export async function playToChain(): Promise<void> {
  await touch('[data-option="never"]');
  for (const _ of [1, 2]) await touch('[data-testid="options"] [data-option="yes"]');
  await touch('[data-testid="no-questions"]');
  await seen('[data-step="chain"]');
}

/** Hangs these links one after another. */
export async function hang(...links: readonly string[]): Promise<void> {
  for (const link of links) await touch(`[data-option="${link}"]`);
}

export const WHOLE = ['cook', 'head-of-school', 'each-entry-signed', 'seven-o-clock-sheet', 'entry-corrected'] as const;
