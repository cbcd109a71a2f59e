import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { bestReplays, REPLAYS, typicalReplays } from '../../src/workbench/cli/pin-replays';
import { differences, gradeLog, readReplay } from '../../src/workbench/cli/replay-file';
import { readJson } from '../../src/workbench/reading/read-file';
import { loadScenario, scenarioIds } from '../../src/workbench/reading/scenario-library';
import { aHearing } from './a-hearing';

const root = process.cwd();
const pinned = readdirSync(REPLAYS).filter((name) => name.endsWith('.json'));

test.each(pinned)('[L1] %s is worth what it was worth when it was pinned', (name) => {
  const file = `${REPLAYS}/${name}`;
  const { log, expected } = readReplay(readJson(root, file), file);
  expect(
    differences(expected, gradeLog(loadScenario(root, log.scenario), log, file)),
    `npm run replay ${file}`,
  ).toEqual([]);
});

test('every hearing has for every side a best play, a typical good one and a typical failing one', () => {
  const hearings = scenarioIds(root).map((id) => loadScenario(root, id));
  const wanted = hearings
    .filter(({ positions }) => positions.length > 1)
    .flatMap(({ id, positions }) =>
      positions.flatMap((side) => ['', '.good', '.failing'].map((kind) => `${id}.${side.id}${kind}.json`)),
    );
  expect(wanted).toHaveLength(16 * 4 * 3);
  expect(pinned).toEqual(expect.arrayContaining(wanted));
});

test('a typical good play ends at level 3, a failing one at 0 or 1', () => {
  for (const [file, { level }] of typicalReplays(aHearing(1))) {
    expect(file.endsWith('.good.json') ? level === 3 : level <= 1, file).toBe(true);
  }
});

describe('a log that is old or corrupt', () => {
  const scenario = aHearing(1);
  const [[file, record] = ['', undefined]] = bestReplays(scenario);
  const { log, expected } = readReplay(record, file);
  const graded = (change: Partial<typeof log>) => () => gradeLog(scenario, { ...log, ...change }, file);

  test('as it was made it is worth 100 points and level 4', () => {
    expect(graded({})()).toMatchObject({ points: 100, level: 4 });
  });
  test('of another hearing', () => {
    expect(graded({ scenario: 's98-other' })).toThrow(/log-refused.*s99-a-hearing.*other-scenario/);
  });
  test('of another version of the hearing: pin it again', () => {
    expect(graded({ version: 2 })).toThrow(/other-version.*rewritten.*--pin/);
  });
  test('of a side that is not there', () => {
    expect(graded({ position: 'nobody' })).toThrow(/log-refused.*position/);
  });
  test('with an entry missing: the place of the next one is named', () => {
    const entries = log.entries.filter(({ n }) => n !== 3);
    expect(graded({ entries })).toThrow(/log\.entries\.\d+.*entries-out-of-order/);
  });
  test('with a move the rules refuse: the entry and the objection are named', () => {
    const entries = log.entries.map((entry) =>
      entry.n === 2 ? { ...entry, move: { kind: 'hear-verdict' } as const } : entry,
    );
    expect(graded({ entries })).toThrow(/log\.entries\.1.*entry-refused \(not-now\)/);
  });
  test('that is no log at all: what is missing is named', () => {
    expect(() => readReplay([], 'x.json')).toThrow(/not-a-log.*x\.json.*log\.scenario.*--pin/);
    expect(() => readReplay({ log: { ...log, entries: [{ n: 1 }] }, expected }, 'x.json')).toThrow(/log\.entries\.0/);
    expect(() => readReplay({ log, expected: {} }, 'x.json')).toThrow(/expected\.points/);
    expect(() => readReplay({ log }, 'x.json')).toThrow(/x\.json: points/);
  });
  test('a verdict that differs is told number by number', () => {
    const found = { ...expected, points: 96, level: 3 };
    expect(differences(expected, found)).toEqual(['points: pinned 100, now 96', 'level: pinned 4, now 3']);
  });
});
