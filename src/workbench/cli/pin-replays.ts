import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Scenario } from '../../rules/scenario';
import { createBot } from '../bots/bot';
import { playOut } from '../bots/play-out';
import { policyNamed } from '../bots/policy';
import { type PlayRecord, playRecord } from './play-record';
import { asJson } from './run-command';

export const REPLAYS = 'tests/replays';

/** A best play of each position with its verdict, by file name. */
export function bestReplays(scenario: Scenario): ReadonlyMap<string, PlayRecord> {
  const bot = createBot(policyNamed('skill-1'));
  return new Map(
    scenario.positions.map(({ id: position }) => {
      const record = playRecord(scenario, playOut(scenario, bot, { seed: 1, position }));
      return [`${REPLAYS}/${scenario.id}.${position}.json`, record] as const;
    }),
  );
}

/** Writes the best play of each position into `tests/replays` and names the files. */
export function pinReplays(root: string, scenario: Scenario): readonly string[] {
  mkdirSync(join(root, REPLAYS), { recursive: true });
  const replays = bestReplays(scenario);
  for (const [file, replay] of replays) writeFileSync(join(root, file), `${asJson(replay)}\n`);
  return [...replays.keys()];
}
