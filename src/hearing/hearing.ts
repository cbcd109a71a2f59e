import type { Debate, Log } from '../rules/debate';
import { foldLog } from '../rules/fold-log';
import type { Happening, Move } from '../rules/move';
import type { Ruling } from '../rules/play-move';
import type { Scenario } from '../rules/scenario';
import { startDebate } from '../rules/start-debate';
import type { Bench } from './bench';

/** Called after every allowed move with the new debate and what has just happened. */
export type Listener = (debate: Debate, happenings: readonly Happening[]) => void;

/** One running debate: it keeps the record, asks a bench, and tells whoever listens. */
export interface Hearing {
  readonly scenario: Scenario;
  debate(): Debate;
  log(): Log;
  /** Asks for a move. Moves are ruled on one after another, so a double click asks twice and is refused once. */
  play(move: Move): Promise<Ruling>;
  /** Hears every allowed move until the returned function is called. */
  listen(listener: Listener): () => void;
}

export interface HearingStart {
  readonly scenario: Scenario;
  readonly bench: Bench;
  readonly seed: number;
  readonly position?: string | null;
  /** A record to take up again; its seed and position win. */
  readonly log?: Log;
}

/**
 * Opens a hearing, fresh or from its record.
 * @throws LogError when the record was not made by these rules for this scenario.
 */
export function openHearing({ scenario, bench, seed, position = null, log }: HearingStart): Hearing {
  let record: Log = log ?? { scenario: scenario.id, version: scenario.version, seed, position, entries: [] };
  let debate = log ? foldLog(scenario, log) : startDebate(scenario, { seed, position });
  let queue: Promise<unknown> = Promise.resolve();
  const listeners = new Set<Listener>();

  async function ruleOn(move: Move): Promise<Ruling> {
    const ruling = await bench.rule(debate, move);
    if (!ruling.allowed) return ruling;
    debate = ruling.debate;
    record = { ...record, entries: [...record.entries, { n: debate.moves, move, shown: ruling.shown }] };
    for (const listener of listeners) listener(debate, ruling.happenings);
    return ruling;
  }

  return {
    scenario,
    debate: () => debate,
    log: () => record,
    play(move) {
      const ruled = queue.then(() => ruleOn(move));
      // A bench that fails must not block the moves after it; the caller hears of it.
      queue = ruled.catch(() => undefined);
      return ruled;
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
