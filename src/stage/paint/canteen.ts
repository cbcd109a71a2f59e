import type { Palette } from '../palette';
import type { Easel } from './easel';
import { mountains, poplar, sky, steppe } from './landscape';
import { frieze } from './ornament';
import {
  type Box,
  disc,
  faint,
  fillPath,
  rect,
  round,
  type Spot,
  type Surface,
  shape,
  stroke,
  strokePath,
  within,
} from './pen';

/** The school canteen: tiles, a hatch with steam, a clock at seven, and the counter that is never wrong. */
export function paintCanteen({ on, l, p }: Easel): void {
  const { view, k } = l;
  const u = l.tall ? k * 0.52 : k;
  const band = (l.tall ? 22 : 38) * k;
  const tiles = l.benchY - (l.tall ? 78 : 190) * k;
  rect(on, p.wall, [0, 0, l.w, l.h]);
  frieze(on, [0, view.y, l.w, band], { ground: p.frieze, mark: p.friezeMark, mark2: p.friezeMark2 });
  const top = view.y + band + (l.tall ? 12 : 26) * k;
  const tall = tiles - top + 34 * u;
  for (const at of l.tall ? [-0.66, 1.16] : [-0.78, 1.42, 2.6, 3.7])
    pane({ on, l, p }, [l.speaker.x + at * 300 * u, top, 236 * u, tall], u);
  tiling({ on, l, p }, tiles, u);
  hatch(on, p, [l.speaker.x - (l.tall ? 232 : 214) * u, tiles + 40 * u, u]);
  clock(on, p, [l.speaker.x + (l.tall ? 172 : 190) * u, top + (l.tall ? 78 : 92) * u, u]);
  counter(on, p, [l.speaker.x + (l.tall ? 178 : 184) * u, tiles + (l.tall ? 60 : 44) * u, u]);
}

function pane({ on, l, p }: Easel, [x, y, w, h]: Box, u: number): void {
  round(on, p.trim, [x - w / 2 - 10 * u, y - 10 * u, w + 20 * u, h + 20 * u, 8 * u]);
  on.save();
  on.beginPath();
  on.rect(x - w / 2, y, w, h);
  on.clip();
  const c = { x: 0, y, w: l.w, h, horizon: h * 0.74, sunX: l.speaker.x - 190 * u, k: u * 0.8 };
  sky(on, p, c);
  mountains(on, p, { ...c, heights: [90, 130, 100, 150, 110, 140, 100] });
  steppe(on, p, c);
  for (const at of [-0.3, 0.34]) poplar(on, p, [x + at * w, y + h * 0.9, h * 0.5]);
  on.restore();
  stroke(on, [p.trim, 7 * u], [x, y, x, y + h]);
  stroke(on, [p.trim, 6 * u], [x - w / 2, y + h * 0.34, x + w / 2, y + h * 0.34]);
  const curtain = p.night ? '#35528A' : '#4F9DC6';
  for (const side of [-1, 1]) {
    fillPath(
      on,
      curtain,
      `M${x + side * w * 0.53} ${y - 10 * u}L${x + side * w * 0.3} ${y - 10 * u}Q${x + side * w * 0.36} ${y + h * 0.5} ${x + side * w * 0.46} ${y + h * 0.62}L${x + side * w * 0.53} ${y + h * 0.62}Z`,
    );
  }
  round(on, p.woodLit, [x - w * 0.6, y - 18 * u, w * 1.2, 9 * u, 4 * u]);
}

function tiling({ on, l, p }: Easel, y: number, u: number): void {
  const size = 46 * u;
  rect(on, p.night ? '#1B3157' : '#DDEBEE', [0, y, l.w, l.h - y]);
  on.globalAlpha = p.night ? 0.5 : 0.7;
  for (let x = 0; x < l.w; x += size) stroke(on, [p.night ? '#2C4874' : '#BBD6DF', 1.8 * u], [x, y, x, l.benchY + 20]);
  for (let row = y; row < l.benchY + 20; row += size)
    stroke(on, [p.night ? '#2C4874' : '#BBD6DF', 1.8 * u], [0, row, l.w, row]);
  on.globalAlpha = 1;
  rect(on, p.night ? '#35528A' : '#1B5A86', [0, y - 9 * u, l.w, 9 * u]);
  for (let x = size / 2; x < l.w; x += size * 2)
    shape(on, p.night ? '#35528A' : '#7FB2D0', [
      x,
      y + size * 0.22,
      x + size * 0.28,
      y + size / 2,
      x,
      y + size * 0.78,
      x - size * 0.28,
      y + size / 2,
    ]);
}

