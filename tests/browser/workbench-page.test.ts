import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from './browser';

let server: ViteDevServer;
let browser: Browser;
let page: Page;
let address = '';
const faults: string[] = [];

beforeAll(async () => {
  server = await createServer({
    configFile: 'vite.config.ts',
    configLoader: 'runner',
    // Of its own, so that a server somebody is working with keeps its packages.
    cacheDir: join(process.cwd(), 'node_modules', '.vite-workbench-test'),
    logLevel: 'error',
    server: { port: 0, host: '127.0.0.1' },
  });
  await server.listen();
  address = `${server.resolvedUrls?.local[0] ?? ''}workbench/`;
  browser = await launchBrowser();
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  page = await context.newPage();
  page.on('pageerror', (problem) => faults.push(problem.message));
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

test('the graph shows a hearing, tells of what is pointed at, and copies where it stands', async () => {
  await page.goto(`${address}#/graph?hearing=s05-closed-contour&language=kk`);
  const claim = page.locator('.stop [data-path="claims.readers-mend"]');
  await claim.waitFor({ timeout: 60_000 });
  expect(await page.locator('.stop--claim').count()).toBe(8);
  expect(await page.locator('.threads path').count()).toBeGreaterThan(50);
  await claim.click();
  await page.locator('.copied').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    'src/scenarios/library/s05-closed-contour.yaml:claims.readers-mend',
  );
  expect(await page.locator('.inspector dd').count()).toBe(4);
});

test('the replay moves by the arrow keys and shows the game’s own screen', async () => {
  await page.goto(`${address}#/replay?replay=s00-forty-one-baursaks.broken&language=ru`);
  await page.locator('.scrubber').waitFor({ timeout: 60_000 });
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft']) await page.keyboard.press(key);
  await expect.poll(() => page.locator('.scrubber output').textContent()).toContain('2 of 18');
  expect(await page.locator('.option.next').count()).toBe(1);
  const seen = page.frameLocator('.frame-glass iframe').locator('.panel');
  await seen.waitFor({ timeout: 60_000 });
});

test('the gallery draws the real interface in the pseudo-language', async () => {
  await page.goto(`${address}#/gallery?states=s00-forty-one-baursaks.broken&language=pseudo`);
  const first = page.frameLocator('figure:first-of-type .frame:first-child iframe');
  await first.locator('html[data-ready] .panel').waitFor({ timeout: 60_000 });
  expect(await first.locator('.opening-line').textContent()).toMatch(/ńéṽ/);
  expect(faults).toEqual([]);
});

test('words that do not fit are told', async () => {
  // As text, because the test runner would rewrite the import for itself.
  const planted = await page.evaluate(`(async () => {
    const { spilling } = await import('/workbench/page/gallery/spilling.ts');
    const shown = document.querySelector('iframe').contentDocument;
    const before = spilling(shown).length;
    shown.head.insertAdjacentHTML('beforeend', '<style>.tile { white-space: nowrap; font-size: 150px; }</style>');
    return [before, spilling(shown).map(({ what }) => what)];
  })()`);
  expect(planted).toEqual([0, [expect.stringContaining('button.tile')]]);
});
