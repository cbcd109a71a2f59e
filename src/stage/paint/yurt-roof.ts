import type { ChainLayout } from '../chain-layout';
import type { Easel } from './easel';
import { frieze, lattice, shanyrak } from './ornament';
import { disc, faint, rect, shape, stroke } from './pen';

/** Inside a yurt, looking up: roof poles run from the crown, and light falls where the chain hangs. */
export function paintYurtRoof({ on, l, p }: Easel, c: ChainLayout): void {
  const { x, y, r } = c.crown;
  const { k } = l;
  const bandY = l.tall ? l.deepY + 4 * k : l.h - 72 * k;
  rect(on, p.wall, [0, 0, l.w, l.h]);
  for (let i = -34; i <= 34; i++) {
    const angle = (i / 34) * 1.5;
    const far = Math.hypot(l.w, l.h) * 1.1;
    const dx = Math.sin(angle);
    const dy = Math.cos(angle);
    faint(on, p.night ? 0.8 : 1, () =>
      stroke(on, [p.wallDeep, 9 * k], [x + dx * r, y + dy * r, x + dx * far, y + dy * far]),
    );
  }
  for (const [size, alpha] of [
    [4.6, 0.3],
    [3.1, 0.34],
    [1.9, 0.4],
  ] as const)
    faint(on, p.night ? alpha * 0.5 : alpha, () => disc(on, p.wallLight, [x, y, r * size]));
  faint(on, p.night ? 0.14 : 0.5, () =>
    shape(on, p.night ? p.hillFarLit : p.wallLight, [
      x - r * 0.8,
      y,
      x + r * 0.8,
      y,
      x + c.w * 0.66,
      l.h,
      x - c.w * 0.66,
      l.h,
    ]),
  );
  shanyrak(on, [x, y, r], { light: p.night ? '#2B4C86' : p.sky3, wood: p.woodDeep, woodLit: p.woodLit });
  const band = (l.tall ? 26 : 46) * k;
  rect(on, p.wallDeep, [0, bandY, l.w, l.h - bandY]);
  lattice(on, [0, bandY + band, l.w, l.h - bandY - band, 26 * k], { line: p.pole, knot: p.woodDeep });
  frieze(on, [0, bandY, l.w, band], { ground: p.frieze, mark: p.friezeMark, mark2: p.friezeMark2 });
}
