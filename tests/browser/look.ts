import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { type Language, languages } from '../../src/language/languages';
import { scenarioIds } from '../../src/workbench/reading/scenario-library';
import { launchBrowser } from './browser';
import { openBuiltSite } from './built-site';
import { openAlbum } from './look/album';
import { lookAtHearing } from './look/look-at-hearing';
import { lookAtHome } from './look/look-at-home';
import { lookAtTroubles } from './look/look-at-troubles';
import { takeReadmePicture } from './look/readme-picture';
import { openGame } from './open-game';
import { erringBot } from './play/erring-bot';

const SIZES = ['360x640', '1366x768', '1920x1080'] as const;
type Size = (typeof SIZES)[number];

const erring = erringBot([
  { at: 'file', nth: 2 },
  { at: 'trace', nth: 1 },
  { at: 'card', nth: 1 },
  { at: 'second-source', nth: 1 },
  { at: 'claim-attack' },
]);

const BRIEF = /^(opening|call|lot|chain-whole|claim-bet|testimony|beat-before-chain-2|verdict|end)$/;

/** Of every other hearing: who waits, a whole chain, the witness, the verdict and what came of it. */
const SHORT = /^(call|chain-whole|testimony|verdict|end)$/;
const REST = scenarioIds(process.cwd()).filter((id) => !/^s(00|05|13)-/.test(id));

interface Walk {
  readonly browser: Browser;
  readonly address: string;
  readonly language: Language;
  readonly size: Size;
}

/** One walk through everything, in one language and one size: by day with every kind of error, then the tutorial by night. */
const lookAround = async ({ browser, address, language, size }: Walk): Promise<number> => {
  const [width = 0, height = 0] = size.split('x').map(Number);
  const album = openAlbum(join('reports', 'look', language, size));
  const device = { width, height, locale: language, stillness: true };
  const day = await openGame(browser, `${address}/?seed=1`, device);
  await lookAtHome(day.page, album);
  const bakery = { id: 's13-shopkeepers-camera', seed: 1, position: null, language };
  await lookAtHearing(day.page, album, { ...bakery, name: 's13', bot: erring });
  await day.page.getByTestId('to-line').click();
  await album.take(day.page, 'home-after');
  const contour = { id: 's05-closed-contour', seed: 1, position: null, language };
  await lookAtHearing(day.page, album, { ...contour, name: 's05', isPictured: (kind) => BRIEF.test(kind) });
  await day.close();
  for (const id of REST) {
    const stop = await openGame(browser, `${address}/?seed=1`, device);
    const rest = { id, seed: 1, position: null, language };
    await lookAtHearing(stop.page, album, { ...rest, name: id.slice(0, 3), isPictured: (kind) => SHORT.test(kind) });
    await stop.close();
  }
  const night = await openGame(browser, `${address}/?seed=1`, { ...device, dark: true });
  await album.take(night.page, 'home-by-night');
  const tutorial = { id: 's00-forty-one-baursaks', seed: 1, position: null, language };
  await lookAtHearing(night.page, album, { ...tutorial, name: 's00', bot: erring });
  await night.close();
  const troubled = await openGame(browser, `${address}/?seed=1`, device);
  await lookAtTroubles(troubled.page, album, address);
  await troubled.close();
  return album.count();
};

const asked = process.argv.slice(2);
const isAsked = (name: string, all: readonly string[]): boolean =>
  asked.includes(name) || !asked.some((one) => all.includes(one));

const site = await openBuiltSite();
const browser = await launchBrowser();
for (const language of languages.filter((one) => isAsked(one, languages))) {
  for (const size of SIZES.filter((one) => isAsked(one, SIZES))) {
    const began = Date.now();
    process.stderr.write(`${language} ${size} `);
    const count = await lookAround({ browser, address: site.address, language, size });
    process.stderr.write(` ${count} pictures, ${((Date.now() - began) / 1000).toFixed(0)} s\n`);
  }
}
if (asked.length === 0 || asked.includes('readme')) {
  console.error(`The picture of the README: ${await takeReadmePicture(browser, site.address)}`);
}
await browser.close();
await site.close();
