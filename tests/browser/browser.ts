import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { installByApt } from '../../src/workbench/check/install-by-apt';

/** A way to get a Chromium: its name for the reader, and what it finds. `null`: not this way, try the next. */
export interface WayToBrowser {
  readonly name: string;
  find(): string | null;
}

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'chrome.exe'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];
const FIVE_MINUTES = 300_000;

const canRun = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** Ubuntu ships a `chromium-browser` that only asks to install another; on Linux the program is asked who it is. */
const isChromium = (path: string): boolean =>
  process.platform !== 'linux' ||
  spawnSync(path, ['--version'], { timeout: 20_000 }).stdout?.includes('Chrom') === true;

const fromEnvironment = (): string | null => {
  const path = process.env.CHROMIUM_PATH;
  if (!path) return null;
  if (canRun(path)) return path;
  throw new Error(`CHROMIUM_PATH is "${path}", and no program is there. Mend it, or unset it to let the tests look.`);
};

const fromSystem = (): string | null => {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...onPath, ...PLACES].find((path) => canRun(path) && isChromium(path)) ?? null;
};

const fromPlaywright = (): string | null => {
  const path = chromium.executablePath();
  if (existsSync(path)) return path;
  const cli = join(dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')), 'cli.js');
  spawnSync(process.execPath, [cli, 'install', 'chromium'], {
    stdio: ['ignore', 2, 2],
    timeout: FIVE_MINUTES,
    env: { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000' },
  });
  return existsSync(path) ? path : null;
};

const fromApt = (): string | null => (installByApt(['chromium']) ? fromSystem() : null);

const WAYS: readonly WayToBrowser[] = [
  { name: 'named by CHROMIUM_PATH', find: fromEnvironment },
  { name: 'found on this machine', find: fromSystem },
  { name: "Playwright's own download", find: fromPlaywright },
  { name: 'installed by apt', find: fromApt },
];

/**
 * The path of a Chromium for the tests, trying the cheapest way first and
 * saying on standard error which one worked. Throws with the list of what was
 * tried when none did. Remembers the answer for programs started from here.
 */
export const findBrowser = (ways: readonly WayToBrowser[] = WAYS): string => {
  for (const way of ways) {
    const path = way.find();
    if (path) {
      console.error(`Browser: ${path} (${way.name})`);
      process.env.CHROMIUM_PATH = path;
      return path;
    }
    console.error(`Browser: not ${way.name}`);
  }
  const tried = ways.map(({ name }) => name).join(', ');
  throw new Error(`No Chromium: tried ${tried}. Install Chrome or Chromium, or set CHROMIUM_PATH to one.`);
};

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts a headless Chromium with a profile of its own, which is thrown away when it closes. */
export const launchBrowser = (flags: readonly string[] = []): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? findBrowser(),
    headless: true,
    args: [...FLAGS, ...flags],
  });
