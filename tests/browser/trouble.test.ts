import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { uiPhrase } from '../../src/hearing/phrase';
import { launchBrowser } from './browser';
import { readDevice, writeDevice } from './device-store';
import { type Device, type OpenGame, openGame } from './open-game';
import { goToHearing, titlesHaveCome } from './play/go-to-hearing';
import { pointer } from './play/hand';
import { openMirror } from './play/mirror';
import { playHearing, playOn, settled } from './play/play-hearing';

const PHONE = { width: 360, height: 640, stillness: true };
const tutorial = { id: 's00-forty-one-baursaks', seed: 1, position: null } as const;
const bakery = { id: 's13-shopkeepers-camera', seed: 1, position: null } as const;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const open = (language: string, spoil?: Device['spoil']): Promise<OpenGame> =>
  openGame(browser, `${inject('site')}/?seed=1`, { ...PHONE, locale: language, ...(spoil && { spoil }) });

const SAVES = [
  { language: 'kk', problem: 'save-not-a-save', spoil: () => 'a shopping list' },
  { language: 'ru', problem: 'save-damaged', spoil: (save: object) => ({ ...save, checksum: 'of another record' }) },
  { language: 'en', problem: 'save-newer', spoil: (save: object) => ({ ...save, version: 1000 }) },
] as const;

describe.each(SAVES)('a save that cannot be read ($problem, $language)', ({ language, problem, spoil }) => {
  test('is told plainly in the player’s language, its bytes are put aside, other saves stay, and the hearing begins anew', async () => {
    const { page, faults, close } = await open(language);
    const hand = pointer(false);
    const mirror = openMirror({ ...tutorial, language });
    await goToHearing({ page, mirror, hand });
    await playOn({ page, mirror, hand });
    await page.getByTestId('back').click();
    const other = { page, mirror: openMirror({ ...bakery, language }), hand };
    await goToHearing(other);
    await playOn(other);
    await page.getByTestId('back').click();
    await titlesHaveCome(page);
    const good = await readDevice(page, { drawer: 'saves', key: bakery.id });
    const place = { drawer: 'saves', key: tutorial.id } as const;
    const spoiled = spoil((await readDevice(page, place)) as object);
    await writeDevice(page, place, spoiled);
    await page.getByTestId(`stop-${tutorial.id}`).click();
    const told = page.getByTestId('trouble');
    await told.waitFor();
    expect(await told.textContent()).toContain(mirror.say(uiPhrase('trouble', problem)));
    expect(await told.getAttribute('data-code')).toBe(problem);
    expect(await readDevice(page, { drawer: 'aside', key: tutorial.id })).toEqual({ reason: problem, kept: spoiled });
    expect(await readDevice(page, { drawer: 'saves', key: bakery.id })).toEqual(good);
    await told.getByRole('button', { name: mirror.say(uiPhrase('trouble', 'dismiss')) }).click();
    const anew = { page, mirror: openMirror({ ...tutorial, language }), hand };
    await settled(anew);
    await playHearing(anew);
    expect(faults).toEqual([]);
    await close();
  });
});

interface Without {
  readonly what: string;
  readonly spoil: NonNullable<Device['spoil']>;
  /** The one thing that is found missing, and may be. */
  readonly expected: RegExp;
}

const NOTHING = /^$/;

/** Runs in the page: the browser draws with none of these kinds of context. */
const drawWithout = (kinds: readonly string[]): void => {
  const plain = HTMLCanvasElement.prototype.getContext as (this: HTMLCanvasElement, ...asked: unknown[]) => unknown;
  Object.assign(HTMLCanvasElement.prototype, {
    getContext(this: HTMLCanvasElement, kind: string, ...more: unknown[]) {
      return kinds.includes(kind) ? null : plain.call(this, kind, ...more);
    },
  });
};

const WEBGL = ['webgl', 'webgl2', 'experimental-webgl'];

/** Nothing is drawn behind the page, in one of these ways. */
const WITHOUT: readonly Without[] = [
  {
    what: 'the stage never arrives',
    spoil: (page) => page.route(/assets\/stage-/, (route) => route.abort()),
    expected: /^(no answer|console): .*assets\/stage-/,
  },
  { what: 'the device has no WebGL', spoil: (page) => page.addInitScript(drawWithout, WEBGL), expected: NOTHING },
  {
    what: 'the device cannot draw at all',
    spoil: (page) => page.addInitScript(drawWithout, [...WEBGL, '2d']),
    expected: NOTHING,
  },
];

test.each(WITHOUT)('when $what the hearing still plays to its end', async ({ spoil, expected }) => {
  const game = await open('ru', spoil);
  const mirror = openMirror({ ...tutorial, language: 'ru' });
  const playing = { page: game.page, mirror, hand: pointer(false) };
  await goToHearing(playing);
  await playHearing(playing);
  await game.page.getByTestId('letter').waitFor();
  expect(game.faults.filter((fault) => !expected.test(fault))).toEqual([]);
  await game.close();
});

test('words that do not arrive are told plainly, and come when they are asked for again', async () => {
  const game = await open('kk', (page) => page.route(/assets\/s13-/, (route) => route.abort()));
  const mirror = openMirror({ ...bakery, language: 'kk' });
  const playing = { page: game.page, mirror, hand: pointer(false) };
  await game.page.getByTestId(`stop-${bakery.id}`).click();
  const told = game.page.getByTestId('trouble');
  await told.waitFor();
  expect(await told.textContent()).toContain(mirror.say(uiPhrase('trouble', 'no-words')));
  await game.page.unroute(/assets\/s13-/);
  await told.getByRole('button', { name: mirror.say(uiPhrase('trouble', 'try-again')) }).click();
  await settled(playing);
  await game.close();
});
