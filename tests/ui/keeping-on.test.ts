import { expect, test } from 'vitest';
import { memoryDrawers } from '../../src/keeping/drawers';
import { openKeeping } from '../../src/keeping/keeping';
import { SAVE_VERSION, sealLog } from '../../src/keeping/save';
import type { Log } from '../../src/rules/debate';
import { hang, openTestGame, playToChain, seen, TUTORIAL, touch, WHOLE } from './open-test-game';

const hash = `#/hearing/${TUTORIAL}`;

test('a hearing that was left is taken up where it stood', async () => {
  const keeping = await openKeeping(async () => memoryDrawers());
  await openTestGame({ hash, keeping });
  await playToChain();
  await hang('cook', 'head-of-school');
  await openTestGame({ hash, keeping });
  expect((await seen('[data-slot="forum"]')).textContent).toContain('Head of school');
  await openTestGame({ keeping });
  expect((await seen(`[data-testid="stop-${TUTORIAL}"][data-state="under-way"]`)).textContent).toContain('under way');
  expect((await seen('[data-testid="start"]')).textContent).toBe('Continue');
});

test('a level that was reached stands on the line', async () => {
  const keeping = await openKeeping(async () => memoryDrawers());
  await openTestGame({ hash, keeping });
  await playToChain();
  await hang(...WHOLE);
  await touch('[data-testid="commit-chain"]');
  await touch('[data-testid="continue"]');
  await touch('[data-testid="no-questions"]');
  const [result] = await keeping.results();
  expect(result?.scenario).toBe(TUTORIAL);
  await openTestGame({ keeping });
  await seen(`[data-testid="stop-${TUTORIAL}"][data-state="under-way"]`);
  await openTestGame({ hash, keeping });
  await touch('[data-testid="leave-verdict"]');
  await openTestGame({ keeping });
  expect((await seen('[data-state="heard"]')).textContent).toContain(`level ${result?.level}`);
});

const log: Log = { scenario: TUTORIAL, version: 1, seed: 5, position: null, entries: [] };

test.each([
  ['save-damaged', { ...sealLog(log), checksum: '0' }],
  ['save-newer', { ...sealLog(log), version: SAVE_VERSION + 1 }],
  ['save-not-a-save', 'nonsense'],
  ['other-version', sealLog({ ...log, version: 99 })],
  ['entry-refused 1', sealLog({ ...log, entries: [{ n: 1, move: { kind: 'commit-chain' }, shown: [] }] })],
])('a record that cannot be taken up (%s) is told, kept apart, and the hearing begins anew', async (code, kept) => {
  const drawers = memoryDrawers();
  await drawers.put('saves', TUTORIAL, kept);
  const { game } = await openTestGame({ hash, keeping: await openKeeping(async () => drawers) });
  await seen('[data-step="opening"]');
  const trouble = await seen('[data-testid="trouble"]');
  expect(trouble.dataset.code).toBe(code);
  expect(await drawers.read('aside', TUTORIAL)).toEqual({ reason: code, kept });
  await touch('[data-testid="trouble"] button');
  expect(game.trouble.get()).toBeNull();
  await touch('[data-option="never"]');
  expect((await game.keeping.logOf(TUTORIAL)).kind).toBe('log');
});

test.each([
  ['a device that is full', 'QuotaExceededError', 'no room left'],
  ['a device that refuses', 'TypeError', 'could not be saved'],
])('%s is told plainly, with no name that only the browser knows, and the game goes on', async (_, name, says) => {
  const drawers = memoryDrawers();
  const refusal = Object.assign(new Error('refused'), { name });
  const keeping = await openKeeping(async () => ({ ...drawers, put: () => Promise.reject(refusal) }));
  await openTestGame({ hash, keeping });
  await touch('[data-option="never"]');
  const trouble = await seen('[data-testid="trouble"]');
  expect(trouble.textContent).toContain(says);
  expect(trouble.outerHTML).not.toContain(name);
  await seen('[data-step="file"]');
});

test('a hearing that does not exist leads home, with a word about it', async () => {
  await openTestGame({ hash: '#/hearing/s99-nowhere' });
  await seen('[data-testid="home"]');
  expect((await seen('[data-testid="trouble"]')).textContent).toContain('no such hearing');
  await touch('[data-testid="trouble"] button');
  await seen('[data-testid="home"]');
  expect(location.hash).toBe('#/');
});
