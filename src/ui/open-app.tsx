import { render } from 'preact';
import type { Keeping } from '../keeping/keeping';
import { keepSettings, readSettings, type Settings, type TextPlace } from '../keeping/settings';
import type { Words } from '../language/words';
import type { Happening } from '../rules/move';
import { announcerIn } from './announcer';
import { App } from './app';
import type { Asked, Game } from './game';
import type { Picture } from './picture';
import { readRoute } from './route';
import type { Sitting } from './sitting';
import { createStore, type Store } from './store';
import type { Trouble } from './trouble';

/** What the page gives: where to draw, where to speak, the words, and where progress is kept. */
export interface AppStart {
  readonly root: HTMLElement;
  readonly region: HTMLElement;
  readonly words: Words;
  readonly settings: Store<Settings>;
  readonly keeping: Keeping;
}

/** Opens the interface. What it returns is all that stage and sound need to hear. */
export function openApp({ root, region, words, settings, keeping }: AppStart): Game {
  const game: Game = {
    words,
    keeping,
    settings,
    route: createStore(readRoute(location.hash)),
    sitting: createStore<Sitting | null>(null),
    trouble: createStore<Trouble | null>(null),
    caption: createStore<string | null>(null),
    picture: createStore<Picture | null>(null),
    asked: readAsked(location.search),
    announce: announcerIn(region),
  };
  window.addEventListener('hashchange', () => game.route.set(readRoute(location.hash)));
  root.replaceChildren();
  render(<App game={game} />, root);
  return game;
}

/** Hears every happening of whichever hearing is open, and of the next one. */
export function listenToHearings(game: Game, listener: (happenings: readonly Happening[]) => void): void {
  let stop = (): void => undefined;
  const follow = (): void => {
    stop();
    stop = game.sitting.get()?.listen(listener) ?? (() => undefined);
  };
  game.sitting.listen(follow);
  follow();
}

/** The settings kept on this device, kept again at every change and shown on the page at once. */
export function openSettings(page: HTMLElement): Store<Settings> {
  const place = devicePlace();
  const settings = createStore(readSettings(place));
  const show = (): void => {
    const { text, pace, theme } = settings.get();
    page.dataset.text = String(text);
    page.dataset.pace = pace;
    page.dataset.theme = theme;
  };
  settings.listen(() => {
    keepSettings(place, settings.get());
    show();
  });
  show();
  return settings;
}

/** Some browsers refuse even to name the place; then nothing is kept. */
function devicePlace(): TextPlace {
  try {
    return window.localStorage;
  } catch {
    return { getItem: () => null, setItem: () => undefined };
  }
}

/** `?seed=`, `?position=` and `?debug`: for tests and for finding faults; a seed that is no integer counts as none. */
export function readAsked(search: string): Asked {
  const asked = new URLSearchParams(search);
  const seed = Number(asked.get('seed') ?? Number.NaN);
  return { seed: Number.isInteger(seed) ? seed : null, position: asked.get('position'), debug: asked.has('debug') };
}
