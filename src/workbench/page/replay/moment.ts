import type { Phrase } from '../../../hearing/phrase';
import { reactionTo } from '../../../hearing/reaction';
import { type Screen, screenOf } from '../../../hearing/screen';
import type { Debate, Log } from '../../../rules/debate';
import { type Dimensions, dimensionsOf } from '../../../rules/dimensions';
import { foldLog, LogError } from '../../../rules/fold-log';
import type { Move } from '../../../rules/move';
import { playMove, type Ruling } from '../../../rules/play-move';
import type { Scenario } from '../../../rules/scenario';

/** How a hearing came to a moment: what was asked, on which screen, and what the rules answered. */
export interface Turn {
  readonly move: Move;
  readonly asked: Screen;
  readonly ruling: Ruling;
  /** The sentence that answered, if there was one. */
  readonly reaction: Phrase | null;
}

/** One moment of a recorded hearing. */
export interface Moment {
  /** How many moves have been made. */
  readonly n: number;
  readonly debate: Debate;
  readonly screen: Screen;
  readonly dimensions: Dimensions;
  /** `null` before the first move. */
  readonly turn: Turn | null;
  /** The move that the record makes next; `null` at its end. */
  readonly next: Move | null;
}

/**
 * The moment after the first `n` moves of a log: their fold, and nothing else.
 * @param n from 0; more than there are moves means the end.
 * @throws LogError when one of those moves is refused.
 */
export function momentAt(scenario: Scenario, log: Log, n: number): Moment {
  const at = Math.max(0, Math.min(n, log.entries.length));
  const debate = foldLog(scenario, log, at);
  return {
    n: at,
    debate,
    screen: screenOf(scenario, debate),
    dimensions: dimensionsOf(scenario, debate),
    turn: at === 0 ? null : turnTo(scenario, log, at),
    next: log.entries[at]?.move ?? null,
  };
}

function turnTo(scenario: Scenario, log: Log, n: number): Turn | null {
  const move = log.entries[n - 1]?.move;
  if (move === undefined) return null;
  const before = foldLog(scenario, log, n - 1);
  const ruling = playMove(scenario, before, move);
  const answers = ruling.allowed
    ? ruling.happenings.map((happening) => reactionTo(scenario, ruling.debate, happening))
    : [];
  return {
    move,
    asked: screenOf(scenario, before),
    ruling,
    reaction: answers.findLast((says) => says !== null) ?? null,
  };
}

/** How far a log can be followed: to its end, or to the move before the one that today's rules refuse. */
export function followable(
  scenario: Scenario,
  log: Log,
): { readonly until: number; readonly refused: LogError | null } {
  try {
    foldLog(scenario, log);
    return { until: log.entries.length, refused: null };
  } catch (problem) {
    if (!(problem instanceof LogError)) throw problem;
    if (problem.entry === null) throw problem;
    const place = log.entries.findIndex(({ n }) => n === problem.entry);
    return { until: place, refused: problem };
  }
}
