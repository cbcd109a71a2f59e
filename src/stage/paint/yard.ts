import type { Palette } from '../palette';
import type { Easel } from './easel';
import { type Country, mountains, poplar, sky } from './landscape';
import { horn } from './ornament';
import { faint, rect, round, type Surface, scatter, shape, stroke, strokePath } from './pen';
import { kiosk, swing, tones, washing, watch } from './yard-things';

/** The residents' yard: panel houses, poplars, a swing, washing, and one camera that everybody knows. */
export function paintYard(easel: Easel): void {
  const { on, l, p } = easel;
  const { view, k } = l;
  const u = l.tall ? k * 0.52 : k;
  const ground = l.benchY - (l.tall ? 54 : 112) * k;
  const c: Country = { x: 0, y: 0, w: l.w, h: l.h, horizon: ground, sunX: l.speaker.x + 190 * u, k: u };
  sky(on, p, c);
  mountains(on, p, {
    ...c,
    x: -60,
    w: l.w + 120,
    heights: l.tall ? [200, 150, 230, 180, 240, 170] : [170, 230, 190, 260, 210, 280, 200, 240, 180],
  });
  fold(easel, ground, u);
  const t = tones(p);
  rect(on, t.earth, [0, ground, l.w, l.h - ground]);
  shape(on, t.path, [
    l.speaker.x - 60 * u,
    ground,
    l.speaker.x + 40 * u,
    ground,
    l.speaker.x + 420 * u,
    l.h,
    l.speaker.x - 380 * u,
    l.h,
  ]);
  const left = l.speaker.x - (l.tall ? 410 : 520) * u;
  house(on, p, { x: left, y: ground + 8 * u, w: 300 * u, floors: 5, u: u, seed: 3 });
  house(on, p, {
    x: l.speaker.x + (l.tall ? 130 : 170) * u,
    y: ground + 8 * u,
    w: l.tall ? 300 * u : 400 * u,
    floors: 5,
    u: u,
    seed: 9,
  });
  if (!l.tall) house(on, p, { x: l.speaker.x + 720 * u, y: ground + 8 * u, w: 420 * u, floors: 4, u: u, seed: 21 });
  for (const [x, h] of [
    [-196, 250],
    [-164, 216],
    [128, 190],
    [590, 260],
    [630, 230],
    [1010, 240],
  ] as const)
    poplar(on, p, [l.speaker.x + x * u, ground + 16 * u, h * u]);
  washing(on, p, [left + 300 * u, ground - 60 * u, u]);
  swing(on, p, [l.speaker.x - (l.tall ? 300 : 330) * u, ground + 92 * u, u]);
  kiosk(on, p, [l.speaker.x + (l.tall ? 210 : 250) * u, ground + 66 * u, u]);
  if (!l.tall) watch(on, p, [l.speaker.x + 322 * u, view.y + 116 * u, u]);
}

function fold({ on, l, p }: Easel, ground: number, u: number): void {
  on.fillStyle = p.hillMid;
  on.beginPath();
  on.moveTo(0, ground - 34 * u);
  on.bezierCurveTo(l.w * 0.3, ground - 74 * u, l.w * 0.6, ground - 20 * u, l.w, ground - 60 * u);
  on.lineTo(l.w, ground + 4);
  on.lineTo(0, ground + 4);
  on.fill();
}

interface House {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly floors: number;
  readonly u: number;
  readonly seed: number;
}

/** A five-storey panel house with balconies; `x` is its left edge, `y` the pavement. */
function house(on: Surface, p: Palette, { x, y, w, floors, u, seed }: House): void {
  const t = tones(p);
  const storey = 58 * u;
  const top = y - floors * storey - 18 * u;
  const next = scatter(seed);
  rect(on, t.wall, [x, top, w, y - top]);
  rect(on, t.side, [x + w * 0.84, top, w * 0.16, y - top]);
  rect(on, p.night ? '#35528A' : '#1B5A86', [x - 6 * u, top - 8 * u, w + 12 * u, 12 * u]);
  for (let i = 0; i * 34 * u < w - 20 * u; i++)
    horn(on, p.night ? '#1B2E52' : '#F9F1E2', [x + (17 + i * 34) * u, top - 1.5 * u, 0.055 * u]);
  const bays = Math.max(2, Math.round((w * 0.84) / (62 * u)));
  const bay = (w * 0.84) / bays;
  for (let f = 0; f < floors; f++) {
    for (let b = 0; b < bays; b++) {
      const wx = x + b * bay + bay * 0.2;
      const wy = top + 20 * u + f * storey;
      round(on, next() < (p.night ? 0.42 : 0.2) ? t.lit : t.pane, [wx, wy, bay * 0.6, storey * 0.5, 2 * u]);
      stroke(on, [t.wall, 2.4 * u], [wx + bay * 0.3, wy, wx + bay * 0.3, wy + storey * 0.5]);
      if ((b + f) % 2 === 0) {
        round(on, next() > 0.6 ? p.accent : t.rail, [
          wx - bay * 0.1,
          wy + storey * 0.36,
          bay * 0.8,
          storey * 0.34,
          3 * u,
        ]);
        faint(on, 0.2, () => rect(on, p.ink, [wx - bay * 0.1, wy + storey * 0.6, bay * 0.8, storey * 0.1]));
      }
    }
    faint(on, 0.5, () =>
      stroke(on, [t.side, 1.6 * u], [x, top + 14 * u + f * storey, x + w * 0.84, top + 14 * u + f * storey]),
    );
  }
}

/** The yard's table: planks under a dastarkhan, from its edge down. */
export function paintYardTable({ on, l, p }: Easel, y: number): void {
  const { k } = l;
  const u = l.tall ? k * 0.55 : k;
  const cloth = p.night ? '#1F4E78' : '#1B5A86';
  rect(on, p.woodDeep, [0, y, l.w, l.h]);
  for (let x = 0; x < l.w; x += 92 * u) rect(on, p.wood, [x, y, 88 * u, l.h]);
  const deep = (l.tall ? 60 : 104) * k;
  rect(on, p.night ? '#0E2743' : '#124465', [0, y, l.w, deep + 7 * u]);
  rect(on, cloth, [0, y, l.w, deep]);
  round(on, p.night ? '#3E6E9C' : '#3A7CA8', [-10, y - 2 * u, l.w + 20, 13 * u, 5 * u]);
  const unit = 104 * u;
  for (let x = l.speaker.x - Math.ceil(l.speaker.x / unit) * unit; x < l.w + unit; x += unit) {
    horn(on, p.friezeMark, [x, y + deep * 0.6, 0.42 * u]);
    shape(on, p.accent, [
      x + unit / 2,
      y + deep * 0.38,
      x + unit / 2 + 10 * u,
      y + deep * 0.55,
      x + unit / 2,
      y + deep * 0.72,
      x + unit / 2 - 10 * u,
      y + deep * 0.55,
    ]);
  }
  strokePath(on, [p.friezeMark, 2 * u, [8 * u, 7 * u]], `M0 ${y + deep - 9 * u}H${l.w}`);
  for (let x = 6 * u; x < l.w; x += 17 * u) stroke(on, [p.accent, 3 * u], [x, y + deep + 6 * u, x, y + deep + 17 * u]);
}
