import { readOpeningLine } from './opening-markers';

/** Stands for a value that is not known yet; no author can type it by accident. */
export const gap = '\ufffc';

/** The text as a player would see it: only the shown word of an `[id:shown]` marker, and `gap` for each `{{value}}`. */
export function shownText(text: string): string {
  return readOpeningLine(text)
    .map((stretch) => stretch.text)
    .join('')
    .replace(/\{\{[^{}]*\}\}/g, gap);
}

/** Words of letters with their marks; a hyphen, an apostrophe or a digit ends one. */
export function lettersOnly(text: string): readonly string[] {
  return text.match(/[\p{L}\p{M}]+/gu) ?? [];
}
