import type { Palette } from '../palette';
import { tray } from './canteen';
import type { Easel } from './easel';
import { horn } from './ornament';
import { faint, fillPath, rect, round, type Spot, type Surface, shape, stroke, strokePath, within } from './pen';

/** How far above the bench's edge its picture begins: room for tea, papers and microphones. */
export const ABOVE_BENCH = 60;

/**
 * The curved bench, from its plank down to the bottom of the picture. Painted in
 * a frame whose zero is `ABOVE_BENCH` above the plank; hides the cut of whoever sits behind.
 */
export function paintBench(easel: Easel): void {
  const { on, l, p } = easel;
  const { k } = l;
  const y = ABOVE_BENCH * k;
  const deep = l.h - l.benchY + y;
  const bow = (l.tall ? 5 : 16) * k;
  const plank = (l.tall ? 9 : 17) * k;
  const edge = (colour: string, at: number): void => {
    on.fillStyle = colour;
    on.beginPath();
    on.moveTo(0, at);
    on.quadraticCurveTo(l.w * (l.tall ? 0.5 : 0.3), at + bow * 2, l.w, at - bow * 0.4);
    on.lineTo(l.w, deep);
    on.lineTo(0, deep);
    on.fill();
  };
  edge(p.woodLit, y);
  edge(p.woodDeep, y + plank);
  edge(p.wood, y + plank + 5 * k);
  panels(easel, y + plank + (l.tall ? 12 : 40) * k);
  tea(on, p, [l.tall ? l.w * 0.5 + 92 * k : l.speaker.x + 196 * k, y + bow * 0.9 + 4 * k, l.tall ? 0.5 * k : 0.9 * k]);
  papers(on, p, [l.tall ? l.w * 0.5 - 96 * k : l.speaker.x - 226 * k, y + bow + 2 * k, l.tall ? 0.5 * k : 0.95 * k]);
}

function panels({ on, l, p }: Easel, top: number): void {
  const { k } = l;
  const w = (l.tall ? 116 : 236) * k;
  const gap = (l.tall ? 8 : 22) * k;
  const h = (l.tall ? 150 : 220) * k;
  const from = l.speaker.x - w / 2 - Math.ceil(l.speaker.x / (w + gap)) * (w + gap);
  for (let x = from; x < l.w; x += w + gap) {
    round(on, p.woodInlay, [x, top, w, h, 10 * k]);
    const scale = (l.tall ? 0.34 : 0.56) * k;
    horn(on, p.wood, [x + w / 2, top + (l.tall ? 46 : 70) * k, scale]);
    horn(on, p.wood, [x + w * 0.19, top + (l.tall ? 56 : 84) * k, scale * 0.6]);
    horn(on, p.wood, [x + w * 0.81, top + (l.tall ? 56 : 84) * k, scale * 0.6]);
  }
}

/** A piala of tea; `y` is the table top. */
export function tea(on: Surface, p: Palette, at: Spot): void {
  within(on, at, () => {
    faint(on, 0.35, () => fillPath(on, p.ink, 'M-34 3Q0 12 44 3Q10-3-34 3Z'));
    fillPath(on, p.cream, 'M-26-34H26Q24-4 10 0H-10Q-24-4-26-34Z');
    fillPath(on, '#1B5A86', 'M-25.500-26H25.500L24-18H-24Z');
    fillPath(on, '#9C420E', 'M-22-34Q0-27 22-34Q0-40-22-34Z');
    faint(on, 0.7, () => {
      stroke(on, [p.cream, 3], [-8, -46, -4, -54, -8, -62]);
      stroke(on, [p.cream, 3], [8, -44, 12, -50, 8, -57]);
    });
  });
}

/** A stack of case papers with a clip. */
export function papers(on: Surface, p: Palette, at: Spot): void {
  within(on, at, () => {
    shape(on, p.night ? '#8796B5' : '#DCC9A6', [-54, 3, 40, 3, 56, -9, -36, -9]);
    shape(on, p.night ? '#C5CEDF' : p.cream, [-52, -1, 38, -1, 54, -13, -34, -13]);
    for (const i of [0, 1, 2])
      stroke(on, [p.night ? '#6B7C9E' : '#B9A888', 1.8], [-24 + i * 4, -4 - i * 3, 22 + i * 4, -4 - i * 3]);
    round(on, p.accent, [26, -15, 12, 7, 2]);
  });
}

