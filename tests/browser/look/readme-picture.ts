import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Browser } from 'playwright-core';
import { openGame } from '../open-game';
import { goToHearing } from '../play/go-to-hearing';
import { pointer } from '../play/hand';
import { openMirror } from '../play/mirror';
import { playHearing } from '../play/play-hearing';
import { kindOf } from '../play/shown-words';

const PATH = 'tests/browser/pictures/readme.png';
const MOMENT = 'claim-attack';

/** The hearing as it stands in the README: in English, on a school computer, with the rival on his feet. */
export const takeReadmePicture = async (browser: Browser, address: string): Promise<string> => {
  const device = { width: 1366, height: 768, locale: 'en', stillness: true };
  const { page, close } = await openGame(browser, `${address}/?seed=1`, device);
  const mirror = openMirror({ id: 's13-shopkeepers-camera', seed: 1, position: null, language: 'en' });
  const playing = { page, mirror, hand: pointer(false) };
  await goToHearing(playing);
  await page.locator('html[data-stage="on"]').waitFor();
  await playHearing(playing, () => kindOf(mirror) === MOMENT);
  await page.waitForTimeout(800);
  mkdirSync(dirname(PATH), { recursive: true });
  await page.screenshot({ path: PATH });
  await close();
  return PATH;
};
