import type { Place } from './line-places';

/** A smooth path through all the places in their order (Catmull and Rom 1974), because rails do not turn corners. */
export function trackThrough(places: readonly Place[]): string {
  const at = (i: number): Place => places[Math.min(Math.max(i, 0), places.length - 1)] ?? [0, 0];
  const towards = (i: number, sign: 1 | -1): string => {
    const [[x, y], [fromX, fromY], [toX, toY]] = [at(i), at(i - 1), at(i + 1)];
    return `${Math.round(x + (sign * (toX - fromX)) / 6)} ${Math.round(y + (sign * (toY - fromY)) / 6)}`;
  };
  const bends = places.slice(1).map(([x, y], i) => `C${towards(i, 1)} ${towards(i + 1, -1)} ${x} ${y}`);
  return `M${at(0).join(' ')}${bends.join('')}`;
}
