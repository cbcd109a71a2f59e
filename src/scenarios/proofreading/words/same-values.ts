import { type WordFinding, wordsLanguages } from './finding';
import { flattenWords } from './flatten-words';
import { readOpeningLine } from './opening-markers';
import type { WordsFile } from './same-keys';

/**
 * A sentence has the same `{{values}}` and the same `[id:word]` markers in
 * every language; their order may differ. The forms of a plural count as one
 * sentence, and `{{count}}` may be left out of some of them («one camera»).
 */
export function sameValues(file: WordsFile): WordFinding[] {
  const found = wordsLanguages.map((language) => ({ language, values: valuesByKey(file, language) }));
  return found.flatMap(({ language, values }) =>
    [...values].flatMap(([key, own]) => {
      const lacking = found
        .flatMap((other) => [...(other.values.get(key) ?? [])])
        .filter((value, at, all) => !own.has(value) && all.indexOf(value) === at);
      return lacking.map((value) => ({
        rule: 'same-values',
        key: `${language}/${file.namespace}:${key}`,
        message: `Put ${value} into this text, as in the other languages, or remove it there.`,
      }));
    }),
  );
}

function valuesByKey(file: WordsFile, language: (typeof wordsLanguages)[number]): Map<string, Set<string>> {
  const byKey = new Map<string, Set<string>>();
  for (const { path, text } of flattenWords(file.trees[language] ?? {})) {
    const full = path.join('.');
    const key = full.replace(/_(zero|one|two|few|many|other)$/, '');
    const values = byKey.get(key) ?? new Set();
    for (const value of valuesIn(text)) if (key === full || value !== '{{count}}') values.add(value);
    byKey.set(key, values);
  }
  return byKey;
}

function valuesIn(text: string): readonly string[] {
  const gaps = [...text.matchAll(/\{\{\s*([^{},]+?)\s*(?:,[^{}]*)?\}\}/g)].map(([, name]) => `{{${name}}}`);
  const markers = readOpeningLine(text).flatMap((stretch) => (stretch.id === null ? [] : [`[${stretch.id}:…]`]));
  return [...gaps, ...markers];
}
