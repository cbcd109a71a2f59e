import type { Browser } from 'playwright-core';
import { slowDown } from './slow-line';
import { countTransfers } from './transfers';

/** One opening of the page on a slow phone. */
export interface Opening {
  /** From the first byte asked for until the start control stands there and the page answers a touch. */
  readonly usableMs: number;
  /** Until the first words are painted; a touch on Start or a language is kept from here on. */
  readonly paintedMs: number;
  /** What came over the line before the engine was asked for, fonts included. */
  readonly bytes: number;
}

/** Runs in the page before it: notes when the start control stands there and the page is free to answer. */
const WATCH = `{
  const seen = () => {
    if (!document.querySelector('[data-testid="start"]')) return requestAnimationFrame(seen);
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => { window.usableAt = performance.now(); };
    port2.postMessage(null);
  };
  requestAnimationFrame(seen);
}`;

const PATIENCE = 60_000;

/** Opens the page as somebody who was never here, on a slow phone. */
export const openOnce = async (
  browser: Browser,
  address: string,
  isEngine: (url: string) => boolean,
): Promise<Opening> => {
  const context = await browser.newContext({ viewport: { width: 360, height: 640 }, locale: 'kk-KZ' });
  const page = await context.newPage();
  await page.addInitScript(WATCH);
  const session = await context.newCDPSession(page);
  // A phone's browser is open before a link is touched: the page must not pay for the start of its process.
  await page.goto(`${address}credits.yaml`, { timeout: PATIENCE });
  const transfers = countTransfers(session);
  await slowDown(session);
  await page.goto(address, { waitUntil: 'commit', timeout: PATIENCE });
  const usable = await page.waitForFunction(() => (window as { usableAt?: number }).usableAt, null, {
    timeout: PATIENCE,
  });
  const usableMs = Number(await usable.jsonValue());
  await page.waitForLoadState('load', { timeout: PATIENCE });
  await page.waitForFunction(() => document.fonts.size > 0, null, { timeout: PATIENCE });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const paintedMs = await page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
  );
  const bytes = transfers.before(isEngine);
  await context.close();
  return { usableMs, paintedMs, bytes };
};
