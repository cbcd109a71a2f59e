import type { Option } from '../../hearing/face';
import { charterPhrase, type Phrase, rulesPhrase, uiPhrase } from '../../hearing/phrase';
import type { Screen } from '../../hearing/screen';
import type { Move } from '../../rules/move';
import { textOf, type Words } from '../reading/scenario-words';

/** A phrase in the words of a terminal; the last id in brackets while nobody has written it. */
export function say(words: Words, phrase: Phrase): string {
  return textOf(words, phrase) ?? `‹${phrase.path.join(' ')}›`;
}

/** One line of a menu: what is said, and the move it makes. */
export interface Item {
  readonly says: string;
  readonly move: Move;
}

/** Everything that can be done on a screen, numbered from 1 when it is shown; slots of drafts are named. */
export function menuOf(words: Words, screen: Screen, legal: readonly Move[]): readonly Item[] {
  const options = screen.groups.flatMap(({ slot, options: all }) =>
    all.map((option): Item => {
      const name = slot === 'answer' ? '' : `${slot}: `;
      return { says: `${option.chosen ? '• ' : ''}${name}${optionText(words, option)}`, move: option.move };
    }),
  );
  const asked = legal
    .filter(({ kind }) => kind === 'press' || kind === 'challenge' || kind === 'present-card')
    .map((move): Item => ({ says: crossExamination(words, move), move }));
  const actions = screen.actions.map((move): Item => ({ says: actionText(words, move), move }));
  return [...options, ...asked, ...actions];
}

function optionText(words: Words, { move, says }: Option): string {
  if (move.kind !== 'name-hands') return say(words, says);
  const hands = move.hands.map((hand) => say(words, charterPhrase('actors', hand)));
  return hands.length === 0 ? '—' : hands.join(', ');
}

function actionText(words: Words, move: Move): string {
  return textOf(words, uiPhrase('actions', move.kind)) ?? `[${move.kind}]`;
}

function crossExamination(words: Words, move: Move): string {
  if (move.kind !== 'press' && move.kind !== 'challenge' && move.kind !== 'present-card') return move.kind;
  const how = move.kind === 'present-card' ? move.card : (textOf(words, uiPhrase('verbs', move.verb)) ?? move.verb);
  return `[${move.kind}] ${move.line}: ${how}`;
}

/** The lines to print for a screen, without its menu. */
export function screenLines(words: Words, screen: Screen): readonly string[] {
  const spoken = screen.prompt.map((phrase) => say(words, phrase));
  const lines = screen.lines.flatMap(({ id, says, answer }) => [
    `  [${id}] ${say(words, says)}`,
    ...(answer === null ? [] : [`      → ${say(words, answer)}`]),
  ]);
  return [`${screen.speaker}:`, ...spoken.map((text) => `  ${text}`), ...lines];
}

/** The name of a coded reason behind "why?". */
export const ideaName = (words: Words, code: string): string =>
  textOf(words, rulesPhrase('ideas', code, 'name')) ?? code;
