import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** How a player's device looks to the game. */
export interface Device {
  readonly width: number;
  readonly height: number;
  /** What the browser asks for, such as `kk-KZ`. */
  readonly locale?: string;
  readonly stillness?: boolean;
  readonly dark?: boolean;
  readonly touch?: boolean;
  /** What is done to the page before it goes anywhere: a file is kept from it, a part of the browser is taken away. */
  readonly spoil?: (page: Page) => Promise<unknown>;
}

export interface OpenGame {
  readonly page: Page;
  /** What went wrong so far, a sentence each: errors in the console or the page, answers of 400 and more, requests to anywhere else. */
  readonly faults: string[];
  close(): Promise<void>;
}

const contextFor = (device: Device): BrowserContextOptions => ({
  viewport: { width: device.width, height: device.height },
  locale: device.locale ?? 'kk-KZ',
  reducedMotion: device.stillness ? 'reduce' : 'no-preference',
  colorScheme: device.dark ? 'dark' : 'light',
  hasTouch: device.touch ?? false,
});

const watch = (page: Page, origin: string): string[] => {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (problem) => faults.push(`page: ${problem.message}`));
  page.on('requestfailed', (request) =>
    faults.push(`no answer: ${request.url()} ${request.failure()?.errorText ?? ''}`),
  );
  page.on('request', (request) => {
    const url = new URL(request.url());
    const ownWay = url.origin === origin || url.protocol === 'data:' || url.protocol === 'blob:';
    if (!ownWay) faults.push(`leaves the origin: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`answered ${response.status()}: ${response.url()}`);
  });
  return faults;
};

/** The runner of TypeScript wraps functions that are sent into a page by this name, which a page does not know. */
const KNOW_NAMES = 'globalThis.__name ??= (named) => named;';

/** A word that a language lacks becomes an error in the console, and so a fault. */
const TELL_MISSING = `addEventListener('missing-word', (event) => console.error('missing word ' + JSON.stringify(event.detail)), true);`;

/** Opens the game served at `address` (which may carry a path) on a device nobody has used before, and watches it from the first request on. */
export const openGame = async (browser: Browser, address: string, device: Device): Promise<OpenGame> => {
  const context = await browser.newContext(contextFor(device));
  const page = await context.newPage();
  await page.addInitScript(`${KNOW_NAMES}\n${TELL_MISSING}`);
  const faults = watch(page, new URL(address).origin);
  await device.spoil?.(page);
  await page.goto(address, { waitUntil: 'load' });
  return { page, faults, close: () => context.close() };
};
