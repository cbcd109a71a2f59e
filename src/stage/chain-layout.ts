import type { Layout } from './layout';

/** Measures of the hanging chain in CSS pixels: plates below one another, held left and right. */
export interface ChainLayout {
  readonly x: number;
  readonly w: number;
  readonly h: number;
  /** From the top of one plate to the top of the next. */
  readonly pitch: number;
  /** Top of the first plate. */
  readonly top: number;
  /** From a plate's edge to its eyelets. */
  readonly inset: number;
  /** Where the chain comes from: the crown of the roof. */
  readonly crown: { readonly x: number; readonly y: number; readonly r: number };
  /** How far a broken plate tilts, in radians. */
  readonly tilt: number;
  readonly weight: number;
  /** Label and text share one line. */
  readonly flat: boolean;
}

/** Hangs `count` plates in the free part of the stage and leaves room for the weight below. */
export function hangChain(l: Layout, count: number): ChainLayout {
  const { view, tall, k } = l;
  const n = Math.max(1, count);
  const x = view.x + view.w / 2;
  const many = tall ? (l.deepY - view.y) / n < 55 * k : n > 5;
  const crown = tall ? { x, y: view.y - (many ? 56 : 38) * k, r: 74 * k } : { x, y: view.y - 10 * k, r: 108 * k };
  const top = crown.y + crown.r + (tall ? (many ? -3 : 9) : 22) * k;
  const weight = (tall ? (many ? 26 : 36) : many ? 84 : 100) * k;
  const bottom = l.deepY - (tall ? 4 : 84) * k - weight;
  const pitch = Math.min((bottom - top) / n, (tall ? 46 : 118) * k);
  const h = pitch * (tall ? 0.79 : 0.72);
  const w = Math.min(view.w * (tall ? 0.92 : 0.66), (tall ? 400 : 560) * k);
  const tilt = (tall ? 0.3 : 0.85) / Math.max(5, n);
  return { x, w, h, pitch, top, inset: (tall ? 11 : 25) * k, crown, tilt, weight, flat: tall || h < 52 * k };
}
