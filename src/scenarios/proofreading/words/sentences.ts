import { shownText } from './shown-text';

/**
 * The sentences of a text, each as its words. A hyphenated word, a number with
 * its separators and a `{{value}}` are one word each. A full stop inside a
 * number or after an abbreviation (2026 ж. қазан) ends nothing: the next word
 * must begin with a capital, a quotation mark or a dash.
 */
export function sentencesOf(text: string): readonly (readonly string[])[] {
  return shownText(text)
    .split(/(?<=[.!?…]["»”“’)]*)\s+(?=[\p{Lu}«“„‘—–])/u)
    .map(
      (sentence) =>
        sentence.match(/[\p{L}\p{M}\p{N}\ufffc]+(?:[-’'.,\u00a0](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+)*/gu) ?? [],
    )
    .filter((words) => words.length > 0);
}
