import { type Screen, screenOf } from '../../hearing/screen';
import type { Debate } from '../../rules/debate';
import type { Move } from '../../rules/move';
import type { Scenario } from '../../rules/scenario';
import { answerTo, type Told } from '../../ui/sitting';
import type { Bot } from '../bots/bot';
import type { PlayedOut, Watch } from '../bots/play-out';
import { playOut } from '../bots/play-out';

/** One move of a play with the screen it was made on and what was answered. */
export interface Turn {
  readonly before: Debate;
  readonly after: Debate;
  readonly screen: Screen;
  readonly move: Move;
  readonly told: Pick<Told, 'happenings' | 'reaction'>;
}

/** A played hearing, turn by turn. */
export interface Play extends PlayedOut {
  readonly scenario: Scenario;
  readonly turns: readonly Turn[];
}

/** Plays a hearing and keeps every turn. */
export function playTurns(
  scenario: Scenario,
  bot: Bot,
  start: { readonly seed: number; readonly position: string },
): Play {
  const seen: Parameters<Watch>[0][] = [];
  const played = playOut(scenario, bot, { ...start, watch: (turn) => void seen.push(turn) });
  const turns = seen.map(({ before, after, happenings }, i): Turn => {
    const move = played.log.entries[i]?.move as Move;
    return { before, after, screen: screenOf(scenario, before), move, told: answerTo(scenario, after, happenings) };
  });
  return { ...played, scenario, turns };
}
