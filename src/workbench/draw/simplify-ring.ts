import type { MapPoint } from './project-point';

type Triple = readonly [MapPoint, MapPoint, MapPoint];

const areaOf = ([[ax, ay], [bx, by], [cx, cy]]: Triple): number =>
  Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2;

/**
 * Leaves `count` points of a closed ring: the point that spans the smallest
 * triangle with its neighbours goes first, so that capes and corners stay
 * longest (Visvalingam and Whyatt 1993).
 */
export function simplifyRing(ring: readonly MapPoint[], count: number): readonly MapPoint[] {
  const left = [...ring];
  while (left.length > Math.max(count, 3)) {
    const areas = left.map((point, i) =>
      areaOf([left.at(i - 1) ?? point, point, left[(i + 1) % left.length] ?? point]),
    );
    left.splice(areas.indexOf(Math.min(...areas)), 1);
  }
  return left;
}
