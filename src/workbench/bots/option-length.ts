import { charterPhrase, type Phrase, scenarioPhrase } from '../../hearing/phrase';
import { screenOf } from '../../hearing/screen';
import type { Debate } from '../../rules/debate';
import type { Move } from '../../rules/move';
import { calledWitness } from '../../rules/opponent';
import { moveKey } from '../../rules/play-move';
import type { Scenario } from '../../rules/scenario';
import { countLetters } from '../../scenarios/proofreading/words/count-letters';
import { textOf, type Words } from '../reading/scenario-words';
import type { ChoicePoint } from './choice-point';

/** How many letters the words of each move of a choice have; 0 for a move without words of its own. */
export function optionLengths(words: Words, { scenario, debate, point }: Sight): readonly number[] {
  return optionPhrases({ scenario, debate, point }).map((phrases) =>
    phrases.reduce((sum, phrase) => sum + countLetters(textOf(words, phrase) ?? ''), 0),
  );
}

export interface Sight {
  readonly scenario: Scenario;
  readonly debate: Debate;
  readonly point: ChoicePoint;
}

/** What a player reads on each option of a choice; several hands are several phrases. */
export function optionPhrases({ scenario, debate, point }: Sight): readonly (readonly Phrase[])[] {
  const options = screenOf(scenario, debate).groups.flatMap((group) => group.options);
  const says = new Map(options.map((option) => [moveKey(option.move), option.says]));
  return point.moves.map((move) => spokenIn(move, { scenario, debate, point }) ?? oneOrNone(says.get(moveKey(move))));
}

const oneOrNone = (phrase: Phrase | undefined): readonly Phrase[] => (phrase === undefined ? [] : [phrase]);

/** Claims that another seed would offer, sets of hands and lines of a testimony are not options of a screen, but they are read all the same. */
function spokenIn(move: Move, { scenario, debate, point }: Sight): readonly Phrase[] | null {
  if (move.kind === 'draft-claim' && move.slot === 'claim') return [scenarioPhrase('claims', move.choice, 'text')];
  if (move.kind === 'name-hands') return move.hands.map((hand) => charterPhrase('actors', hand));
  if (point.step.kind !== 'testimony') return null;
  const witness = calledWitness(scenario, debate, point.step);
  return 'line' in move ? [scenarioPhrase('witnesses', witness.id, 'lines', move.line)] : [];
}
