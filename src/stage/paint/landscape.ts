import type { Palette } from '../palette';
import { disc, faint, fillPath, rect, round, type Spot, type Surface, scatter, shape, stroke, within } from './pen';

/** A frame of open country: the horizon lies at `horizon` below `y`. */
export interface Country {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  readonly horizon: number;
  readonly sunX: number;
  readonly k: number;
}

/** Sky with rings of light; sun by day, crescent and stars by night. */
export function sky(on: Surface, p: Palette, c: Country): void {
  rect(on, p.sky, [c.x, c.y, c.w, c.h]);
  const sunY = c.y + c.horizon * (p.night ? 0.34 : 0.62);
  disc(on, p.sky2, [c.sunX, sunY, c.horizon * 1.25]);
  disc(on, p.sky3, [c.sunX, sunY, c.horizon * 0.72]);
  if (p.night) {
    const next = scatter(417);
    for (let i = 0; i < 70; i++) {
      const size = (0.5 + next() * 1.1) * c.k;
      faint(on, 0.35 + next() * 0.6, () =>
        disc(on, p.cream, [c.x + next() * c.w, c.y + next() * c.horizon * 0.9, size]),
      );
    }
    within(on, [c.sunX, sunY, 34 * c.k], () => fillPath(on, p.sun, 'M.3-1A1 1 0 1 0 .95 .42A.82 .82 0 1 1 .3-1Z'));
    return;
  }
  disc(on, p.sunRing, [c.sunX, sunY, 46 * c.k]);
  disc(on, p.sun, [c.sunX, sunY, 36 * c.k]);
  for (const [cx, cy, size] of [
    [0.16, 0.3, 1],
    [0.47, 0.17, 0.8],
    [0.83, 0.36, 1.1],
  ] as const)
    cloud(on, p.cream, [c.x + c.w * cx, c.y + c.horizon * cy, size * c.k]);
}

function cloud(on: Surface, colour: string, [x, y, k]: Spot): void {
  faint(on, 0.85, () => {
    round(on, colour, [x - 62 * k, y, 124 * k, 17 * k, 9 * k]);
    round(on, colour, [x - 34 * k, y - 14 * k, 76 * k, 22 * k, 11 * k]);
    round(on, colour, [x + 8 * k, y + 11 * k, 84 * k, 13 * k, 7 * k]);
  });
}

/** Alatau: a ridge whose faces are lit from one side, snow on the summits. */
export function mountains(on: Surface, p: Palette, c: Country & { readonly heights: readonly number[] }): void {
  const { heights } = c;
  const base = c.y + c.horizon;
  const step = c.w / (heights.length - 1);
  heights.forEach((height, i) => {
    const x = c.x + i * step;
    const rise = height * c.k;
    const half = Math.max(step * 0.8, rise * 1.15);
    const y = base - rise;
    shape(on, p.hillFar, [
      x - half,
      base,
      x - half * 0.34,
      y + rise * 0.42,
      x - half * 0.22,
      y + rise * 0.3,
      x,
      y,
      x + half * 0.3,
      y + rise * 0.36,
      x + half * 0.4,
      y + rise * 0.34,
      x + half,
      base,
    ]);
    shape(on, p.hillFarLit, [
      x - half,
      base,
      x - half * 0.34,
      y + rise * 0.42,
      x - half * 0.22,
      y + rise * 0.3,
      x,
      y,
      x - half * 0.04,
      y + rise * 0.5,
      x - half * 0.16,
      y + rise * 0.62,
      x - half * 0.1,
      base,
    ]);
    shape(on, p.snow, [
      x,
      y,
      x + half * 0.17,
      y + rise * 0.2,
      x + half * 0.1,
      y + rise * 0.24,
      x + half * 0.05,
      y + rise * 0.18,
      x - half * 0.02,
      y + rise * 0.27,
      x - half * 0.09,
      y + rise * 0.2,
      x - half * 0.17,
      y + rise * 0.24,
    ]);
  });
}

/** Steppe in three folds of hill under the ridge. */
export function steppe(on: Surface, p: Palette, c: Country): void {
  const y = c.y + c.horizon;
  const { x, w, k } = c;
  const bottom = c.y + c.h;
  const fold = (colour: string, [a, b, d]: Spot): void => {
    on.fillStyle = colour;
    on.beginPath();
    on.moveTo(x, y + a * k);
    on.bezierCurveTo(x + w * 0.3, y + (a - 26) * k, x + w * 0.55, y + (b + 18) * k, x + w, y + d * k);
    on.lineTo(x + w, bottom);
    on.lineTo(x, bottom);
    on.fill();
  };
  fold(p.hillMid, [-14, -20, -24]);
  fold(p.steppe, [8, 2, 12]);
  fold(p.steppeNear, [44, 30, 34]);
  fold(p.steppeDeep, [92, 84, 70]);
}

/** The Travelling Bench: a small train on the line across the steppe. */
export function train(on: Surface, p: Palette, [x, y, k]: Spot): void {
  stroke(on, [p.woodDeep, 2.4 * k], [x - 4000 * k, y, x + 4000 * k, y]);
  const car = (at: number, length: number, body: string): void => {
    round(on, body, [at, y - 27 * k, length, 22 * k, 5 * k]);
    rect(on, p.cream, [at, y - 12 * k, length, 2.4 * k]);
    for (let i = 0; i * 13 * k < length - 14 * k; i++)
      round(on, p.night ? p.window : p.sky3, [at + (6 + i * 13) * k, y - 23 * k, 8 * k, 8 * k, 1.5 * k]);
    for (const wheel of [10, length / k - 10]) disc(on, p.ink, [at + wheel * k, y - 4 * k, 4 * k]);
  };
  car(x, 62 * k, p.night ? '#2D6C99' : '#1B5A86');
  car(x + 66 * k, 62 * k, p.night ? '#2D6C99' : '#1B5A86');
  car(x + 132 * k, 46 * k, p.accent);
}

/** A yurt with its band and door. */
export function yurt(on: Surface, p: Palette, [x, y, k]: Spot): void {
  within(on, [x, y, k], () => {
    fillPath(on, p.night ? '#4A628F' : p.cream, 'M-44 0V-30Q-30-58-9-64H9Q30-58 44-30V0Z');
    fillPath(on, p.night ? '#3A5180' : '#E4D3B4', 'M12 0V-64Q32-58 44-30V0Z');
    fillPath(on, p.accent, 'M-45-34H45V-25H-45ZM-10-64H10L7-71H-7Z');
    fillPath(on, p.night ? p.lamp : '#1B5A86', 'M-12 0V-24H12V0Z');
  });
}

/** A poplar, tall and narrow, lit on one side. */
export function poplar(on: Surface, p: Palette, [x, y, height]: Spot): void {
  within(on, [x, y, height / 100], () => {
    fillPath(on, p.woodDeep, 'M-3 0V-24H3V0Z');
    fillPath(on, p.steppeDeep, 'M0-100C16-78 20-44 12-16Q0-8-12-16C-20-44-16-78 0-100Z');
    fillPath(on, p.steppeNear, 'M0-100C-16-78-20-44-12-16Q-6-11-1-11C-8-40-8-70 0-100Z');
  });
}
