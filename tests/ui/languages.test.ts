import { expect, test } from 'vitest';
import { goTo, hang, openTestGame, playToChain, seen, TUTORIAL, touch, until } from './open-test-game';

test('a change of language in mid-step says the same in other words and loses nothing', async () => {
  const { game } = await openTestGame({ hash: `#/hearing/${TUTORIAL}` });
  await playToChain();
  await hang('cook', 'head-of-school');
  await touch('[data-slot="actor"] button');
  await game.words.change('ru');
  expect((await seen('[data-slot="forum"]')).textContent).toContain('Перед кем');
  expect((await seen('[data-slot="actor"]')).className).toContain('open');
  await game.words.change('kk');
  expect((await seen('[data-slot="forum"]')).textContent).toContain('Директор');
  await hang('guard');
  expect((await seen('[data-slot="actor"]')).textContent).toContain('Күзетші');
});

test('the three languages stand under their own names, and choosing one is remembered', async () => {
  const { game } = await openTestGame();
  const names = [...document.querySelectorAll('[data-testid^="language-"]')].map(({ textContent }) => textContent);
  expect(names).toEqual(['Қазақша', 'Русский', 'English']);
  await touch('[data-testid="language-kk"]');
  await seen('[data-testid="language-kk"][aria-pressed="true"]');
  expect(game.settings.get().language).toBe('kk');
  expect(document.querySelector('h1')?.textContent).toBe('Кім жауап береді?');
});

test('a line can be read in the other two languages', async () => {
  await openTestGame({ hash: `#/hearing/${TUTORIAL}` });
  await touch('[data-testid="tongues"]');
  const drawer = await seen('[data-testid="drawer-tongues"]');
  await until(() => drawer.querySelector('[lang="kk"]')?.textContent?.includes('ешқашан'));
  await until(() => drawer.querySelector('[lang="ru"]')?.textContent?.includes('никогда'));
});

test('the address is the place: home, a hearing, the library, the settings', async () => {
  await openTestGame();
  await seen('[data-testid="home"]');
  goTo('#/library');
  await seen('[data-testid="library"]');
  goTo('#/settings');
  await seen('[data-testid="drawer-settings"]');
  goTo(`#/hearing/${TUTORIAL}`);
  await seen('[data-step="opening"]');
});
