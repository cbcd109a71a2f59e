/** A stretch of an opening line: plain words, or a word the player can tap. */
export interface OpeningStretch {
  readonly text: string;
  /** The id of the word that can be tapped; `null` for plain text between. */
  readonly id: string | null;
}

const marker = /\[([a-z][a-z0-9]*(?:-[a-z0-9]+)*):([^[\]]*)\]/g;

/**
 * Takes an opening line apart: `The counter is [never:never] wrong.` gives
 * three stretches. A line without markers is one plain stretch, an empty line
 * none. Brackets of any other shape stay in the text, where a gate reports them.
 */
export function readOpeningLine(line: string): readonly OpeningStretch[] {
  const stretches: OpeningStretch[] = [];
  let from = 0;
  for (const found of line.matchAll(marker)) {
    if (found.index > from) stretches.push({ text: line.slice(from, found.index), id: null });
    stretches.push({ text: found[2] ?? '', id: found[1] ?? null });
    from = found.index + found[0].length;
  }
  if (from < line.length) stretches.push({ text: line.slice(from), id: null });
  return stretches;
}
