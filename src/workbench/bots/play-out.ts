import type { Debate, Log, LogEntry } from '../../rules/debate';
import type { Happening, Move } from '../../rules/move';
import { playMove } from '../../rules/play-move';
import type { Scenario } from '../../rules/scenario';
import { startDebate } from '../../rules/start-debate';
import type { Bot } from './bot';

/** One hearing from its first move to its last. */
export interface PlayedOut {
  readonly debate: Debate;
  readonly log: Log;
}

/** Called for every move, with the debate it was asked of. */
export type Watch = (turn: {
  readonly before: Debate;
  readonly move: Move;
  readonly after: Debate;
  readonly happenings: readonly Happening[];
}) => void;

/**
 * Lets a bot play a whole hearing by the rules alone.
 * @param start.position the side to argue; by lot when left out.
 * @throws Error when the bot asks for a move that the rules refuse: a programmer's mistake.
 */
export function playOut(
  scenario: Scenario,
  bot: Bot,
  start: { readonly seed: number; readonly position?: string | null; readonly watch?: Watch },
): PlayedOut {
  const { seed, position = null, watch } = start;
  const entries: LogEntry[] = [];
  let debate = startDebate(scenario, { seed, position });
  for (let move = bot(scenario, debate, entries); move !== null; move = bot(scenario, debate, entries)) {
    const ruling = playMove(scenario, debate, move);
    if (!ruling.allowed) throw new Error(`the bot was refused (${ruling.objection}): ${JSON.stringify(move)}`);
    watch?.({ before: debate, move, after: ruling.debate, happenings: ruling.happenings });
    debate = ruling.debate;
    entries.push({ n: debate.moves, move, shown: ruling.shown });
  }
  return { debate, log: { scenario: scenario.id, version: scenario.version, seed, position, entries } };
}
