import type { Palette } from '../palette';
import { POWERS } from '../signal-layout';
import type { Standing } from '../signal-standing';
import { FAMILY, fitText, measureOn } from './lettering';
import { disc, faint, round, type Surface, stroke, strokePath, within } from './pen';

/**
 * Line drawings in a box of ±50: a camera records, a chain links, a frame recognises, a curve goes on where nobody has
 * measured; then a list, the sign "about equal" (a match is never more), and last somebody who acts.
 */
const SIGNS: readonly string[] = [
  'M-46-20Q-46-28-38-28H12Q20-28 20-20V20Q20 28 12 28H-38Q-46 28-46 20ZM20-8L44-24V24L20 8',
  'M-10 30A32 32 0 1 1-8-30M10-30A32 32 0 1 1 8 30M-20 22L20-22',
  'M-42-18V-42H-18M42-18V-42H18M-42 18V42H-18M42 18V42H18M-13-12V-4M13-12V-4M-16 14Q0 28 16 14',
  'M-44 26L-24 0L-6 12L10-10M24-18h.1M36-30h.1M48-42h.1M44-8h.1M44 16h.1',
  'M-34-26H34M-34 0H34M-34 26H8',
  'M-38-12Q-19-34 0-14T38-16M-38 18Q-19-4 0 16T38 14',
];

/** One stop: a power is a round felt button, an account a square felt plate; (0, 0) is its middle, `r` its radius. */
export function paintStop(
  on: Surface,
  p: Palette,
  { index, standing, r }: { index: number; standing: Standing; r: number },
): void {
  const [face, edge, sign, stitch] = {
    passed: ['#F9F1E2', '#8C9CB8', '#14233D', '#1B5A86'],
    here: [p.accent, '#9C420E', '#14233D', '#14233D'],
    ahead: ['#26427A', '#050C1C', '#F9F1E2', '#7FA3C9'],
  }[standing] as [string, string, string, string];
  if (standing === 'here')
    for (const [size, alpha] of [
      [2.15, 0.12],
      [1.75, 0.16],
      [1.36, 0.26],
    ] as const)
      faint(on, alpha, () => disc(on, '#FBC79B', [0, 0, r * size]));
  const isPower = index < POWERS;
  plate(on, edge, { r, isPower, down: r * 0.1 });
  plate(on, face, { r, isPower, down: 0 });
  on.strokeStyle = stitch;
  on.lineWidth = Math.max(1.2, r * 0.05);
  on.lineCap = 'round';
  on.setLineDash([r * 0.14, r * 0.13]);
  on.beginPath();
  if (isPower) on.arc(0, 0, r * 0.84, 0, Math.PI * 2);
  else on.roundRect(-r * 0.78, -r * 0.78, r * 1.56, r * 1.56, r * 0.2);
  on.stroke();
  on.setLineDash([]);
  within(on, [0, 0, r / 92], () => {
    const d = SIGNS[index];
    if (d) strokePath(on, [sign, 10], d);
    else officer(on, sign);
  });
}

function plate(on: Surface, colour: string, piece: { r: number; isPower: boolean; down: number }): void {
  const { r, isPower, down } = piece;
  if (isPower) disc(on, colour, [0, down, r]);
  else round(on, colour, [-r * 0.94, down - r * 0.94, r * 1.88, r * 1.88, r * 0.34]);
}

/** An officer's bust in line, plain: a cap would be an insignia. */
function officer(on: Surface, colour: string): void {
  strokePath(on, [colour, 10], 'M-44 46C-44 18-26 8 0 8C26 8 44 18 44 46M-14 12L0 30L14 12');
  on.strokeStyle = colour;
  on.lineWidth = 10;
  on.beginPath();
  on.arc(0, -22, 22, 0, Math.PI * 2);
  on.stroke();
}

/** A word under its stop: `w` is its room, `middle` where the stop stands in it, which is not its middle near an edge. */
export interface StopLabel {
  readonly text: string;
  readonly size: number;
  readonly standing: Standing;
  readonly w: number;
  readonly middle: number;
}

/** A stop's word with a halo of night, so that it reads over houses; as small as it must be to fit. */
export function paintStopLabel(on: Surface, p: Palette, { text, size, standing, w, middle }: StopLabel): void {
  const sizes = [1, 0.94, 0.88, 0.82].map((part) => Math.max(11, size * part));
  const fitted = fitText(text, { width: w - size * 0.4, most: 1, sizes }, measureOn(on, 650));
  const word = fitted.lines[0] ?? '';
  on.font = `650 ${fitted.size}px ${FAMILY}`;
  const half = on.measureText(word).width / 2;
  const edge = w / 2 - size * 0.2 - half;
  const x = Math.max(-edge, Math.min(edge, middle));
  on.textAlign = 'center';
  on.textBaseline = 'middle';
  on.lineJoin = 'round';
  on.lineWidth = size * 0.42;
  on.strokeStyle = '#0B1730';
  on.strokeText(word, x, 0);
  on.fillStyle = standing === 'here' ? p.accent : standing === 'passed' ? '#F9F1E2' : '#C4D0E4';
  on.fillText(word, x, 0);
}

/** A piece of the way between two points: bright where the signal has gone, dotted where it has not. */
export function paintWay(
  on: Surface,
  points: readonly { x: number; y: number }[],
  [gone, width]: readonly [boolean, number],
): void {
  const xy = points.flatMap(({ x, y }) => [x, y]);
  if (gone) {
    stroke(on, ['#A9D6EA', width], xy);
    return;
  }
  on.setLineDash([0.1, width * 2.6]);
  stroke(on, ['#5F86B4', width * 1.15], xy);
  on.setLineDash([]);
}

/** The travelling signal. */
export function paintSpark(on: Surface, r: number): void {
  for (const [size, alpha] of [
    [1, 0.2],
    [0.68, 0.3],
    [0.4, 1],
  ] as const)
    faint(on, alpha, () => disc(on, '#F9F1E2', [0, 0, r * size]));
}
