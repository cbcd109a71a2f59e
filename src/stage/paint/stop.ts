import type { Palette } from '../palette';
import type { Standing } from '../signal-standing';
import { FAMILY } from './lettering';
import { disc, faint, type Surface, stroke, strokePath, within } from './pen';

/** Line drawings of the six stops in a box of ±50: camera, link, recognition, list, alert, officer. */
const SIGNS: readonly string[] = [
  'M-46-20Q-46-28-38-28H12Q20-28 20-20V20Q20 28 12 28H-38Q-46 28-46 20ZM20-8L44-24V24L20 8',
  'M-10 30A32 32 0 1 1-8-30M10-30A32 32 0 1 1 8 30M-20 22L20-22',
  'M-42-18V-42H-18M42-18V-42H18M-42 18V42H-18M42 18V42H18M-13-12V-4M13-12V-4M-16 14Q0 28 16 14',
  'M-34-24H34M-34 0H34M-34 24H10',
  'M-32 22Q-26 14-26-6C-26-26-14-36 0-36C14-36 26-26 26-6Q26 14 32 22ZM-9 34Q0 42 9 34',
];

/** One stop: a felt button with its sign; (0, 0) is its middle, `r` its radius. */
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
  disc(on, edge, [0, r * 0.1, r]);
  disc(on, face, [0, 0, r]);
  on.strokeStyle = stitch;
  on.lineWidth = Math.max(1.2, r * 0.05);
  on.lineCap = 'round';
  on.setLineDash([r * 0.14, r * 0.13]);
  on.beginPath();
  on.arc(0, 0, r * 0.84, 0, Math.PI * 2);
  on.stroke();
  on.setLineDash([]);
  within(on, [0, 0, r / 92], () => {
    const d = SIGNS[index];
    if (d) strokePath(on, [sign, 10], d);
    else officer(on, sign);
  });
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

/** A stop's word with a halo of night, so that it reads over houses. */
export function paintStopLabel(
  on: Surface,
  p: Palette,
  { text, size, standing }: { text: string; size: number; standing: Standing },
): void {
  on.font = `650 ${size}px ${FAMILY}`;
  on.textAlign = 'center';
  on.textBaseline = 'middle';
  on.lineJoin = 'round';
  on.lineWidth = size * 0.42;
  on.strokeStyle = '#0B1730';
  on.strokeText(text, 0, 0);
  on.fillStyle = standing === 'here' ? p.accent : standing === 'passed' ? '#F9F1E2' : '#C4D0E4';
  on.fillText(text, 0, 0);
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
