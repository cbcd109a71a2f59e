import {
  type Box,
  disc,
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

const HORN =
  'M0 60V10C0-34 56-42 62-8C66 17 33 27 27 6C24-6 35-12 41-4M0 60V10C0-34-56-42-62-8C-66 17-33 27-27 6C-24-6-35-12-41-4';
const CROWN = 'M0-22L13-44L0-66L-13-44Z';

/** Koshkar-muyiz, the ram's horn; at scale 1 it is 160 wide and 130 high. */
export function horn(
  on: Surface,
  colour: string,
  [x, y, scale, flip = 1]: readonly [number, number, number, number?],
): void {
  on.save();
  on.translate(x, y);
  on.scale(scale, scale * flip);
  strokePath(on, [colour, 16], HORN);
  fillPath(on, colour, CROWN);
  on.restore();
}

/** A felt horn: cord, felt and running stitch along the same line. */
export function feltHorn(on: Surface, c: { cord: string; felt: string; stitch: string }, at: Spot): void {
  within(on, at, () => {
    strokePath(on, [c.cord, 25], HORN);
    strokePath(on, [c.felt, 15], HORN);
    fillPath(on, c.felt, CROWN);
    strokePath(on, [c.stitch, 2, [5, 6]], HORN);
  });
}

/** A woven band, baskur: horns up and down by turns with diamonds between. */
export function frieze(on: Surface, [x, y, w, h]: Box, c: { ground: string; mark: string; mark2: string }): void {
  const unit = h * 1.62;
  const k = h / 112;
  rect(on, c.ground, [x, y, w, h]);
  on.save();
  on.beginPath();
  on.rect(x, y, w, h);
  on.clip();
  for (let i = 0; i * unit < w + unit; i++) {
    const cx = x + (i + 0.5) * unit;
    const up = i % 2 === 0;
    horn(on, up ? c.mark : c.mark2, [cx, y + h * (up ? 0.56 : 0.44), k, up ? 1 : -1]);
    const d = h * 0.11;
    shape(on, c.mark2, [
      cx + unit / 2,
      y + h / 2 - d * 1.3,
      cx + unit / 2 + d,
      y + h / 2,
      cx + unit / 2,
      y + h / 2 + d * 1.3,
      cx + unit / 2 - d,
      y + h / 2,
    ]);
  }
  on.restore();
  rect(on, c.mark2, [x, y + h, w, Math.max(2, h * 0.06)]);
}

/** Kerege, the wall lattice of a yurt, with a knot at each crossing. */
export function lattice(
  on: Surface,
  [x, y, w, h, step]: readonly [number, number, number, number, number],
  c: { line: string; knot: string },
): void {
  on.save();
  on.beginPath();
  on.rect(x, y, w, h);
  on.clip();
  for (let i = -Math.ceil(h / step) - 1; i * step < w + h; i++) {
    stroke(on, [c.line, step * 0.13], [x + i * step, y, x + i * step + h, y + h]);
    stroke(on, [c.line, step * 0.13], [x + i * step, y + h, x + i * step + h, y]);
  }
  for (let row = 0; row * step <= h * 2; row++) {
    for (let i = -1; i * step < w + step; i++)
      disc(on, c.knot, [x + i * step + (row % 2 ? step / 2 : 0), y + (row * step) / 2, step * 0.07]);
  }
  on.restore();
}

/** Shanyrak, the crown of the roof: ring and three crossed pairs of bars over the light. */
export function shanyrak(on: Surface, [x, y, r]: Spot, c: { light: string; wood: string; woodLit: string }): void {
  within(on, [x, y, r / 100], () => {
    disc(on, c.light, [0, 0, 100]);
    on.lineCap = 'butt';
    for (const [colour, width] of [
      [c.wood, 10],
      [c.woodLit, 3.5],
    ] as const) {
      strokePath(
        on,
        [colour, width],
        'M-22-93Q-34 0-22 93M0-96Q0 0 0 96M22-93Q34 0 22 93M-93-22Q0-34 93-22M-96 0Q0 0 96 0M-93 22Q0 34 93 22',
      );
    }
    on.strokeStyle = c.wood;
    on.lineWidth = 18;
    on.beginPath();
    on.arc(0, 0, 97, 0, Math.PI * 2);
    on.stroke();
    on.strokeStyle = c.woodLit;
    on.lineWidth = 4;
    on.beginPath();
    on.arc(0, 0, 92, 0, Math.PI * 2);
    on.stroke();
  });
}

/** A piece of felt: flat, with a thick edge below and a running stitch inside. */
export function felt(
  on: Surface,
  [x, y, w, h, r, thick]: readonly [number, number, number, number, number, number],
  c: { face: string; edge: string; stitch: string },
): void {
  round(on, c.edge, [x, y + thick, w, h, r]);
  round(on, c.face, [x, y, w, h, r]);
  const inset = Math.max(4, r * 0.42);
  on.strokeStyle = c.stitch;
  on.lineWidth = Math.max(1.2, r * 0.1);
  on.lineCap = 'round';
  on.setLineDash([r * 0.42, r * 0.36]);
  on.beginPath();
  on.roundRect(x + inset, y + inset, w - inset * 2, h - inset * 2, Math.max(2, r - inset));
  on.stroke();
  on.setLineDash([]);
}
