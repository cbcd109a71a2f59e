import { openKeeping } from './keeping/keeping';
import type { Settings } from './keeping/settings';
import { fetchLocale } from './language/browser-locales';
import { chooseLanguage, isLanguage } from './language/languages';
import { startLanguage } from './language/start-language';
import type { Stage } from './stage/stage';
import type { Game } from './ui/game';
import { listenToHearings, openApp, openSettings } from './ui/open-app';
import type { Store } from './ui/store';

const page = document.documentElement;
const wide = matchMedia('(min-width: 900px)');
const darkDevice = matchMedia('(prefers-color-scheme: dark)');
const stillDevice = matchMedia('(prefers-reduced-motion: reduce)');

const isStill = ({ pace }: Settings): boolean => pace === 'still' || stillDevice.matches;
const isDark = ({ theme }: Settings): boolean => theme === 'dark' || (theme === 'auto' && darkDevice.matches);

/** Opens the interface first; the stage comes when the page is idle, the sound with the first touch. */
async function open(): Promise<void> {
  const settings = openSettings(page);
  keepEarlyChoice(settings);
  const keeping = openKeeping();
  const words = await startLanguage({
    language: chooseLanguage(navigator.languages, settings.get().language),
    fetchLocale,
    namespaces: ['ui'],
    onMissing: (missing) => page.dispatchEvent(new CustomEvent('missing-word', { detail: missing })),
  });
  const nameLanguage = (): void => {
    page.lang = words.language;
    document.title = words.t('title');
  };
  words.onChange(nameLanguage);
  nameLanguage();
  const game = openApp({ root: need('app'), region: need('announcer'), words, settings, keeping: await keeping });
  // On a slow line the letters would share it with the code; until they come, the device's own do.
  void import('./ui/style/fonts.css').catch(() => undefined);
  // A room that cannot be fetched or drawn is no trouble of the player's: the quiet one in the styles stays.
  whenIdle(() => void openStage(game).catch(() => page.setAttribute('data-stage', 'off')));
  openSoundAtFirstTouch(game);
}

/** A language that was touched on the shell before the game had arrived stands in the address. */
function keepEarlyChoice(settings: Store<Settings>): void {
  const wanted = /[?&]lang=(\w+)/.exec(location.hash)?.[1];
  if (isLanguage(wanted)) settings.set({ ...settings.get(), language: wanted });
}

/** Draws the room behind the page. Where nothing can draw it, the quiet room in the styles stays. */
async function openStage(game: Game): Promise<void> {
  const host = need('stage');
  if (document.createElement('canvas').getContext('2d') === null) return;
  const { createStage } = await import('./stage/stage');
  const options = () => ({
    reducedMotion: isStill(game.settings.get()),
    dark: isDark(game.settings.get()),
    quality: 'full' as const,
    panelSide: wide.matches ? ('right' as const) : ('bottom' as const),
  });
  const stage: Stage = await createStage(host, options());
  page.dataset.stage = 'on';
  const show = (): void => {
    const picture = game.picture.get();
    host.dataset.shown = String(picture !== null);
    if (picture) stage.show({ ...picture, night: picture.night || isDark(game.settings.get()) });
  };
  listenToHearings(game, (happenings) => void stage.play(happenings));
  game.picture.listen(show);
  show();
  const setOptions = (): void => stage.setOptions(options());
  game.settings.listen(setOptions);
  for (const query of [wide, darkDevice, stillDevice]) query.addEventListener('change', setOptions);
}

/** Sound may not play before a touch or a key; until then none of it is fetched. */
function openSoundAtFirstTouch(game: Game): void {
  let hasBegun = false;
  const begin = async (): Promise<void> => {
    if (hasBegun) return;
    hasBegun = true;
    const [{ createSound }, { lineUp }, { captionFor }] = await Promise.all([
      import('./sound/create-sound'),
      import('./sound/line-up'),
      import('./sound/caption-for'),
    ]);
    const { cues, ambience, sound: isOn } = game.settings.get();
    const base = `${import.meta.env.BASE_URL}sound/`;
    const sound = createSound({ volumes: { cues, ambience }, muted: !isOn, base });
    sound.unlock();
    const beHere = (): void => sound.startAmbience(game.route.get().kind === 'hearing' ? 'room' : 'carriage');
    game.route.listen(beHere);
    beHere();
    game.settings.listen(() => {
      const set = game.settings.get();
      sound.setVolumes({ cues: set.cues, ambience: set.ambience, muted: !set.sound });
    });
    let until: ReturnType<typeof setTimeout> | undefined;
    listenToHearings(game, (happenings) => {
      sound.hear(happenings, isStill(game.settings.get()) ? 0 : undefined);
      const key = lineUp(happenings)
        .map(({ cue }) => captionFor(cue))
        .find((caption) => caption !== null);
      if (!key) return;
      clearTimeout(until);
      game.caption.set(game.words.t(key));
      until = setTimeout(() => game.caption.set(null), CAPTION_STAYS);
    });
  };
  // Without its files the game is silent and goes on.
  const silently = (): void => void begin().catch(() => undefined);
  for (const kind of FIRST_TOUCHES) addEventListener(kind, silently, { once: true });
}

const FIRST_TOUCHES = ['pointerdown', 'keydown'] as const;
const CAPTION_STAYS = 4000;

function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(work, { timeout: 2500 });
  else setTimeout(work, 400);
}

function need(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`index.html lost its #${id}`);
  return found;
}

void open();
