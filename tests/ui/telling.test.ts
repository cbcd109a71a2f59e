import { expect, test } from 'vitest';
import { hang, openTestGame, playToChain, seen, TUTORIAL, touch } from './open-test-game';

test('the announcer says the whole of a new step, and only what is new while it goes on', async () => {
  const { region } = await openTestGame({ hash: `#/hearing/${TUTORIAL}` });
  await seen('[data-step="opening"]');
  await expect
    .poll(() => region.textContent)
    .toBe('The counter says Aruzhan took forty-one baursaks. The counter is never wrong.');
  await playToChain();
  await expect.poll(() => region.textContent).toMatch(/No lunch due.*Who answers\?$/);
  await hang('cook');
  await expect.poll(() => region.textContent).toBe('To whom?');
});

test('while an answer has the screen for itself, only the answer is said', async () => {
  const { region } = await openTestGame({ hash: `#/hearing/${TUTORIAL}` });
  await playToChain();
  await hang('cook', 'head-of-school', 'each-entry-signed', 'seven-o-clock-sheet', 'entry-corrected');
  await touch('[data-testid="commit-chain"]');
  await expect
    .poll(() => region.textContent)
    .toBe('Holds. The cook typed, the head asked, the sheet showed it, lunch came back.');
  await touch('[data-testid="continue"]');
  await expect.poll(() => region.textContent).toMatch(/^Touch a line/);
});

test('a hearing begun again on the same seed starts from its first line', async () => {
  await openTestGame({ hash: `#/hearing/${TUTORIAL}` });
  await playToChain();
  location.hash = `#/hearing/${TUTORIAL}/again`;
  window.dispatchEvent(new HashChangeEvent('hashchange'));
  expect((await seen('[data-step="opening"]')).textContent).toContain('never');
});
