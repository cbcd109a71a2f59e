/**
 * Chance as a pure function of the seed and a label, so that what is drawn
 * never depends on the order of play and the same log gives the same debate [L1].
 */

/** A number in [0, 1) for this seed and label; labels are independent streams. */
export function drawFrom(seed: number, label: string): number {
  let hash = 0x811c9dc5 ^ (seed >>> 0);
  for (let i = 0; i < label.length; i++) hash = Math.imul(hash ^ label.charCodeAt(i), 0x01000193);
  // Two rounds of mixing: FNV alone leaves labels that differ in one letter correlated.
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}

/** One of the items, or `undefined` when there is none. */
export function pickFrom<T>(seed: number, label: string, items: readonly T[]): T | undefined {
  return items[Math.floor(drawFrom(seed, label) * items.length)];
}

/** A new order of the items (Fisher-Yates); the input stays as it is. */
export function shuffle<T>(seed: number, label: string, items: readonly T[]): readonly T[] {
  const order = [...items];
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(drawFrom(seed, `${label}/${last}`) * (last + 1));
    const held = order[last] as T;
    order[last] = order[other] as T;
    order[other] = held;
  }
  return order;
}
