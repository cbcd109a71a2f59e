import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Scenario } from '../../rules/scenario';
import { createBot } from '../bots/bot';
import { playOut } from '../bots/play-out';
import { policyNamed } from '../bots/policy';
import { gradeLog, type ReplayFile } from './replay-file';

export const REPLAYS = 'tests/replays';

/** A best play of each position with its verdict, by file name. */
export function bestReplays(scenario: Scenario): ReadonlyMap<string, ReplayFile> {
  const bot = createBot(policyNamed('skill-1'));
  return new Map(
    scenario.positions.map(({ id: position }) => {
      const { log } = playOut(scenario, bot, { seed: 1, position });
      const file = `${REPLAYS}/${scenario.id}.${position}.json`;
      return [file, { log, expected: gradeLog(scenario, log, file) }] as const;
    }),
  );
}

/** Writes the best play of each position into `tests/replays` and names the files. */
export function pinReplays(root: string, scenario: Scenario): readonly string[] {
  mkdirSync(join(root, REPLAYS), { recursive: true });
  const replays = bestReplays(scenario);
  for (const [file, replay] of replays) writeFileSync(join(root, file), `${JSON.stringify(replay, null, 1)}\n`);
  return [...replays.keys()];
}
