import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { languages } from '../../src/language/languages';
import { LINE } from '../../src/ui/scenario-shelf';
import { launchBrowser } from './browser';
import { writeDevice } from './device-store';
import { axeFaults } from './inspect/axe-faults';
import { screenFaults } from './inspect/screen-faults';
import { type OpenGame, openGame } from './open-game';
import { titlesHaveCome } from './play/go-to-hearing';

const SIZES = [
  { width: 320, height: 568 },
  { width: 360, height: 640 },
  { width: 768, height: 1024 },
  { width: 1200, height: 700 },
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
];
const ACTS = [1, 2, 3, 4];

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

/** Home on a device on which the first hearings were heard, at every level there is. */
const openHome = async (device: Parameters<typeof openGame>[2]): Promise<OpenGame> => {
  const game = await openGame(browser, inject('site'), { ...device, stillness: true });
  await titlesHaveCome(game.page);
  for (const [level, { id: scenario }] of LINE.slice(0, 5).entries()) {
    const key = `${scenario}/any`;
    await writeDevice(game.page, { drawer: 'results', key }, { scenario, position: 'any', level });
  }
  // Going elsewhere and back reads the device again, and no request is broken off.
  await game.page.getByTestId('to-library').click();
  await game.page.getByTestId('back').click();
  await game.page.locator(`[data-next][data-testid="stop-${LINE[5].id}"]`).waitFor();
  return game;
};

/** Every act in turn shows its titles, as when the keyboard comes to it. */
const lookAtActs = async (page: Page): Promise<readonly string[]> => {
  const faults: string[] = [];
  for (const act of ACTS) {
    await page.locator(`[data-act="${act}"] a`).first().focus();
    await page.locator(`[data-act="${act}"][data-open]`).waitFor({ state: 'attached' });
    faults.push(...(await screenFaults(page, true)).map((fault) => `act ${act}: ${fault}`));
  }
  return faults;
};

test.each(SIZES)(
  'home at $width × $height: nothing is cut, covered, too near or too small for a finger, in any language, whichever act is open',
  async (size) => {
    const { page, faults, close } = await openHome({ ...size, dark: size.width === 1366 });
    for (const language of languages) {
      await page.getByTestId(`language-${language}`).click();
      await page.locator(`html[lang="${language}"]`).waitFor();
      // Off the line, which would open the act that scrolls under the mouse.
      await page.mouse.move(0, 0);
      expect(await lookAtActs(page)).toEqual([]);
    }
    expect(await axeFaults(page)).toEqual([]);
    expect(faults).toEqual([]);
    await close();
  },
);

test('the first screen fetches the words of no hearing and its structure neither', async () => {
  const game = await openGame(browser, 'about:blank', { width: 360, height: 640 });
  const fetched: string[] = [];
  game.page.on('request', (request) => fetched.push(request.url()));
  await game.page.goto(inject('site'), { waitUntil: 'load' });
  await titlesHaveCome(game.page);
  await game.page.waitForLoadState('networkidle');
  expect(fetched.length).toBeGreaterThan(3);
  expect(fetched.filter((url) => /\/s\d\d-/.test(url))).toEqual([]);
  await game.close();
});
