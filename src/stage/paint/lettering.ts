import type { Surface } from './pen';

/** The interface's family; the stage waits for it before it paints. */
export const FAMILY = '"Onest Variable", "Onest", sans-serif';

/** How one text fits a box: its size and its lines. */
export interface Fitted {
  readonly size: number;
  readonly lines: readonly string[];
}

/** Width of a text at a size; given from outside so that fitting can be tested without a canvas. */
export type Measure = (text: string, size: number) => number;

/** The room a text has: width, number of lines, and the sizes to try from the largest. */
export interface Room {
  readonly width: number;
  readonly most: number;
  readonly sizes: readonly number[];
}

/**
 * Breaks a text into at most `most` lines at the largest size that fits, going
 * down from the first of `sizes`; what fits nowhere ends in an ellipsis at the last.
 */
export function fitText(text: string, { width, most, sizes }: Room, measure: Measure): Fitted {
  for (const size of sizes) {
    const lines = breakLines(text, width, (piece) => measure(piece, size));
    if (lines.length <= most && lines.every((line) => measure(line, size) <= width)) return { size, lines };
  }
  const size = sizes.at(-1) ?? 12;
  const lines = breakLines(text, width, (piece) => measure(piece, size)).slice(0, most);
  const last = lines.length - 1;
  let end = lines[last] ?? '';
  while (end.length > 1 && measure(`${end}…`, size) > width) end = end.slice(0, -1);
  return { size, lines: [...lines.slice(0, last), `${end.trimEnd()}…`] };
}

function breakLines(text: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && measure(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** Measures with the surface itself. */
export function measureOn(on: Surface, weight: number): Measure {
  return (text, size) => {
    on.font = `${weight} ${size}px ${FAMILY}`;
    return on.measureText(text).width;
  };
}

/** Writes lines about a middle height. */
export function write(
  on: Surface,
  fitted: Fitted,
  style: { colour: string; weight: number; x: number; y: number; align?: CanvasTextAlign },
): void {
  on.fillStyle = style.colour;
  on.textAlign = style.align ?? 'left';
  on.textBaseline = 'middle';
  on.font = `${style.weight} ${fitted.size}px ${FAMILY}`;
  const leading = fitted.size * 1.16;
  for (const [i, line] of fitted.lines.entries())
    on.fillText(line, style.x, style.y + (i - (fitted.lines.length - 1) / 2) * leading);
}
