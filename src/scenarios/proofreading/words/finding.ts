/** The languages a file of words can be in. Repeated from `language/`, which this room may not import. */
export type WordsLanguage = 'kk' | 'ru' | 'en';

/** All three, in the house order of reports. */
export const wordsLanguages: readonly WordsLanguage[] = ['kk', 'ru', 'en'];

/** One sentence of one file, as a gate meets it. */
export interface Line {
  readonly language: WordsLanguage;
  /** Where it stands: `kk/scenarios/s01-canteen:claims.gate.text`. */
  readonly key: string;
  /** As authored, with `{{gaps}}` and `[id:shown]` markers. */
  readonly text: string;
}

/** Something an author must mend before the words may ship; the message says what to do. */
export interface WordFinding {
  /** Stable and kebab-case, so that a report can be grouped and a test can name it. */
  readonly rule: string;
  readonly key: string;
  readonly message: string;
}

/** One check of one sentence; pure, and silent when there is nothing to mend. */
export type Gate = (line: Line) => WordFinding[];

/** A finding about this line. */
export function findingOn(line: Line, rule: string, message: string): WordFinding {
  return { rule, key: line.key, message };
}
