import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Log } from '../../src/rules/debate';
import { foldLog } from '../../src/rules/fold-log';
import { playMove } from '../../src/rules/play-move';
import { type Reached, reachVerdict } from '../../src/rules/reach-verdict';
import { startDebate } from '../../src/rules/start-debate';
import { loadScenario } from '../../src/workbench/reading/scenario-library';

/** What a pinned file must hold; README.md beside it tells how one is made. */
interface Replay extends Pick<Reached, 'points' | 'level' | 'dimensions'> {
  readonly scenario: string;
  readonly strengths: Reached['strength'];
  readonly log: Log;
}

const FOLDER = 'tests/replays';
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));

describe.each(files)('%s', (file) => {
  const replay = JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Replay;
  const scenario = loadScenario(process.cwd(), replay.scenario);

  test('[L2] is named after its scenario', () => {
    expect(file.startsWith(`${replay.scenario}.`)).toBe(true);
    expect(replay.log.scenario).toBe(replay.scenario);
  });

  test('[L1] comes to the verdict it came to then', () => {
    const verdict = reachVerdict(scenario, foldLog(scenario, replay.log));
    if (verdict.kind !== 'reached') throw new Error(`${file} ends before its verdict`);
    const { points, level, dimensions } = replay;
    expect(verdict).toMatchObject({ points, level, dimensions });
    for (const [semantics, stretches] of Object.entries(replay.strengths)) {
      for (const [stretch, strength] of Object.entries(stretches)) {
        expect(verdict.strength[semantics as 'df-quad'][stretch as 'after-reply']).toBeCloseTo(strength, 9);
      }
    }
  });

  test('[K1] shows the options that were shown then, in the same order', () => {
    let debate = startDebate(scenario, replay.log);
    for (const { n, move, shown } of replay.log.entries) {
      const ruling = playMove(scenario, debate, move);
      if (!ruling.allowed) throw new Error(`entry ${n} is refused: ${ruling.objection}`);
      expect(ruling.shown, `entry ${n}`).toEqual(shown);
      debate = ruling.debate;
    }
  });
});

test('[L1] at least one old verdict is pinned', () => {
  expect(files.length).toBeGreaterThan(0);
});
