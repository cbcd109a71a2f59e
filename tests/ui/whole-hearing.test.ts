import { beforeEach, expect, test } from 'vitest';
import { BAKERY, openTestGame, seen, touch } from './open-test-game';

beforeEach(async () => {
  await openTestGame({ hash: `#/hearing/${BAKERY}`, search: '?seed=7' });
  await seen('[data-step="opening"]');
});

const now = async (): Promise<string> => (await seen('[data-testid="step"]')).dataset.step ?? '';
const has = (selector: string): boolean => document.querySelector(selector) !== null;

/** Takes the first way that the screen offers, as somebody would who only wants to see the end. */
async function goOn(): Promise<void> {
  const ways = [
    '[data-testid="continue"]',
    '[data-testid="accept-lot"]',
    '[data-testid="go-on"]',
    '[data-testid="leave-verdict"]',
    '[data-testid="no-questions"]',
    '[data-testid="leave-chain"]',
    '[data-testid="leave-claim"]',
    '[data-testid="commit-chain"]',
    '[data-testid="commit-claim"]',
    '[data-testid="hands-done"]',
    '[data-testid="lay-card"]',
    '[data-testid="card-options"] button',
    '.touch-word',
    '[data-testid="options"] button',
  ];
  const way = ways.find(has);
  if (way === undefined) throw new Error(`no way on from ${await now()}`);
  await touch(way);
}

test('an ordinary hearing can be played from the first line to the letter, and looked back on at its end', async () => {
  const steps = new Set<string>();
  for (let taps = 0; taps < 90 && (await now()) !== 'end'; taps += 1) {
    steps.add(await now());
    await goOn();
  }
  expect(await now()).toBe('end');
  expect([...steps]).toEqual(expect.arrayContaining(['lot', 'file', 'failure', 'chain', 'claim', 'test', 'closing']));
  expect((await seen('[data-testid="letter"]')).dataset.answered).toBe('false');
  await touch('[data-testid="open-record"]');
  const record = await seen('[data-testid="drawer-record"]');
  expect(record.querySelectorAll('li').length).toBeGreaterThan(30);
  expect(record.textContent).not.toMatch(/\[[a-z-]+:|undefined|…/);
}, 30_000);

test('a card is read on both sides before it is laid', async () => {
  while ((await now()) !== 'claim') await goOn();
  await touch('[data-testid="options"] button');
  await touch('[data-testid="card-options"] button');
  expect((await seen('.card-back')).textContent).toContain('What it does not show');
  await touch('[data-testid="lay-card"]');
  expect((await seen('[data-slot="card"] .plaque-text')).textContent).not.toBe('');
}, 20_000);
