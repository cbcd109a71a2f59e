import type { Language } from '../../language/languages';
import type { Group } from '../../hearing/screen';
import type { Turn } from './good-play';
import { lettersOf, type Reading, sumOf } from './reading';
import { fewestAMinute, longestWait, timelineOf } from './timeline';

/** One playability bar: whether it holds, what was counted, and what it asks for. */
export interface Bar {
  readonly holds: boolean;
  readonly figure: number;
  readonly bar: string;
}

export const atMost = (figure: number, bar: number, unit = ''): Bar => ({
  holds: figure <= bar,
  figure: rounded(figure),
  bar: `≤ ${bar}${unit}`,
});
export const atLeast = (figure: number, bar: number, unit = ''): Bar => ({
  holds: figure >= bar,
  figure: rounded(figure),
  bar: `≥ ${bar}${unit}`,
});
export const between = (figure: number, low: number, high: number): Bar => ({
  holds: figure >= low && figure <= high,
  figure: rounded(figure),
  bar: `${low}-${high}`,
});

const rounded = (figure: number): number => Math.round(figure * 1000) / 1000;
const worst = (plays: readonly (readonly Turn[])[], of: (turns: readonly Turn[]) => number): number =>
  Math.max(...plays.map(of));
const least = (plays: readonly (readonly Turn[])[], of: (turns: readonly Turn[]) => number): number =>
  Math.min(...plays.map(of));

const LETTERS: Readonly<Record<Language, number>> = { kk: 5800, ru: 5800, en: 4900 };

/** The bars that are counted along good plays of one hearing in one language; always the worst play. */
export function playBars(plays: readonly (readonly Turn[])[], language: Language): Readonly<Record<string, Bar>> {
  const typical = (turns: readonly Turn[]) => timelineOf(turns, 'typical');
  return {
    letters: atMost(worst(plays, (turns) => sumOf(readings(turns).map(lettersOf))), LETTERS[language]),
    'minutes-typical': atMost(worst(plays, (turns) => typical(turns).minutes), 11),
    'minutes-slow': atMost(worst(plays, (turns) => timelineOf(turns, 'slow').minutes), 12.5),
    'first-choice-seconds': atMost(worst(plays, (turns) => typical(turns).choices[0] ?? 0), 20),
    'choices-a-minute': atLeast(least(plays, (turns) => choicesOf(turns) / typical(turns).minutes), 3.5),
    'choices-in-any-minute': atLeast(least(plays, (turns) => fewestAMinute(typical(turns))), 2),
    'seconds-without-input': atMost(worst(plays, (turns) => longestWait(typical(turns))), 25),
    'next-taps': atMost(worst(plays, (turns) => nextTaps(turns) / taps(turns)), 0.2),
    taps: atMost(worst(plays, taps), 75),
    prompt: atMost(worst(plays, longestPrompt), 140),
    option: atMost(worst(plays, (turns) => longestOption(turns, false)), 55),
    'option-of-five': atMost(worst(plays, (turns) => longestOption(turns, true)), 25),
    reason: atMost(worst(plays, (turns) => Math.max(...turns.map(({ reaction }) => lettersOf(reaction)))), 110),
    'choices-without-reason': atMost(worst(plays, unanswered), 0),
    screen: atMost(worst(plays, (turns) => Math.max(...turns.map(({ screenLetters }) => screenLetters))), 330),
    'same-kind-in-three': atMost(worst(plays, sameKindInThree), 2),
  };
}

const readings = (turns: readonly Turn[]): readonly Reading[] =>
  turns.flatMap(({ read, reaction }) => (reaction === null ? read : [...read, reaction]));
const choicesOf = (turns: readonly Turn[]): number => turns.filter(({ isJudged }) => isJudged).length;
const beats = (turns: readonly Turn[]): number => turns.filter(({ hasBeat }) => hasBeat).length;
const taps = (turns: readonly Turn[]): number => sumOf(turns.map((turn) => turn.taps)) + beats(turns);
const nextTaps = (turns: readonly Turn[]): number => turns.filter(({ isNext }) => isNext).length + beats(turns);

function longestPrompt(turns: readonly Turn[]): number {
  return Math.max(
    ...turns.map(({ screen, read }) => {
      const said = new Set(screen.prompt.map(({ in: file, path }) => `${file}/${path.join('/')}`));
      return sumOf(read.filter(({ place }) => said.has(place)).map(lettersOf));
    }),
  );
}

/** The longest option where five are authored, or where fewer are; to say nothing is not an authored option. */
function longestOption(turns: readonly Turn[], ofFive: boolean): number {
  const lengths = turns.flatMap(({ screen, read }) => {
    const authored = ({ options }: Group): number => options.filter(({ id }) => id !== 'silence').length;
    const groups = screen.groups.filter((group) => ofFive === authored(group) >= 5);
    const places = new Set(groups.flatMap(({ options }) => options.map(({ says }) => `${says.in}/${says.path.join('/')}`)));
    return read.filter(({ place }) => places.has(place)).map(lettersOf);
  });
  return Math.max(0, ...lengths);
}

/** Choices judged at once that got no sentence; a draft gets its sentence at the commit. */
function unanswered(turns: readonly Turn[]): number {
  const draft = new Set(['hang', 'name-hands', 'draft-claim', 'choose-failure']);
  return turns.filter(({ isJudged, move, reaction }) => isJudged && !draft.has(move.kind) && reaction === null).length;
}

/** The most screens of one plain kind among any three in a row. Cards turn, so they are not plain. */
function sameKindInThree(turns: readonly Turn[]): number {
  const kinds = turns.filter(({ opensScreen }) => opensScreen).map(({ screen }) => screen.step.kind);
  const counts = kinds.map((kind, i) =>
    kind === 'file' ? 0 : kinds.slice(i, i + 3).filter((other) => other === kind).length,
  );
  return Math.max(...counts);
}
