import type { Language } from '../../language/languages';
import { atMost, type Bar, type Counted } from './bar';
import { lettersOf, readOn, type View } from './view';

/** A play as it was counted in one language. */
export interface CountedPlay {
  readonly name: string;
  readonly position: string;
  readonly seed: number;
  readonly views: readonly View[];
}

const A_HEARING: Readonly<Record<Language, number>> = { kk: 5800, ru: 5800, en: 4900 };
const SCREEN = 330;
const PROMPT = 140;
const OPTION = 55;
const OPTION_OF_FIVE = 25;
const REASON = 110;

/** What is read: on a screen, in a sentence, in a whole hearing. */
export function letterBars(language: Language, plays: readonly CountedPlay[]): Readonly<Record<string, Bar>> {
  const each = (pick: (view: View) => readonly number[]): readonly Counted[] =>
    plays.flatMap(({ name, views }) =>
      views.flatMap((view) => pick(view).map((value) => ({ value, at: `${name} ${view.kind}` }))),
    );
  const isOfFive = (view: View): boolean => view.optionLetters.length >= 5;
  return {
    letters: atMost(
      A_HEARING[language],
      plays.map(({ name, views }) => ({ value: lettersOf(views.flatMap(readOn)), at: name })),
    ),
    screen: atMost(
      SCREEN,
      each(({ onScreen, kind }) => (kind === 'end' ? [] : [onScreen])),
    ),
    prompt: atMost(
      PROMPT,
      each(({ promptLetters }) => [promptLetters]),
    ),
    option: atMost(
      OPTION,
      each(({ optionLetters }) => optionLetters),
    ),
    'option-of-five': atMost(OPTION_OF_FIVE, [
      { value: 0, at: 'no slot of five' },
      ...each((view) => (isOfFive(view) ? view.optionLetters : [])),
    ]),
  };
}

/** Every judged choice is answered, by a sentence of at most 110 letters; counted over good plays and bad ones. */
export function reasonBars(plays: readonly CountedPlay[]): Readonly<Record<string, Bar>> {
  const judged = plays.flatMap(({ name, views }) =>
    views.filter(({ isJudged }) => isJudged).map((view) => ({ view, at: `${name} ${view.kind}` })),
  );
  return {
    'reason-missing': atMost(
      0,
      judged.map(({ view, at }) => ({ value: view.answerLetters ? 0 : 1, at })),
    ),
    reason: atMost(
      REASON,
      judged.map(({ view, at }) => ({ value: view.answerLetters ?? 0, at })),
    ),
  };
}