/** What stands on a lectern: a microphone at hearings, food where the hearing interrupts lunch. */
export type OnTop = 'microphone' | 'tray' | 'tea';

export interface Lectern {
  readonly w: number;
  readonly h: number;
  readonly k: number;
  /** Its middle. */
  readonly x: number;
  readonly onTop: OnTop;
}

/** A lectern with a felt runner and one horn; zero is `ABOVE_BENCH` above its top edge. */
export function paintLectern(on: Surface, p: Palette, { w, h, k, x, onTop }: Lectern): void {
  const half = w / 2;
  const y = ABOVE_BENCH * k;
  const top = 20 * k;
  if (onTop === 'microphone') {
    stroke(on, [p.ink, 4 * k], [x + half * 0.74, y + 2 * k, x + half * 0.66, y - 24 * k, x + half * 0.5, y - 37 * k]);
    within(on, [x + half * 0.47, y - 40 * k, k, 0.4], () => {
      round(on, p.ink, [-17, -9, 34, 18, 9]);
      round(on, p.night ? '#7FA3C9' : '#4F9DC6', [-13, -5.5, 14, 5, 2.5]);
    });
  }
  shape(on, p.woodDeep, [
    x - half * 0.9,
    y + top,
    x + half * 0.9,
    y + top,
    x + half * 0.78,
    y + h,
    x - half * 0.78,
    y + h,
  ]);
  shape(on, p.night ? '#2A2025' : '#57351F', [
    x + half * 0.58,
    y + top,
    x + half * 0.9,
    y + top,
    x + half * 0.78,
    y + h,
    x + half * 0.5,
    y + h,
  ]);
  const cloth = half * 0.5;
  const hem = y + top + Math.min(h * 0.9, w * 0.78);
  rect(on, p.night ? '#0F2A44' : '#134668', [x - cloth, y, cloth * 2, hem - y + 6 * k]);
  rect(on, p.frieze, [x - cloth, y, cloth * 2, hem - y]);
  const a = x - cloth + 9 * k;
  const b = x + cloth - 9 * k;
  strokePath(on, [p.friezeMark, 2.2 * k, [6 * k, 6 * k]], `M${a} ${y + top}V${hem - 10 * k}H${b}V${y + top}`);
  horn(on, p.friezeMark, [x, y + top + cloth * 0.86, cloth / 118]);
  for (let i = 0; i < 7; i++)
    stroke(
      on,
      [p.accent, 3.4 * k],
      [x - cloth + (i + 0.5) * (cloth / 3.5), hem + 6 * k, x - cloth + (i + 0.5) * (cloth / 3.5), hem + 17 * k],
    );
  round(on, p.woodDeep, [x - half * 0.92, y + h - 9 * k, half * 1.84, 9 * k, 4 * k]);
  round(on, p.woodLit, [x - half, y, w, top * 0.86, 6 * k]);
  rect(on, p.night ? '#1B3A63' : '#2A6E9C', [x - cloth, y, cloth * 2, top * 0.86]);
  faint(on, 0.25, () => rect(on, p.ink, [x - half * 0.9, y + top * 0.86, half * 1.8, 5 * k]));
  if (onTop === 'tray') tray(on, [x + half * 0.62, y + 2 * k, 0.62 * k]);
  if (onTop === 'tea') tea(on, p, [x + half * 0.66, y + 2 * k, 0.8 * k]);
}

/** The rail between the hearing and us, from `y` down. */
export function paintRail({ on, l, p }: Easel, y: number): void {
  const { k } = l;
  rect(on, p.woodDeep, [0, y, l.w, l.h - y]);
  for (let x = -10 * k; x < l.w; x += 46 * k) round(on, p.wood, [x, y + 16 * k, 40 * k, l.h, 6 * k]);
  rect(on, p.woodLit, [0, y, l.w, 10 * k]);
  rect(on, p.woodInlay, [0, y + 10 * k, l.w, 3 * k]);
}
