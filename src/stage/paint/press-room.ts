import type { Easel } from './easel';
import { horn } from './ornament';
import { disc, faint, fillPath, rect, round, type Spot, type Surface, shape, stroke, within } from './pen';

/** The ministry's press room: a wall made to be photographed, and lamps made to photograph it. */
export function paintPressRoom({ on, l, p }: Easel): void {
  const { view, k } = l;
  const u = l.tall ? k * 0.52 : k;
  const wall = p.night ? '#16294F' : '#2A6E9C';
  rect(on, p.wall, [0, 0, l.w, l.h]);
  const from = l.speaker.x - (l.tall ? 330 : 350) * u;
  const wide = (l.tall ? 660 : 900) * u;
  const top = view.y + (l.tall ? 12 : 30) * k;
  rect(on, p.night ? '#0A1530' : '#14537C', [from - 10 * u, top + 10 * u, wide + 20 * u, l.h]);
  rect(on, wall, [from, top, wide, l.h]);
  const step = 92 * u;
  for (let row = 0; row * step < l.benchY; row++) {
    for (let i = 0; i * step < wide - step * 0.5; i++) {
      const x = from + (i + (row % 2 ? 1 : 0.5)) * step;
      if (x > from + wide - step * 0.3) continue;
      const mark = (row + i) % 3 === 0 ? p.accent : p.night ? '#3A5F9A' : '#7FB9DA';
      faint(on, 0.9, () => horn(on, mark, [x, top + (row + 0.62) * step, 0.3 * u]));
    }
  }
  round(on, p.night ? '#2C4A7C' : '#D6ECF3', [from - 16 * u, top - 6 * u, wide + 32 * u, 12 * u, 5 * u]);
  for (const at of l.tall ? [-262, 268] : [-330, 330]) softLamp(on, [l.speaker.x + at * u, top + 84 * u, u]);
  tripod(on, [l.speaker.x - (l.tall ? 300 : 452) * u, l.benchY - 150 * u, u]);
  if (!l.tall) tripod(on, [l.speaker.x + 640 * u, l.benchY - 190 * u, u]);
}

/** A photographer's lamp; its light is four flat rings. */
function softLamp(on: Surface, at: Spot): void {
  within(on, at, () => {
    stroke(on, ['#14233D', 6], [0, 30, 0, 620]);
    for (const [r, alpha] of [
      [104, 0.12],
      [78, 0.16],
    ] as const)
      faint(on, alpha, () => disc(on, '#FFF0CF', [0, 0, r]));
    round(on, '#14233D', [-58, -44, 116, 88, 14]);
    round(on, '#FFE3B0', [-49, -35, 98, 70, 8]);
    stroke(on, ['#E8BE78', 2], [0, -35, 0, 35]);
    stroke(on, ['#E8BE78', 2], [-49, 0, 49, 0]);
  });
}

/** A reporter's camera on three legs. */
function tripod(on: Surface, at: Spot): void {
  within(on, at, () => {
    for (const x of [-70, 0, 70]) stroke(on, ['#14233D', 8], [0, 40, x, 320]);
    round(on, '#34507C', [-54, -34, 96, 68, 10]);
    round(on, '#14233D', [36, -22, 52, 44, 6]);
    disc(on, '#4F9DC6', [84, 0, 16]);
    fillPath(on, '#14233D', 'M-46-34H6V-54H-46Z');
    disc(on, '#F4955A', [-38, -16, 6]);
  });
}

/** The table of microphones, from its edge down. */
export function paintPressTable({ on, l, p }: Easel, y: number): void {
  const u = l.tall ? l.k * 0.5 : l.k;
  const colours = ['#F4955A', '#4F9DC6', '#EDDFC6', '#8DA593', '#FFD590', '#A9D6EA'];
  rect(on, p.night ? '#14264A' : '#20365A', [0, y, l.w, l.h]);
  round(on, p.night ? '#2C4874' : '#3E5C8C', [-10, y - 3 * u, l.w + 20, 16 * u, 5 * u]);
  for (let x = l.speaker.x % (150 * u); x < l.w; x += 150 * u)
    stroke(on, [p.night ? '#1C3160' : '#2C4268', 3 * u], [x, y + 20 * u, x, l.h]);
  for (let i = -3; i <= 3; i++) {
    const x = l.speaker.x + (i === 0 ? 0.4 : i) * (l.tall ? 62 : 74) * u * 2.1;
    stroke(on, ['#14233D', 4 * u], [x, y + 2 * u, x - i * 3 * u, y - 30 * u]);
    round(on, '#14233D', [x - 12 * u, y - 2 * u, 24 * u, 7 * u, 3 * u]);
    within(on, [x - i * 3 * u, y - 36 * u, u, -i * 0.16], () => {
      round(on, '#14233D', [-9, -20, 18, 34, 9]);
      round(on, colours[(i + 6) % 6] as string, [-11, 0, 22, 17, 4]);
    });
  }
  shape(on, p.night ? '#5F86B4' : '#D6ECF3', [
    l.speaker.x + 210 * u,
    y,
    l.speaker.x + 214 * u,
    y - 34 * u,
    l.speaker.x + 236 * u,
    y - 34 * u,
    l.speaker.x + 240 * u,
    y,
  ]);
}
