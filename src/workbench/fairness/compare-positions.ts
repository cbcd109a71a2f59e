import type { GradeChances } from './grade-chances';

/** How far the positions of a scenario lie apart for one player. */
export interface Gap {
  /** Greatest difference of mean points between two positions. */
  readonly means: number;
  /** Greatest Kolmogorov-Smirnov distance of points between two positions, 0-1. */
  readonly ks: number;
}

/** Compares every position with every other. */
export function gapBetween(grades: ReadonlyMap<string, GradeChances>): Gap {
  const all = [...grades.values()];
  const means = all.map(({ mean }) => mean);
  const distances = all.flatMap((one, i) =>
    all.slice(i + 1).map((other) => kolmogorovSmirnov(one.points, other.points)),
  );
  return { means: Math.max(...means) - Math.min(...means), ks: Math.max(0, ...distances) };
}

/** The greatest difference between two distributions added up from below. */
export function kolmogorovSmirnov(one: readonly number[], other: readonly number[]): number {
  let difference = 0;
  let greatest = 0;
  for (let i = 0; i < one.length; i++) {
    difference += (one[i] as number) - (other[i] as number);
    greatest = Math.max(greatest, Math.abs(difference));
  }
  return greatest;
}
