import { expect, test } from 'vitest';
import { memoryDrawers } from '../../src/keeping/drawers';
import { openKeeping } from '../../src/keeping/keeping';
import { languages } from '../../src/language/languages';
import { nextStop } from '../../src/ui/home/progress';
import { titleOf } from '../../src/ui/home/titles';
import { LINE, loadScenario } from '../../src/ui/scenario-shelf';
import { openTestGame, seen, until } from './open-test-game';

const idOf = (n: number): string => LINE[n]?.id ?? '';
const heard = (...levels: readonly number[]) => new Map(levels.map((level, n) => [idOf(n), level]));
const NONE: ReadonlySet<string> = new Set();

test('the line has eighteen stops, each a hearing of its own in the act that its library file names, act after act', async () => {
  expect(new Set(LINE.map(({ id }) => id)).size).toBe(18);
  const acts = await Promise.all(LINE.map(async ({ id }) => (await loadScenario(id))?.act));
  expect(acts).toEqual(LINE.map(({ act }) => (act === 'coda' ? 0 : act)));
  expect(acts).toEqual([0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 0]);
});

test.each(languages)('every stop has its title in %s before its hearing is fetched', (language) => {
  expect(LINE.filter(({ id }) => titleOf(language, id) === null)).toEqual([]);
});

test('what to play next: what was begun, then the first unheard stop, then the first that can go higher, then the first again', () => {
  const all = LINE.map(() => 4);
  expect(nextStop({ levels: heard(), underWay: NONE }).id).toBe(idOf(0));
  expect(nextStop({ levels: heard(4, 0), underWay: NONE }).id).toBe(idOf(2));
  expect(nextStop({ levels: heard(4), underWay: new Set([idOf(9)]) }).id).toBe(idOf(9));
  expect(nextStop({ levels: heard(...all.with(5, 2)), underWay: NONE }).id).toBe(idOf(5));
  expect(nextStop({ levels: heard(...all), underWay: NONE }).id).toBe(idOf(0));
});

const links = (): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>('nav.home-line a')];
const tabStops = (): readonly (string | undefined)[] =>
  links()
    .filter(({ tabIndex }) => tabIndex === 0)
    .map(({ dataset }) => dataset.testid);
const press = async (key: string): Promise<string | undefined> => {
  document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  await new Promise((resolve) => setTimeout(resolve, 20));
  return (document.activeElement as HTMLElement).dataset.testid;
};

test('the whole line is one stop for the Tab key, and the arrows walk it across the acts, round and round', async () => {
  await openTestGame();
  await seen('nav.home-line');
  expect(links().map(({ dataset }) => dataset.testid)).toEqual(LINE.map(({ id }) => `stop-${id}`));
  expect(tabStops()).toEqual([`stop-${idOf(0)}`]);
  links()[0]?.focus();
  expect(await press('ArrowRight')).toBe(`stop-${idOf(1)}`);
  expect(await press('Home')).toBe(`stop-${idOf(0)}`);
  expect(await press('ArrowUp')).toBe(`stop-${idOf(17)}`);
  expect(tabStops()).toEqual([`stop-${idOf(17)}`]);
  expect(document.querySelector('.act[data-open]')?.getAttribute('data-act')).toBe('4');
});

test('Tab leads to where the train stands, every stop says how far it has come, and the card names what is next', async () => {
  const keeping = await openKeeping(async () => memoryDrawers());
  for (const [scenario, level] of heard(4, 3, 0)) await keeping.keepResult({ scenario, position: 'any', level });
  await openTestGame({ keeping });
  await until(() => document.querySelector('[data-next]')?.getAttribute('data-testid') === `stop-${idOf(3)}`);
  expect(tabStops()).toEqual([`stop-${idOf(3)}`]);
  expect(links().map(({ dataset }) => dataset.state)).toEqual(LINE.map((_, n) => (n < 3 ? 'heard' : 'not-yet')));
  expect(links()[1]?.textContent).toContain('level 3');
  expect(document.querySelector('.next-card h2')?.textContent).toBe(titleOf('en', idOf(3)));
});
