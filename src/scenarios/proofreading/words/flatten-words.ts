/** A parsed file of words: sentences at the ends, ids on the way. */
export type WordsTree = { readonly [id: string]: string | WordsTree } | readonly (string | WordsTree)[];

/** One sentence and the ids that lead to it. */
export interface Sentence {
  readonly path: readonly string[];
  readonly text: string;
}

/**
 * All sentences of a file in its order; the places of a list count as ids.
 * Throws for a number, a boolean or null, because a player cannot read them.
 */
export function flattenWords(tree: WordsTree, under: readonly string[] = []): readonly Sentence[] {
  return Object.entries(tree).flatMap(([id, value]: [string, unknown]): readonly Sentence[] => {
    const path = [...under, id];
    if (typeof value === 'string') return [{ path, text: value }];
    if (typeof value === 'object' && value !== null) return flattenWords(value as WordsTree, path);
    throw new TypeError(
      `not-a-sentence: ${path.join('.')} is ${JSON.stringify(value)}; put it between quotation marks`,
    );
  });
}
