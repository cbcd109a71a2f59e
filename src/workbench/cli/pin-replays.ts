import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Scenario } from '../../rules/scenario';
import { createBot } from '../bots/bot';
import { playOut } from '../bots/play-out';
import { policyNamed } from '../bots/policy';
import { type PlayRecord, playRecord } from './play-record';

export const REPLAYS = 'tests/replays';

/** Plays as pupils play them: which bot, and what level makes a play of it typical. */
const TYPICAL = [
  { name: 'good', bot: 'skill-0.85', isTypical: (level: number): boolean => level === 3 },
  { name: 'failing', bot: 'skill-0.3', isTypical: (level: number): boolean => level <= 1 },
] as const;
/** Far more seeds than any hearing needs, so that a hearing in which nobody fails is told and not searched for ever. */
const MOST_SEEDS = 500;

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

/** A typical good and a typical failing play of each position: the first seed on which its bot ends there. A tutorial has none. */
export function typicalReplays(scenario: Scenario): ReadonlyMap<string, PlayRecord> {
  if (scenario.positions.length < 2) return new Map();
  return new Map(
    TYPICAL.flatMap(({ name, bot, isTypical }) =>
      scenario.positions.map(({ id: position }) => {
        const player = createBot(policyNamed(bot));
        for (let seed = 1; seed <= MOST_SEEDS; seed++) {
          const record = playRecord(scenario, playOut(scenario, player, { seed, position }));
          if (isTypical(record.level)) return [`${REPLAYS}/${scenario.id}.${position}.${name}.json`, record] as const;
        }
        throw new Error(`no ${name} play of ${scenario.id} for ${position} in ${MOST_SEEDS} seeds`);
      }),
    ),
  );
}

/** Writes the best play and the typical ones of each position into `tests/replays` and names the files. */
export function pinReplays(root: string, scenario: Scenario): readonly string[] {
  mkdirSync(join(root, REPLAYS), { recursive: true });
  const replays = new Map([...bestReplays(scenario), ...typicalReplays(scenario)]);
  for (const [file, replay] of replays) writeFileSync(join(root, file), replayText(replay));
  return [...replays.keys()];
}

/** A replay as it is pinned: JSON with one move a line, so that a changed play shows as the lines of its moves. */
export function replayText({ log: { entries, ...head }, ...worth }: PlayRecord): string {
  const moves = entries.map((entry) => `      ${JSON.stringify(entry)}`).join(',\n');
  const top = JSON.stringify(worth, null, 2).slice(0, -2);
  const start = JSON.stringify(head).slice(0, -1);
  return `${top},\n  "log": ${start},"entries": [\n${moves}\n    ]\n  }\n}\n`;
}
