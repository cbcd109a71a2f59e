import axe from 'axe-core';
import { expect, test } from 'vitest';
import { goTo, hang, openTestGame, playToChain, seen, TUTORIAL, touch, WHOLE } from './open-test-game';

/** Colour is measured in a real browser; a light page has none. */
const RULES = { 'color-contrast': { enabled: false }, region: { enabled: false } };

async function faults(): Promise<readonly string[]> {
  const { violations } = await axe.run(document.body, { rules: RULES });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

test('home and what opens from it can be read by everyone', async () => {
  await openTestGame();
  await seen('[data-testid="start"]');
  expect(await faults()).toEqual([]);
  goTo('#/settings');
  await seen('[data-testid="drawer-settings"]');
  expect(await faults()).toEqual([]);
  goTo('#/library');
  await seen('[data-testid="library"]');
  expect(await faults()).toEqual([]);
});

test('every kind of step of the tutorial can be read by everyone', async () => {
  await openTestGame({ hash: `#/hearing/${TUTORIAL}` });
  await seen('[data-step="opening"]');
  expect(await faults()).toEqual([]);
  await playToChain();
  expect(await faults()).toEqual([]);
  await touch('[data-testid="open-charter"]');
  expect(await faults()).toEqual([]);
  (await seen('dialog')).dispatchEvent(new Event('cancel', { cancelable: true }));
  await hang(...WHOLE);
  await touch('[data-testid="commit-chain"]');
  await seen('[data-step="beat"]');
  expect(await faults()).toEqual([]);
  await touch('[data-testid="continue"]');
  await touch('[data-line="typed-41"] button');
  await touch('[data-verb="so-what"]');
  expect(await faults()).toEqual([]);
  await touch('[data-testid="no-questions"]');
  await touch('[data-testid="continue"]');
  await touch('[data-testid="why"]');
  expect(await faults()).toEqual([]);
  await touch('[data-testid="leave-verdict"]');
  await seen('[data-step="end"]');
  expect(await faults()).toEqual([]);
}, 20_000);
