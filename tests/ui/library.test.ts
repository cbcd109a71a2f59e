import { expect, test } from 'vitest';
import { memoryDrawers } from '../../src/keeping/drawers';
import { openKeeping } from '../../src/keeping/keeping';
import { kindsOf, powerLines } from '../../src/ui/home/power-lines';
import { precedentsOf } from '../../src/ui/precedents-of';
import { loadCharter } from '../../src/ui/scenario-shelf';
import { createBot } from '../../src/workbench/bots/bot';
import { playOut } from '../../src/workbench/bots/play-out';
import { policyNamed } from '../../src/workbench/bots/policy';
import { loadScenario } from '../../src/workbench/reading/scenario-library';
import { BAKERY, openTestGame, seen } from './open-test-game';

const scenario = loadScenario(process.cwd(), BAKERY);
const played = (bot: string, seed = 1) => playOut(scenario, createBot(policyNamed(bot)), { seed }).debate;

test('the map draws a line where a forum may question somebody it does not depend on, a dashed one in its own house', async () => {
  const charter = await loadCharter();
  const lines = new Map(powerLines(charter).map((line) => [line.forum, line]));
  expect(kindsOf(charter)).toHaveLength(7);
  expect(lines.get('prosecutor')).toMatchObject({ questions: ['operator', 'list-owner'], ownHouse: [] });
  expect(lines.get('inspectorate')).toMatchObject({ questions: [], ownHouse: ['operator', 'list-owner'] });
  expect(lines.get('newspaper')).toMatchObject({ questions: [], ownHouse: [] });
  expect(lines.has('no-forum-today')).toBe(false);
});

test('a touched forum says its lines in words', async () => {
  await openTestGame({ hash: '#/library' });
  const chips = await seen('.charter-side');
  const [first] = chips.querySelectorAll('button');
  first?.click();
  await seen('[aria-pressed="true"]');
  expect((await seen('.charter-map figcaption')).textContent).toContain(
    'Prosecutor: may question: Operator and List owner',
  );
});

test('both chains of a best play are precedents, and none of a play in which they broke early', () => {
  const best = precedentsOf(played('skill-1'));
  expect(best).toHaveLength(2);
  expect(best.every(({ forum }) => forum !== 'no-forum-today')).toBe(true);
  const debate = played('skill-1');
  const [first, second] = debate.chains;
  const broken = { ...first, weighed: { score: 2, at: 'trace', why: 'wrong-standard' } } as const;
  expect(precedentsOf({ ...debate, chains: [broken, second] })).toEqual(best.slice(1));
});

test('the library shows a precedent in the words of its hearing; before there is one it says how it comes', async () => {
  const keeping = await openKeeping(async () => memoryDrawers());
  await openTestGame({ hash: '#/library', keeping });
  await seen('[data-testid="library"]');
  expect(document.querySelector('[data-testid="precedents"]')).toBeNull();
  const [one] = precedentsOf(played('skill-1'));
  if (one === undefined) throw new Error('no precedent');
  await keeping.keepResult({ scenario: BAKERY, position: 'any', level: 4, precedents: [one] });
  await openTestGame({ hash: '#/library', keeping });
  expect((await seen('[data-testid="precedents"] li')).textContent?.split(' → ')).toHaveLength(4);
});
