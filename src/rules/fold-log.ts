import type { Debate, Log } from './debate';
import type { Objection } from './move';
import { playMove } from './play-move';
import type { Scenario } from './scenario';
import { startDebate } from './start-debate';

/** Thrown when a log does not belong to this scenario or was not made by these rules. */
export class LogError extends Error {
  constructor(
    readonly code: 'other-scenario' | 'other-version' | 'unknown-position' | 'entry-refused' | 'entries-out-of-order',
    /** The number of the entry at fault, or `null` when it is the log as a whole. */
    readonly entry: number | null,
    readonly objection: Objection | null = null,
  ) {
    super(`log: ${code}${entry === null ? '' : ` at entry ${entry}`}${objection === null ? '' : ` (${objection})`}`);
    this.name = 'LogError';
  }
}

/**
 * The debate that a log adds up to. Resuming, replaying, joining late, undoing
 * and grading are all this one fold [L1, L2].
 * @param until how many entries to play; all of them when left out.
 * @throws LogError naming the entry when the log is not one these rules allow.
 */
export function foldLog(scenario: Scenario, log: Log, until: number = log.entries.length): Debate {
  if (log.scenario !== scenario.id) throw new LogError('other-scenario', null);
  if (log.version !== scenario.version) throw new LogError('other-version', null);
  if (log.position !== null && scenario.positions.every(({ id }) => id !== log.position)) {
    throw new LogError('unknown-position', null);
  }
  let debate = startDebate(scenario, { seed: log.seed, position: log.position });
  for (const entry of log.entries.slice(0, until)) {
    if (entry.n !== debate.moves + 1) throw new LogError('entries-out-of-order', entry.n);
    const ruling = playMove(scenario, debate, entry.move);
    if (!ruling.allowed) throw new LogError('entry-refused', entry.n, ruling.objection);
    debate = ruling.debate;
  }
  return debate;
}
