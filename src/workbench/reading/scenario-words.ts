import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Phrase } from '../../hearing/phrase';
import type { Language } from '../../language/languages';
import { readOpeningLine } from '../../scenarios/proofreading/words/opening-markers';
import { shownText } from '../../scenarios/proofreading/words/shown-text';
import { readJson } from './read-file';

/** A parsed file of words: sentences at the ends, ids on the way. */
export type WordTree = { readonly [id: string]: WordTree } | string;

/** The words of one hearing in one language; a file that is not written yet is an empty tree. */
export interface Words {
  readonly language: Language;
  readonly scenario: WordTree;
  readonly charter: WordTree;
  readonly rules: WordTree;
  readonly ui: WordTree;
}

/** Where the words of a scenario stand, from the root of the project. */
export const wordsFile = (id: string, language: Language): string => `locales/${language}/scenarios/${id}.json`;

/** The words of a scenario as far as they are written. @throws AuthoringError for a file that is no JSON. */
export function loadWords(root: string, id: string, language: Language): Words {
  const tree = (file: string): WordTree => (existsSync(join(root, file)) ? (readJson(root, file) as WordTree) : {});
  return {
    language,
    scenario: tree(wordsFile(id, language)),
    charter: tree(`locales/${language}/charter.json`),
    rules: tree(`locales/${language}/rules.json`),
    ui: tree(`locales/${language}/ui.json`),
  };
}

/**
 * The sentence a phrase stands for, as a player sees it; `null` while it is
 * not written. Charter phrases are looked for among the hearing's own rows
 * first; a word of the opening line is taken from its `[id:shown]` marker.
 */
export function textOf(words: Words, phrase: Phrase): string | null {
  if (phrase.in === 'charter') {
    return sentenceAt(words.scenario, ['charter', ...phrase.path]) ?? sentenceAt(words.charter, phrase.path);
  }
  if (phrase.in === 'scenario' && phrase.path[0] === 'opening' && phrase.path[1] === 'words') {
    const line = sentenceAt(words.scenario, ['opening', 'line']) ?? '';
    return readOpeningLine(line).find(({ id }) => id === phrase.path[2])?.text ?? null;
  }
  const text = sentenceAt(words[phrase.in], phrase.path);
  return text === null ? null : shownText(text);
}

/** The sentence at a path of ids, as authored. */
export function sentenceAt(tree: WordTree, path: readonly string[]): string | null {
  let branch: WordTree | undefined = tree;
  for (const id of path) {
    if (branch === undefined || typeof branch === 'string') return null;
    branch = branch[id];
  }
  return typeof branch === 'string' && branch.trim() !== '' ? branch : null;
}
