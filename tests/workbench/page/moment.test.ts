import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createLocalBench } from '../../../src/hearing/bench';
import { openHearing } from '../../../src/hearing/hearing';
import { screenOf } from '../../../src/hearing/screen';
import { dimensionsOf } from '../../../src/rules/dimensions';
import { LogError } from '../../../src/rules/fold-log';
import type { Scenario } from '../../../src/rules/scenario';
import { followable, momentAt } from '../../../src/workbench/page/replay/moment';
import { readLog, readLogText } from '../../../src/workbench/page/replay/read-log';
import { readJson } from '../../../src/workbench/reading/read-file';
import { loadScenario } from '../../../src/workbench/reading/scenario-library';

const root = process.cwd();
const FOLDER = 'tests/replays';
const files = readdirSync(FOLDER).filter((name) => /^s(00|05|13)-.*\.json$/.test(name));
const scenarios = new Map<string, Scenario>();
const scenarioOf = (id: string): Scenario => {
  const scenario = scenarios.get(id) ?? loadScenario(root, id);
  scenarios.set(id, scenario);
  return scenario;
};
const openReplay = (name: string) => {
  const log = readLog(readJson(root, `${FOLDER}/${name}`));
  return { log, scenario: scenarioOf(log.scenario) };
};

test.each(files)(
  '[L1] every moment of %s is what the player met after so many moves',
  { timeout: 30_000 },
  async (name) => {
    const { log, scenario } = openReplay(name);
    const hearing = openHearing({
      scenario,
      bench: createLocalBench(scenario),
      seed: log.seed,
      position: log.position,
    });
    expect(momentAt(scenario, log, 0)).toMatchObject({ n: 0, turn: null, debate: hearing.debate() });
    for (const [i, { move }] of log.entries.entries()) {
      const asked = screenOf(scenario, hearing.debate());
      const ruling = await hearing.play(move);
      const moment = momentAt(scenario, log, i + 1);
      expect(moment.debate).toEqual(hearing.debate());
      expect(moment.screen).toEqual(screenOf(scenario, hearing.debate()));
      expect(moment.dimensions).toEqual(dimensionsOf(scenario, hearing.debate()));
      expect(moment.turn).toMatchObject({ move, asked, ruling });
      expect(moment.next).toEqual(log.entries[i + 1]?.move ?? null);
    }
  },
);

describe('a log that cannot be followed to its end', () => {
  const { log, scenario } = openReplay('s00-forty-one-baursaks.aruzhans-side.json');

  test('[L2] is followed up to the move that is refused', () => {
    const entries = log.entries.map((entry) =>
      entry.n === 3 ? { ...entry, move: { kind: 'accept-lot' } as const } : entry,
    );
    const { until, refused } = followable(scenario, { ...log, entries });
    expect(until).toBe(2);
    expect(refused).toMatchObject({ code: 'entry-refused', entry: 3, objection: 'not-now' });
    expect(momentAt(scenario, { ...log, entries }, until).n).toBe(2);
  });

  test('[L2] an entry out of order is where it ends', () => {
    const entries = log.entries.filter(({ n }) => n !== 2);
    expect(followable(scenario, { ...log, entries }).until).toBe(1);
  });

  test('[L2] of another hearing is not followed at all', () => {
    expect(() => followable(scenario, { ...log, scenario: 's98-other' })).toThrow(LogError);
  });
});

test('a position beyond the ends of the log means the end', () => {
  const { log, scenario } = openReplay('s00-forty-one-baursaks.aruzhans-side.json');
  expect(momentAt(scenario, log, 999).n).toBe(log.entries.length);
  expect(momentAt(scenario, log, -1).n).toBe(0);
});

test('what is pasted may be a bare log, a pinned hearing or what play prints; anything else is told', () => {
  const { log } = openReplay('s00-forty-one-baursaks.aruzhans-side.json');
  for (const pasted of [log, { log }, { log, points: 100 }]) expect(readLogText(JSON.stringify(pasted))).toEqual(log);
  expect(() => readLogText('{')).toThrow('no JSON');
  expect(() => readLogText('[]')).toThrow('no log');
  expect(() => readLogText('null')).toThrow('no log');
});
