import { beforeEach, describe, expect, test } from 'vitest';
import { type Drawers, memoryDrawers } from '../../src/keeping/drawers';
import { type Keeping, openKeeping } from '../../src/keeping/keeping';
import type { Log } from '../../src/rules/debate';

const log: Log = { scenario: 's13', version: 1, seed: 9, position: null, entries: [] };

let drawers: Drawers;
let keeping: Keeping;

beforeEach(async () => {
  drawers = memoryDrawers();
  keeping = await openKeeping(async () => drawers);
});

describe('a hearing under way', () => {
  test('is taken up as it was left', async () => {
    expect(await keeping.logOf('s13')).toEqual({ kind: 'none' });
    await keeping.keepLog(log);
    expect(await keeping.logOf('s13')).toEqual({ kind: 'log', log });
    expect(await keeping.logs()).toEqual([log]);
  });

  test('is not replaced by a record that could not be read back', async () => {
    await keeping.keepLog(log);
    const broken = { ...log, entries: 'none' } as unknown as Log;
    await expect(keeping.keepLog(broken)).rejects.toThrow('log-not-whole');
    expect(await keeping.logOf('s13')).toEqual({ kind: 'log', log });
  });

  test('that cannot be read is told with its code, and its bytes are kept apart', async () => {
    await drawers.put('saves', 's13', { version: 1, checksum: 'no', log });
    expect(await keeping.logOf('s13')).toEqual({ kind: 'unreadable', problem: 'save-damaged' });
    expect(await keeping.logs()).toEqual([]);
    await keeping.setAside('s13', 'save-damaged');
    expect(await keeping.logOf('s13')).toEqual({ kind: 'none' });
    expect(await drawers.read('aside', 's13')).toEqual({
      reason: 'save-damaged',
      kept: { version: 1, checksum: 'no', log },
    });
  });

  test('setting aside nothing does nothing', async () => {
    await keeping.setAside('s13', 'save-damaged');
    expect(await drawers.readAll('aside')).toEqual([]);
  });
});

describe('levels', () => {
  test('keep the best of each side', async () => {
    const side = { scenario: 's13', position: 'keys' };
    await keeping.keepResult({ ...side, level: 2 });
    await keeping.keepResult({ ...side, level: 1 });
    await keeping.keepResult({ ...side, position: 'no-keys', level: 3 });
    expect(await keeping.results()).toEqual([
      { ...side, level: 2 },
      { ...side, position: 'no-keys', level: 3 },
    ]);
  });

  test('that make no sense are left out', async () => {
    await drawers.put('results', 'x', { level: 'four' });
    await drawers.put('results', 'y', { scenario: 's13', position: 'keys', level: 3, precedents: [{ failure: 1 }] });
    expect(await keeping.results()).toEqual([]);
  });
});

test('the lot looks back on three hearings', async () => {
  for (const side of ['wider', 'tighter', 'tighter', 'tighter'] as const) await keeping.keepSide(side);
  expect(await keeping.sides()).toEqual(['tighter', 'tighter', 'tighter']);
});

test('erasing forgets everything', async () => {
  await keeping.keepLog(log);
  await keeping.keepSide('wider');
  await keeping.eraseAll();
  expect(await keeping.logs()).toEqual([]);
  expect(await keeping.sides()).toEqual([]);
});

test('a device that refuses is told plainly, and the game is kept in memory', async () => {
  const refused = await openKeeping(() => Promise.reject(new Error('private window')));
  expect(refused.lasting).toBe(false);
  await refused.keepLog(log);
  expect(await refused.logOf('s13')).toEqual({ kind: 'log', log });
  expect(keeping.lasting).toBe(true);
});
