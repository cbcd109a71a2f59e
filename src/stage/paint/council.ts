import type { Easel } from './easel';
import { mountains, poplar, sky, steppe, train, yurt } from './landscape';
import { feltHorn, frieze, lattice } from './ornament';
import { faint, rect, round, type Spot, shape, stroke } from './pen';

/** The hall's sizes, on which its parts agree. */
interface Hall extends Easel {
  readonly k: number;
  readonly top: number;
  readonly poles: number;
  readonly band: number;
  readonly arch: number;
  readonly sill: number;
  readonly step: number;
  readonly pane: number;
  /** Middle of every window, from left to right. */
  readonly bays: readonly number[];
}

function measureHall(easel: Easel): Hall {
  const { l } = easel;
  const { k } = l;
  const top = l.view.y;
  const sizes = l.tall
    ? { poles: 0, band: 26 * k, sill: l.benchY - 34 * k, step: 124 * k, pane: 76 * k, gap: 10 * k }
    : { poles: 34 * k, band: 46 * k, sill: l.benchY - 92 * k, step: 250 * k, pane: 158 * k, gap: 22 * k };
  const count = Math.ceil(l.w / sizes.step) + 1;
  const bays = Array.from({ length: count * 2 }, (_, i) => l.speaker.x + (i - count + 0.5) * sizes.step);
  return { ...easel, k, top, ...sizes, arch: top + sizes.poles + sizes.band + sizes.gap, bays };
}

/** The council chamber: a round hall built like a yurt, with the steppe in its windows. */
export function paintCouncil(easel: Easel): void {
  const hall = measureHall(easel);
  const { on, l, p } = hall;
  rect(on, p.wall, [0, 0, l.w, l.h]);
  roofPoles(hall);
  const colours = { ground: p.frieze, mark: p.friezeMark, mark2: p.friezeMark2 };
  frieze(on, [0, hall.top + hall.poles, l.w, hall.band], colours);
  for (const x of hall.bays) bay(hall, x);
  const panes = new Path2D();
  for (const x of hall.bays) panePath(panes, hall, [x, 0, 0]);
  on.save();
  on.clip(panes);
  outside(hall);
  on.restore();
  for (const x of hall.bays) mullions(hall, x);
  if (!p.night) for (const x of hall.bays) shaft(hall, x);
  wainscot(hall);
}

function roofPoles({ on, l, p, k, poles, top }: Hall): void {
  if (poles === 0) return;
  rect(on, p.poleGround, [0, 0, l.w, top + poles]);
  for (let i = -40; i <= 40; i++) {
    stroke(on, [p.pole, 7 * k], [l.speaker.x + i * 30 * k, 0, l.speaker.x + i * 44 * k, top + poles]);
  }
}

/** A window with a round arch about `x`, wider by `out` on each side and lower by `down`. */
function panePath(path: Path2D, { arch, pane, sill }: Hall, [x, out, down]: Spot): void {
  const half = pane / 2 + out;
  const y = arch - out;
  path.moveTo(x - half, sill + down);
  path.lineTo(x - half, y + half);
  path.arc(x, y + half, half, Math.PI, 0);
  path.lineTo(x + half, sill + down);
  path.closePath();
}

/** The arch round a window: a pale surround, its shaded reveal, and a felt horn on the pier beside it. */
function bay(hall: Hall, x: number): void {
  const { on, p, k, arch, pane, sill, step } = hall;
  const edge = 9 * k;
  for (const [out, colour] of [
    [edge, p.trim],
    [edge * 0.36, p.wallDeep],
  ] as const) {
    const path = new Path2D();
    panePath(path, hall, [x, out, 0]);
    on.fillStyle = colour;
    on.fill(path);
  }
  round(on, p.trim, [x - pane / 2 - edge * 1.7, sill, pane + edge * 3.4, edge, edge * 0.4]);
  const colours = { cord: p.wallLight, felt: p.wallDeep, stitch: p.wallLight };
  const at: Spot = [x + step / 2, arch + (sill - arch) * 0.6, step * 0.00165];
  faint(on, p.night ? 0.5 : 0.9, () => feltHorn(on, colours, at));
}

function outside({ on, l, p, k, top, sill, step }: Hall): void {
  const horizon = (sill - top) * 0.8;
  const middle = l.speaker.x;
  const c = { x: 0, y: top, w: l.w, h: sill - top, horizon, sunX: middle + step * 0.52, k: k * (l.tall ? 0.5 : 1) };
  const heights = l.tall ? [120, 150, 110, 160, 130] : [96, 150, 110, 168, 120, 176, 104, 150, 120];
  sky(on, p, c);
  mountains(on, p, { ...c, heights });
  steppe(on, p, c);
  const ground = top + horizon;
  train(on, p, [middle - step * (l.tall ? 1.42 : 0.64), ground + 22 * c.k, c.k * (l.tall ? 0.9 : 0.8)]);
  yurt(on, p, [middle + step * 0.66, ground + 34 * c.k, c.k * 0.62]);
  for (const at of [-1.36, -1.28, 0.34, 1.62]) poplar(on, p, [middle + step * at, ground + 40 * c.k, 92 * c.k]);
}

function mullions({ on, p, k, arch, pane, sill }: Hall, x: number): void {
  const half = pane / 2;
  const spring = arch + half;
  stroke(on, [p.trim, 5 * k], [x, arch, x, sill]);
  stroke(on, [p.trim, 5 * k], [x - half, spring, x + half, spring]);
}

/** Light that falls from a window across the wall. */
function shaft({ on, l, p, arch, pane }: Hall, x: number): void {
  const xy = [x - pane * 0.5, arch + pane, x + pane * 0.5, arch + pane * 0.5];
  faint(on, 0.3, () => shape(on, p.wallLight, [...xy, x + pane * 0.1, l.benchY, x - pane * 1.15, l.benchY]));
}

function wainscot({ on, l, p, k, sill }: Hall): void {
  const y = sill + (l.tall ? 12 : 24) * k;
  rect(on, p.wallDeep, [0, y, l.w, l.h - y]);
  const box = [0, y, l.w, l.benchY - y + 20 * k, (l.tall ? 20 : 38) * k] as const;
  lattice(on, box, { line: p.pole, knot: p.woodDeep });
  round(on, p.woodLit, [-10, y - 5 * k, l.w + 20, 7 * k, 3 * k]);
}
