import type { Shape } from '../../stage/cast';

export const INK = '#14233D';

/** A filled area with the ink contour of the cast. */
export const area = (f: string, d: string, w = 14): Shape => ({ d, f, s: INK, w });
/** A filled area without contour. */
export const patch = (f: string, d: string, a?: number): Shape => (a === undefined ? { d, f } : { d, f, a });
/** A line of thread or ink. */
export const line = (s: string, w: number, d: string): Shape => ({ d, s, w });

const HORN = [
  'M0 60V10C0-34 56-42 62-8C66 17 33 27 27 6C24-6 35-12 41-4',
  'M0 60V10C0-34-56-42-62-8C-66 17-33 27-27 6C-24-6-35-12-41-4',
];

/** x, y, scale, and -1 to stand on its head. */
export type At = readonly [number, number, number, number?];

/** Scales and moves every coordinate of a path made of absolute M, L, C, Q, V, H and Z. */
export function place(d: string, [x, y, k, flip = 1]: At): string {
  return d.replace(/([MLCQVHZ])([^MLCQVHZ]*)/g, (_, letter: string, rest: string) => {
    const numbers = (rest.match(/-?\d*\.?\d+/g) ?? []).map(Number);
    const moved = numbers.map((n, i) => {
      const vertical = letter === 'V' || (letter !== 'H' && i % 2 === 1);
      return +(vertical ? y + n * k * flip : x + n * k).toFixed(1);
    });
    return letter + moved.join(' ');
  });
}

/** A ram's horn, koshkar-muyiz, centred on its place; at scale 1 it is 160 wide. */
export function horn(colour: string, at: At): Shape[] {
  return [
    line(colour, 16 * at[2], HORN.map((d) => place(d, at)).join('')),
    patch(colour, place('M0 -22L13 -44L0 -66L-13 -44Z', at)),
  ];
}
