import type { Layout } from '../layout';
import type { Palette } from '../palette';
import type { SignalLayout } from '../signal-layout';
import type { Easel } from './easel';
import { disc, faint, fillPath, rect, round, type Surface, scatter, shape, stroke, within } from './pen';

/** The night city over which the signal travels. It is night here in every theme: lights are what one sees. */
export function paintCity(easel: Easel, s: SignalLayout): void {
  const { on, l, p } = easel;
  const { w, h } = l;
  const { k } = s;
  rect(on, '#0B1730', [0, 0, w, h]);
  for (const [r, colour] of [
    [3.1, '#0F1F44'],
    [2.2, '#142853'],
    [1.35, '#1A3265'],
  ] as const)
    disc(on, colour, [s.moon.x, s.moon.y + s.r * 2, s.r * 4.4 * r]);
  const next = scatter(417);
  for (let i = 0; i < 150; i++)
    faint(on, 0.25 + next() * 0.6, () =>
      disc(on, '#F9F1E2', [next() * w, next() * s.street * 0.8, (0.4 + next()) * Math.max(0.7, k)]),
    );
  within(on, [s.moon.x, s.moon.y, s.r * 0.72], () =>
    fillPath(on, '#F6E7C4', 'M.3-1A1 1 0 1 0 .95 .42A.82 .82 0 1 1 .3-1Z'),
  );
  ridge(on, l, s);
  skyline(easel, s, { seed: 11, low: 1.3, high: 3.4, width: 1.15, wall: '#17294F', lit: 0.28 });
  skyline(easel, s, { seed: 29, low: 0.8, high: 2.3, width: 1.45, wall: '#101E3D', lit: 0.42 });
  tower(on, s, p);
  patrol(on, s, p);
  rect(on, '#0A1328', [0, s.street, w, h - s.street]);
  round(on, '#1A2A4C', [-10, s.street - 3 * k, w + 20, 6 * k, 3 * k]);
  for (let x = 0; x < w; x += 70 * k) round(on, '#2A3F6B', [x, s.street + 26 * k, 34 * k, 4 * k, 2 * k]);
  walker(on, s, p);
}

function ridge(on: Surface, l: Layout, s: SignalLayout): void {
  const base = s.street;
  const next = scatter(5);
  for (let x = -40 * s.k; x < l.w + 80; x += s.r * 3.6) {
    const y = base - s.r * (3.6 + next() * 2);
    const half = s.r * 4;
    shape(on, '#16284D', [x - half, base, x, y, x + half, base]);
    shape(on, '#1E3563', [x - half, base, x, y, x - s.r * 0.7, base]);
    shape(on, '#5C7AB0', [
      x,
      y,
      x + s.r * 0.62,
      y + s.r * 0.66,
      x + s.r * 0.14,
      y + s.r * 0.5,
      x - s.r * 0.2,
      y + s.r * 0.78,
      x - s.r * 0.62,
      y + s.r * 0.66,
    ]);
  }
}

interface Row {
  readonly seed: number;
  readonly low: number;
  readonly high: number;
  readonly width: number;
  readonly wall: string;
  readonly lit: number;
}

function skyline({ on, l }: Easel, s: SignalLayout, row: Row): void {
  const next = scatter(row.seed);
  const u = s.r;
  for (let x = -u * next(); x < l.w; ) {
    const wide = u * row.width * (0.8 + next() * 0.8);
    const high = u * (row.low + next() * (row.high - row.low));
    const top = s.street - high;
    rect(on, row.wall, [x, top, wide, high + 2]);
    if (next() > 0.6) stroke(on, [row.wall, u * 0.05], [x + wide * 0.5, top, x + wide * 0.5, top - u * 0.5]);
    const size = u * 0.17;
    for (let wy = top + size * 1.4; wy < s.street - size * 1.6; wy += size * 2.1) {
      for (let wx = x + size; wx < x + wide - size * 1.4; wx += size * 2.1) {
        const chance = next();
        if (chance < row.lit * 0.5) rect(on, chance < 0.03 ? '#F4955A' : '#D9B877', [wx, wy, size, size * 1.15]);
      }
    }
    x += wide + u * (0.06 + next() * 0.25);
  }
}

