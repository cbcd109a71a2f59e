import type { Easel } from './easel';
import { disc, faint, rect, round, type Spot, type Surface, scatter, shape, stroke, within } from './pen';

/** The operations centre: a wall of screens, each showing a little and meaning less. Dusk at every hour. */
export function paintOperations({ on, l }: Easel): void {
  const { view, k } = l;
  const u = l.tall ? k * 0.52 : k;
  rect(on, '#14264A', [0, 0, l.w, l.h]);
  for (const [r, colour] of [
    [560, '#182E58'],
    [360, '#1D3666'],
  ] as const)
    disc(on, colour, [l.speaker.x + 40 * u, view.y + 300 * u, r * u]);
  const w = 172 * u;
  const h = 104 * u;
  const gap = 12 * u;
  const top = view.y + (l.tall ? 14 : 26) * k;
  for (let row = 0; row < 3; row++) {
    for (let i = -7; i <= 7; i++) {
      const x = l.speaker.x + i * (w + gap) - w / 2;
      if (x > l.w || x + w < 0) continue;
      screen(on, [x, top + row * (h + gap), u], row * 15 + i + 7);
    }
  }
  const desk = l.benchY - (l.tall ? 44 : 96) * k;
  rect(on, '#0F1F3F', [0, desk, l.w, l.h]);
  round(on, '#2C4A7C', [-10, desk - 6 * u, l.w + 20, 12 * u, 4 * u]);
  for (let x = 30 * u; x < l.w; x += 150 * u) {
    round(on, '#0A1530', [x, desk - 62 * u, 104 * u, 56 * u, 6 * u]);
    round(on, '#2B5C8C', [x + 6 * u, desk - 56 * u, 92 * u, 44 * u, 4 * u]);
    rect(on, '#0A1530', [x + 46 * u, desk - 8 * u, 12 * u, 10 * u]);
  }
}

/** One screen: a street map, a road under a camera, a count over the day, or a still with nothing in it. */
function screen(on: Surface, at: Spot, seed: number): void {
  const next = scatter(seed * 97 + 13);
  const kind = seed % 4;
  within(on, at, () => {
    round(on, '#0A1530', [-4, -4, 180, 112, 8]);
    on.save();
    on.beginPath();
    on.roundRect(0, 0, 172, 104, 5);
    on.clip();
    rect(on, ['#1E4670', '#26527E', '#173A63', '#20476F'][kind] as string, [0, 0, 172, 104]);
    if (kind === 0) streets(on, next);
    else if (kind === 1) road(on, next);
    else if (kind === 2) chart(on, next);
    else plan(on, next);
    on.restore();
    disc(on, seed % 5 === 0 ? '#F4955A' : '#5F86B4', [160, 95, 3]);
  });
}

function streets(on: Surface, next: () => number): void {
  for (let i = 0; i < 6; i++) stroke(on, ['#3E7AB0', 3], [next() * 172, 0, next() * 172, 104]);
  for (let i = 0; i < 4; i++) stroke(on, ['#3E7AB0', 3], [0, next() * 104, 172, next() * 104]);
  for (let i = 0; i < 7; i++)
    disc(on, i === 0 ? '#F4955A' : '#A9D6EA', [14 + next() * 144, 12 + next() * 80, i === 0 ? 6 : 3.4]);
}

function road(on: Surface, next: () => number): void {
  shape(on, '#16324F', [60, 30, 112, 30, 172, 104, 0, 104]);
  for (const y of [40, 58, 80]) rect(on, '#A9D6EA', [84 - y / 40, y, 3 + y / 30, y / 6]);
  for (let i = 0; i < 3; i++) {
    const y = 44 + next() * 44;
    round(on, i ? '#8DA593' : '#F9F1E2', [62 + next() * 40, y, y / 3.4, y / 5, 3]);
  }
  rect(on, '#0F2644', [0, 0, 172, 30]);
  for (let i = 0; i < 9; i++) rect(on, '#FFD590', [next() * 168, 8 + next() * 18, 4, 4]);
}

function chart(on: Surface, next: () => number): void {
  for (const y of [26, 52, 78]) faint(on, 0.4, () => stroke(on, ['#5F86B4', 1.4], [10, y, 162, y]));
  for (let i = 0; i < 12; i++) {
    const h = 14 + next() * 66;
    round(on, i === 8 ? '#F4955A' : '#4F9DC6', [13 + i * 12.4, 94 - h, 8, h, 2]);
  }
}

function plan(on: Surface, next: () => number): void {
  for (let i = 0; i < 14; i++) {
    const x = (i % 5) * 36 + next() * 6;
    const y = Math.floor(i / 5) * 36 + next() * 6;
    round(on, '#2F6696', [x, y, 20 + next() * 12, 20 + next() * 12, 3]);
  }
  on.fillStyle = '#FFD590';
  on.globalAlpha *= 0.3;
  on.beginPath();
  on.moveTo(40, 30);
  on.arc(40, 30, 80, 0.2, 1);
  on.fill();
}

/** The duty desk with its keys and lamps, from its edge down. */
export function paintDutyDesk({ on, l, p }: Easel, y: number): void {
  const u = l.tall ? l.k * 0.52 : l.k;
  rect(on, '#20365A', [0, y, l.w, l.h]);
  round(on, '#3E5C8C', [-10, y - 3 * u, l.w + 20, 16 * u, 5 * u]);
  rect(on, '#182B4C', [0, y + 13 * u, l.w, 6 * u]);
  const unit = 260 * u;
  for (let x = l.speaker.x - Math.ceil(l.speaker.x / unit) * unit - unit / 2; x < l.w; x += unit) {
    round(on, '#182B4C', [x + 10 * u, y + 40 * u, unit - 20 * u, 220 * u, 10 * u]);
    for (let i = 0; i < 8; i++)
      disc(on, i % 4 === 1 ? p.accent : '#4F7AB0', [x + 36 * u + i * 26 * u, y + 66 * u, 5 * u]);
  }
}
