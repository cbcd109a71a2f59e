import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { scenarioPhrase, uiPhrase } from '../../src/hearing/phrase';
import { launchBrowser } from './browser';
import { readDevice } from './device-store';
import { type OpenGame, openGame } from './open-game';
import { goToHearing } from './play/go-to-hearing';
import { pointer } from './play/hand';
import { type Mirror, openMirror } from './play/mirror';
import { playHearing, playOn, settled } from './play/play-hearing';

const PHONE = { width: 360, height: 640, stillness: true };
const bakery = { id: 's13-shopkeepers-camera', seed: 4, position: null, language: 'kk' } as const;

let browser: Browser;
let game: OpenGame;
let mirror: Mirror;
beforeAll(async () => {
  browser = await launchBrowser();
});
beforeEach(async () => {
  game = await openGame(browser, `${inject('site')}/?seed=${bakery.seed}`, { ...PHONE, locale: 'kk-KZ' });
  mirror = openMirror(bakery);
});
afterEach(async () => {
  expect(game.faults).toEqual([]);
  await game.close();
});
afterAll(() => browser?.close());

const on = (page: Page) => ({ page, mirror, hand: pointer(false) });

/** Plays to the first chain with two links hung: a draft, in the middle of a step. */
const playToDraft = async (): Promise<void> => {
  await goToHearing(on(game.page));
  await playHearing(on(game.page), () => mirror.debate().chains[0].forum !== null);
};

/** The page shows the draft as it was left: both links, and the question of the third. */
const draftStands = async (page: Page): Promise<void> => {
  await settled(on(page));
  const { actor, forum } = mirror.debate().chains[0];
  const chain = page.getByTestId('chain');
  const inCharter = (part: string, id: string | null): string => mirror.say({ in: 'charter', path: [part, id ?? ''] });
  expect(await chain.textContent()).toContain(inCharter('actors', actor));
  expect(await chain.textContent()).toContain(inCharter('forums', forum));
};

/** From here the hearing can still be played as if nothing had been. */
const goesOn = async (page: Page): Promise<void> => {
  expect(await playOn(on(page))).toBe(true);
};

describe('a hearing is left and taken up again', () => {
  test('after a reload in the middle of a draft it stands as it was, and goes on', async () => {
    await playToDraft();
    await game.page.reload();
    await draftStands(game.page);
    await goesOn(game.page);
  });

  test('in another tab, from home, by the one button that says a hearing is waiting', async () => {
    await playToDraft();
    const other = await game.page.context().newPage();
    await other.goto(inject('site'));
    await other.getByRole('link', { name: mirror.say(uiPhrase('home', 'continue')), exact: true }).click();
    await draftStands(other);
    await goesOn(other);
  });

  test('by the back button of the browser and forward again, and by the rail', async () => {
    await playToDraft();
    await game.page.goBack();
    await game.page.getByTestId('home').waitFor();
    const stop = game.page.getByTestId(`stop-${bakery.id}`);
    await game.page.getByText(mirror.say(uiPhrase('home', 'under-way'))).waitFor();
    expect(await stop.getAttribute('data-state')).toBe('under-way');
    await game.page.goForward();
    await draftStands(game.page);
    await game.page.getByRole('link', { name: mirror.say(uiPhrase('rail', 'back')) }).click();
    await stop.click();
    await draftStands(game.page);
    await goesOn(game.page);
  });

  test('with the level it reached remembered on the line after its end', async () => {
    await goToHearing(on(game.page));
    await playHearing(on(game.page));
    await game.page.reload();
    await game.page.getByTestId('letter').waitFor();
    await game.page.getByTestId('to-line').click();
    const stop = game.page.getByTestId(`stop-${bakery.id}`);
    await game.page.locator(`[data-testid="stop-${bakery.id}"][data-state="heard"]`).waitFor();
    expect(await stop.textContent()).toContain('4');
    const kept = await readDevice(game.page, { drawer: 'results', key: `${bakery.id}/${mirror.debate().position}` });
    expect(kept).toMatchObject({ level: 4 });
  });
});

describe('in the middle of a step', () => {
  test('the language changes and nothing that was hung is lost', async () => {
    await playToDraft();
    await game.page.getByRole('button', { name: mirror.say(uiPhrase('rail', 'settings')) }).click();
    for (const [language, name] of [
      ['ru', 'Русский'],
      ['en', 'English'],
    ] as const) {
      await game.page.getByRole('dialog').getByRole('button', { name, exact: true }).click();
      mirror.readIn(language);
      await game.page.getByRole('heading', { name: mirror.say(uiPhrase('settings', 'title')) }).waitFor();
      await draftStands(game.page);
    }
    await game.page.keyboard.press('Escape');
    await draftStands(game.page);
    await goesOn(game.page);
    await game.page.reload();
    await settled(on(game.page));
  });

  test('everything said so far can be read again, and the focus comes back to where it was', async () => {
    await playToDraft();
    const opener = game.page.getByRole('button', { name: mirror.say(uiPhrase('rail', 'record')) });
    await opener.click();
    const record = game.page.getByRole('dialog');
    const chosen = mirror.say(scenarioPhrase('call', 'choices', mirror.debate().decision ?? ''));
    await record.getByText(chosen).waitFor();
    for (const { card } of mirror.debate().read) {
      expect(await record.textContent()).toContain(mirror.say(scenarioPhrase('cards', card, 'text')));
    }
    await game.page.keyboard.press('Escape');
    await record.waitFor({ state: 'detached' });
    expect(await opener.evaluate((button) => button === document.activeElement)).toBe(true);
    await draftStands(game.page);
  });
});
