import type { Scenario } from '../../../rules/scenario';
import type { ScenarioFile } from '../../schema';

/** Something an author must mend in a hearing; the message says what to do. */
export interface Finding {
  /** From the root of the project. */
  readonly file: string;
  /** Where in the file; ids and keys joined by dots. */
  readonly path: string;
  /** Stable and kebab-case, so that a report can be grouped and a test can name it. */
  readonly rule: string;
  readonly message: string;
}

/** A hearing as a check meets it. */
export interface Draft {
  readonly file: string;
  /** As authored. */
  readonly source: ScenarioFile;
  /** Joined with the common Charter, as the rules know it. */
  readonly scenario: Scenario;
  /** Ideas that have feedback in `locales/<lang>/rules.json`. */
  readonly ideas: ReadonlySet<string>;
  /** Outside facts whose address stands in `library/addresses.yaml`. */
  readonly addressed: ReadonlySet<string>;
}

/** One check of a hearing's structure; pure, and silent when there is nothing to mend. */
export type StructureCheck = (draft: Draft) => readonly Finding[];

/** One row of a check: where, and what to do; `false` is no finding. */
export type Row = readonly [path: string, message: string] | false;

/** The findings of one rule in one file. */
export function findingsOf(draft: Draft, rule: string, rows: readonly Row[]): readonly Finding[] {
  return rows.flatMap((row) => (row === false ? [] : [{ file: draft.file, path: row[0], rule, message: row[1] }]));
}

/** How many items satisfy something. */
export const count = <T>(items: readonly T[], wanted: (item: T) => boolean): number => items.filter(wanted).length;

/** The items that occur a second time. */
export const repeated = (items: readonly string[]): readonly string[] => [
  ...new Set(items.filter((item, i) => items.indexOf(item) !== i)),
];

/** A tutorial has its own agenda and only its ids are proofread, not the frame of an ordinary hearing. */
export const isTutorial = ({ source }: Draft): boolean => source.agenda !== undefined;
