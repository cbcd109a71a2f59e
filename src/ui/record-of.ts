import { charterPhrase, type Phrase, uiPhrase } from '../hearing/phrase';
import { reactionTo } from '../hearing/reaction';
import { type Screen, screenOf } from '../hearing/screen';
import type { Log } from '../rules/debate';
import { foldLog } from '../rules/fold-log';
import type { Move } from '../rules/move';
import { moveKey, playMove } from '../rules/play-move';
import type { Scenario } from '../rules/scenario';

/** One exchange as it can be read again: who spoke, what was said, what the player chose, and what came of it. */
export interface Exchange {
  readonly n: number;
  readonly speaker: string;
  readonly said: readonly Phrase[];
  /** Several for hands named together; none for a move that is no choice among words, such as a commit. */
  readonly chosen: readonly Phrase[];
  readonly answer: Phrase | null;
}

/** Everything said and chosen so far, from the record alone. A prompt is told once, however many moves its step took. */
export function recordOf(scenario: Scenario, log: Log): readonly Exchange[] {
  let debate = foldLog(scenario, log, 0);
  let told = '';
  return log.entries.flatMap(({ n, move }): readonly Exchange[] => {
    const screen = screenOf(scenario, debate);
    const ruling = playMove(scenario, debate, move);
    if (!ruling.allowed) return [];
    debate = ruling.debate;
    const step = JSON.stringify(screen.step);
    const said = step === told ? [] : saidOn(screen);
    told = step;
    const answers = ruling.happenings.map((happening) => reactionTo(scenario, ruling.debate, happening));
    const answer = answers.find((phrase) => phrase !== null) ?? null;
    const chosen = chosenOn(screen, move);
    return said.length === 0 && chosen.length === 0 && answer === null
      ? []
      : [{ n, speaker: screen.speaker, said, chosen, answer }];
  });
}

function saidOn(screen: Screen): readonly Phrase[] {
  return screen.lines.length > 0 ? screen.lines.map(({ says }) => says) : screen.prompt;
}

function chosenOn(screen: Screen, move: Move): readonly Phrase[] {
  if (move.kind === 'name-hands') return move.hands.map((hand) => charterPhrase('actors', hand));
  const asked = moveKey(move);
  const option = screen.groups.flatMap(({ options }) => options).find((one) => moveKey(one.move) === asked);
  if (option) return [option.says];
  if (move.kind === 'no-questions') return [uiPhrase('testimony', 'no-questions')];
  if (move.kind === 'press' || move.kind === 'challenge') return [uiPhrase('verbs', move.verb)];
  return [];
}
