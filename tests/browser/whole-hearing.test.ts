import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Language } from '../../src/language/languages';
import { launchBrowser } from './browser';
import { createInspector } from './inspect/inspector';
import { type OpenGame, openGame } from './open-game';
import { goToHearing } from './play/go-to-hearing';
import { pointer } from './play/hand';
import { keyboard } from './play/keyboard';
import { openMirror, type Planned } from './play/mirror';
import { playHearing } from './play/play-hearing';
import { openAround } from './play/what-opens';

const PHONE = { width: 360, height: 640 };
const SCREEN = { width: 1366, height: 768 };

interface Play extends Planned {
  readonly size: typeof PHONE;
}

const tutorial = { id: 's00-forty-one-baursaks', seed: 1, position: null };
const bakery = { id: 's13-shopkeepers-camera', seed: 1, position: null };
const contour = { id: 's05-closed-contour', seed: 2, position: null };

const PLAYS: readonly Play[] = [
  { ...tutorial, language: 'kk', size: SCREEN },
  { ...tutorial, language: 'ru', size: PHONE },
  { ...tutorial, language: 'en', size: SCREEN },
  { ...contour, language: 'kk', size: PHONE },
  { ...bakery, language: 'ru', size: SCREEN },
  { ...bakery, language: 'en', size: PHONE },
];

const seen = new Set<string>();
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

/** A browser that asks for another language than the player will choose. */
const otherThan = (language: Language): string => (language === 'en' ? 'kk-KZ' : 'en-US');

const addressOf = ({ seed, position }: Planned): string =>
  `${inject('site')}/?seed=${seed}${position ? `&position=${position}` : ''}`;

const levelShown = ({ page }: OpenGame): Promise<string | null> =>
  page.getByTestId('verdict').getAttribute('data-level');

describe.each(PLAYS)('$id in $language at $size.width × $size.height', (plan) => {
  const { language, size } = plan;

  test('is played by the keyboard alone and in stillness from the first screen to the letter, at level 4, with nothing cut, covered, too small or out of reach, and axe finds nothing wrong', async () => {
    const game = await openGame(browser, addressOf(plan), { ...size, locale: otherThan(language), stillness: true });
    const { page, faults } = game;
    const mirror = openMirror(plan);
    const inspector = createInspector({ page, place: `${language} ${size.width}`, touched: size === PHONE, seen });
    const watch = async (kind: string): Promise<void> => {
      await inspector.watch(kind);
      await openAround(page, kind, (opened) => inspector.watch(opened));
    };
    const playing = { page, mirror, hand: keyboard(page), watch };
    await goToHearing(playing);
    await playHearing(playing, ({ screen }) => screen().step.kind === 'verdict');
    expect(await levelShown(game)).toBe('4');
    await playHearing(playing);
    expect(await page.getByTestId('letter').getAttribute('data-answered')).toBe('true');
    expect(inspector.found()).toEqual([]);
    expect(faults).toEqual([]);
    await game.close();
  });
});

test('s13 in Kazakh is played by touch, with everything moving, from the first screen to the letter, at level 4', async () => {
  const plan: Play = { ...bakery, seed: 3, language: 'kk', size: PHONE };
  const game = await openGame(browser, addressOf(plan), { ...PHONE, locale: 'ru-RU', touch: true });
  const { page, faults } = game;
  const playing = { page, mirror: openMirror(plan), hand: pointer(true) };
  await goToHearing(playing);
  await playHearing(playing, ({ screen }) => screen().step.kind === 'verdict');
  expect(await levelShown(game)).toBe('4');
  await playHearing(playing);
  await page.getByTestId('letter').waitFor();
  expect(faults).toEqual([]);
  await game.close();
});