/** The house on whose roof the first stop stands: the camera is somewhere, and so is whoever put it there. */
function tower(on: Surface, s: SignalLayout, p: Palette): void {
  const { x, y } = s.stops[0] as { x: number; y: number };
  const u = s.r;
  const top = y + u * 2.15;
  stroke(on, ['#2A3F6B', u * 0.16], [x, y, x, top]);
  rect(on, '#20365A', [x - u * 0.95, top, u * 1.9, s.street - top + 2]);
  rect(on, '#182B4C', [x + u * 0.35, top, u * 0.6, s.street - top + 2]);
  rect(on, '#2C4A7C', [x - u * 1.05, top - u * 0.08, u * 2.1, u * 0.16]);
  const size = u * 0.24;
  for (let wy = top + size * 1.3; wy < s.street - size * 1.5; wy += size * 1.9) {
    for (const [i, wx] of [-2.6, -0.5, 1.6].entries())
      rect(on, (Math.round(wy) + i) % 3 === 0 ? '#2C4A7C' : p.lamp, [x + wx * size, wy, size, size * 1.1]);
  }
}

/** Where the signal comes down again: a street post under the last stop. */
function patrol(on: Surface, s: SignalLayout, p: Palette): void {
  const { x, y } = s.stops.at(-1) as { x: number; y: number };
  const u = s.r;
  const top = y + u * 2.1;
  stroke(on, ['#2A3F6B', u * 0.16], [x, y, x, s.street]);
  round(on, '#20365A', [x - u * 0.8, top + u * 0.3, u * 1.6, s.street - top, u * 0.1]);
  round(on, '#2C4A7C', [x - u * 0.95, top + u * 0.1, u * 1.9, u * 0.28, u * 0.1]);
  round(on, p.lamp, [x - u * 0.55, top + u * 0.6, u * 0.75, u * 0.5, u * 0.06]);
  rect(on, '#14264A', [x + u * 0.32, top + u * 0.6, u * 0.34, s.street - top - u * 0.6]);
}

/** Somebody walking home through the light. */
function walker(on: Surface, s: SignalLayout, p: Palette): void {
  const first = s.stops[0] as { x: number; y: number };
  within(on, [first.x + s.r * 2.75, s.street, s.r / 44], () => {
    faint(on, 0.4, () => shape(on, '#000814', [-40, 4, 26, 4, 10, 9, -52, 9]));
    fillPath(on, '#A9D6EA', 'M-13-58Q0-66 13-58L15-22H-15Z');
    stroke(on, ['#5F86B4', 8], [-6, -22, -12, 0]);
    stroke(on, ['#5F86B4', 8], [6, -22, 12, 0]);
    disc(on, '#E5B386', [1, -74, 12]);
    fillPath(on, '#5B3A2B', 'M-12-76A13 13 0 0 1 13-80Q2-78-4-70L-10-66Z');
    fillPath(on, p.accent, 'M12-46H24V-26H12Z');
  });
}

/** The camera's cone from the first stop to the street, in three flat wedges; (0, 0) is the lens. */
export function paintStreetCone(on: Surface, s: SignalLayout): void {
  const first = s.stops[0] as { x: number; y: number };
  const down = s.street - first.y;
  const from = s.r * 1.5;
  const to = s.r * 4.2;
  for (const [part, alpha] of [
    [1, 0.16],
    [0.66, 0.12],
    [0.36, 0.12],
  ] as const) {
    faint(on, alpha, () => shape(on, '#FFD590', [0, 0, to * part, down * part, from * part, down * part]));
  }
}
