/**
 * Where a sentence stands: `scenario` paths lead into the hearing's own words,
 * `ui`, `rules` into the common files, `charter` into the hearing's own rows
 * first and the common Charter after. A path, never a text, so that one screen
 * can be shown, printed, counted and read aloud in any language.
 */
export interface Phrase {
  readonly in: 'scenario' | 'ui' | 'rules' | 'charter';
  readonly path: readonly string[];
}

export const scenarioPhrase = (...path: readonly string[]): Phrase => ({ in: 'scenario', path });
export const uiPhrase = (...path: readonly string[]): Phrase => ({ in: 'ui', path });
export const rulesPhrase = (...path: readonly string[]): Phrase => ({ in: 'rules', path });
export const charterPhrase = (...path: readonly string[]): Phrase => ({ in: 'charter', path });

/** The feedback of a named misconception. */
export const ideaPhrase = (idea: string): Phrase => rulesPhrase('ideas', idea, 'feedback');