/** The kitchen's hatch: a shelf, a kazan and its steam. */
function hatch(on: Surface, p: Palette, [x, y, u]: Spot): void {
  within(on, [x, y, u], () => {
    round(on, p.trim, [-172, -14, 344, 170, 8]);
    round(on, p.night ? '#2A2436' : '#6E442E', [-158, 0, 316, 150, 4]);
    rect(on, p.night ? '#3A2D3A' : '#8A5A3C', [-158, 0, 316, 26]);
    for (const i of [-2, -1, 0, 1, 2]) stroke(on, ['#DCE9F4', 4], [i * 52, 8, i * 52, 40]);
    fillPath(on, '#14233D', 'M-120 74H-10Q-14 132-65 134Q-116 132-120 74Z');
    faint(on, 0.55, () =>
      strokePath(on, ['#F9F1E2', 7], 'M-92 62Q-104 46-90 34M-62 60Q-74 42-60 28M-34 62Q-46 46-32 34'),
    );
    round(on, p.woodLit, [-184, 142, 368, 14, 5]);
  });
}

/** Seven o'clock: when the sheet is signed. */
function clock(on: Surface, p: Palette, [x, y, u]: Spot): void {
  within(on, [x, y, u], () => {
    disc(on, p.woodDeep, [0, 4, 48]);
    disc(on, p.woodLit, [0, 0, 48]);
    disc(on, p.night ? '#C9D6EA' : p.cream, [0, 0, 39]);
    for (let i = 0; i < 12; i++) {
      const a = (i / 6) * Math.PI;
      stroke(
        on,
        ['#14233D', i % 3 === 0 ? 4.5 : 2.4],
        [Math.sin(a) * 30, -Math.cos(a) * 30, Math.sin(a) * 34, -Math.cos(a) * 34],
      );
    }
    stroke(on, ['#14233D', 5.5], [0, 0, -9.5, 16.5]);
    stroke(on, ['#14233D', 4], [0, 0, 0, -27]);
    disc(on, p.accent, [0, 0, 5]);
  });
}

/** The counting gate over the belt, proud of its lamp. */
function counter(on: Surface, p: Palette, [x, y, u]: Spot): void {
  within(on, [x, y, u], () => {
    round(on, p.night ? '#4A628F' : '#AEBBD0', [-300, 54, 600, 16, 8]);
    round(on, p.night ? '#31486F' : '#7C8CA6', [-300, 66, 600, 22, 6]);
    for (let i = -5; i <= 5; i++) disc(on, '#34507C', [i * 56, 77, 7]);
    for (const i of [-3.3, 1.6, 3.2]) tray(on, [i * 56, 54, 0.62]);
    fillPath(on, '#34507C', 'M-62 70V-18Q-62-62-18-62H18Q62-62 62-18V70H38V-14Q38-36 16-36H-16Q-38-36-38-14V70Z');
    round(on, '#14233D', [-30, -92, 60, 42, 8]);
    disc(on, p.accent, [0, -71, 11]);
    faint(on, 0.3, () => disc(on, p.accent, [0, -71, 19]));
    faint(on, 0.4, () => shape(on, p.accent, [-6, -36, 6, -36, 34, 54, -34, 54]));
  });
}

/** A tray with a heap of baursaks; (x, y) is the middle of its underside. */
export function tray(on: Surface, [x, y, k]: Spot): void {
  within(on, [x, y, k], () => {
    for (const [bx, by] of [
      [-34, -20],
      [-12, -22],
      [12, -21],
      [34, -19],
      [-24, -38],
      [0, -41],
      [24, -38],
      [-10, -56],
      [12, -55],
      [1, -71],
    ] as const) {
      disc(on, '#8A5A3C', [bx, by + 2, 13]);
      disc(on, '#D9984F', [bx, by, 12.5]);
      disc(on, '#EDB872', [bx - 3, by - 4, 5.5]);
    }
    fillPath(on, '#14233D', 'M-70-12H70L60 2H-60Z');
    fillPath(on, '#4F9DC6', 'M-70-15H70L61-3H-61Z');
  });
}

/** The steel serving counter with its rail, from its edge down. */
export function paintServingCounter({ on, l, p }: Easel, y: number): void {
  const { k } = l;
  const u = l.tall ? k * 0.55 : k;
  const [top, face, deep, line] = p.night
    ? ['#4A628F', '#2A3F66', '#22345A', '#35507F']
    : ['#D5DEE8', '#AEBBD0', '#9AA9C0', '#8394AF'];
  rect(on, deep as string, [0, y, l.w, l.h]);
  round(on, top as string, [-10, y - 3 * u, l.w + 20, 16 * u, 5 * u]);
  rect(on, face as string, [0, y + 15 * u, l.w, l.h]);
  const unit = 220 * u;
  for (let x = l.speaker.x - Math.ceil(l.speaker.x / unit) * unit - unit / 2; x < l.w; x += unit) {
    on.strokeStyle = line as string;
    on.lineWidth = 3 * u;
    on.beginPath();
    on.roundRect(x + 12 * u, y + 62 * u, unit - 24 * u, 190 * u, 10 * u);
    on.stroke();
  }
  for (const dy of [28, 40]) round(on, top as string, [-10, y + dy * u, l.w + 20, 5 * u, 2.5 * u]);
}
