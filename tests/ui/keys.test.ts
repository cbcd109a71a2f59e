import { beforeEach, expect, test } from 'vitest';
import { openTestGame, playToChain, seen, TUTORIAL, touch } from './open-test-game';

const press = async (key: string, target: EventTarget = document.body): Promise<void> => {
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  await new Promise((resolve) => setTimeout(resolve, 20));
};

beforeEach(async () => {
  await openTestGame({ hash: `#/hearing/${TUTORIAL}` });
  await seen('[data-step="opening"]');
});

test('digits choose: the third word, then yes', async () => {
  await press('3');
  await seen('[data-step="file"]');
  await press('1');
  expect((await seen('[data-testid="reaction"]')).dataset.mark).toMatch(/held|slipped/);
});

test('digits are silent while a drawer is open, and with a modifier', async () => {
  await touch('[data-testid="open-record"]');
  await press('3');
  await seen('[data-step="opening"]');
  const dialog = await seen<HTMLDialogElement>('[data-testid="drawer-record"]');
  dialog.dispatchEvent(new Event('cancel', { cancelable: true }));
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(document.querySelector('dialog')).toBeNull();
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '3', ctrlKey: true, bubbles: true }));
  await seen('[data-step="opening"]');
});

test('arrows walk among the options, round and round', async () => {
  await playToChain();
  const options = [...(await seen('[data-testid="options"]')).querySelectorAll('button')];
  options[0]?.focus();
  await press('ArrowDown', document.activeElement as Element);
  expect(document.activeElement).toBe(options[1]);
  await press('ArrowUp', document.activeElement as Element);
  await press('ArrowUp', document.activeElement as Element);
  expect(document.activeElement).toBe(options.at(-1));
  await press('Home', document.activeElement as Element);
  expect(document.activeElement).toBe(options[0]);
});

test('no step has more than twelve stops', async () => {
  await playToChain();
  for (const link of ['cook', 'head-of-school', 'each-entry-signed', 'seven-o-clock-sheet']) {
    expect(document.querySelectorAll('a[href], button:not([tabindex="-1"])').length).toBeLessThanOrEqual(12);
    await touch(`[data-option="${link}"]`);
  }
});

const stopsIn = (selector: string): readonly string[] =>
  [...document.querySelectorAll<HTMLElement>(selector)]
    .filter(({ tabIndex }) => tabIndex >= 0)
    .map(({ textContent }) => textContent ?? '');

test('lines, and the questions to one of them, are one stop each, and the arrows walk within without leaving', async () => {
  await touch('[data-option="never"]');
  for (const _ of [1, 2]) await touch('[data-testid="options"] [data-option="yes"]');
  const lines = [...(await seen('[data-testid="lines"]')).querySelectorAll<HTMLElement>('.line-words')];
  expect(stopsIn('.line-words')).toEqual([lines[0]?.textContent]);
  lines[0]?.focus();
  await press('ArrowUp', document.activeElement as Element);
  expect(document.activeElement).toBe(lines.at(-1));
  expect(stopsIn('.line-words')).toEqual([lines.at(-1)?.textContent]);
  lines.at(-1)?.click();
  const verbs = [...(await seen('.verbs')).querySelectorAll<HTMLElement>('button')];
  expect(stopsIn('.verbs button')).toEqual([verbs[0]?.textContent]);
  expect(document.getElementById((await seen('.verbs')).getAttribute('aria-labelledby') ?? '')).toBe(lines.at(-1));
  verbs[0]?.focus();
  await press('End', document.activeElement as Element);
  expect(document.activeElement).toBe(verbs.at(-1));
  await press('ArrowRight', document.activeElement as Element);
  expect(document.activeElement).toBe(verbs[0]);
});
