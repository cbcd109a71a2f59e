import { gap, shownText } from './shown-text';

/**
 * How long a text is for the budgets of a hearing: letters and digits of any
 * script, each counted once, without spaces and punctuation. Of an
 * `[id:shown]` marker only the shown word counts, of a `{{value}}` nothing.
 */
export function countLetters(text: string): number {
  return (
    shownText(text)
      .replaceAll(gap, '')
      .normalize('NFC')
      .match(/[\p{L}\p{N}]/gu)?.length ?? 0
  );
}
