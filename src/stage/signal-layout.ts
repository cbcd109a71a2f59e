import type { Layout } from './layout';

/** A place on the way of the signal. */
export interface Stop {
  readonly x: number;
  readonly y: number;
}

/** The way of the signal: up from the street to the system, and down again to an officer in the street. */
export interface SignalLayout {
  readonly stops: readonly Stop[];
  readonly r: number;
  /** Height where the street begins. */
  readonly street: number;
  readonly moon: Stop;
  readonly k: number;
}

export const STOPS = 6;

/** Puts six stops on an arch over the city, so that neighbours stay apart by more than their discs. */
export function layOutSignal(l: Layout): SignalLayout {
  const { view, tall, k } = l;
  const rx = view.w * (tall ? 0.405 : 0.385);
  const ry = view.h * (tall ? 0.66 : 0.44);
  const x = view.x + view.w / 2;
  const foot = view.y + view.h * (tall ? 0.8 : 0.62);
  const stops = Array.from({ length: STOPS }, (_, i) => {
    const angle = Math.PI * (1 - i / (STOPS - 1));
    return { x: x + Math.cos(angle) * rx, y: foot - Math.sin(angle) ** 0.9 * ry };
  });
  return {
    stops,
    r: (tall ? 21 : 44) * k,
    street: view.y + view.h * (tall ? 0.97 : 0.9),
    moon: { x, y: view.y + view.h * (tall ? 0.48 : 0.42) },
    k,
  };
}

/** A point of the way: `at` counts stops, so 1.5 is half-way between link and recognition. */
export function pointOnWay(s: SignalLayout, at: number): Stop {
  const clamped = Math.max(0, Math.min(STOPS - 1, at));
  const i = Math.min(STOPS - 2, Math.floor(clamped));
  const [a, b, c, d] = [i - 1, i, i + 1, i + 2].map((n) => s.stops[Math.max(0, Math.min(STOPS - 1, n))] as Stop) as [
    Stop,
    Stop,
    Stop,
    Stop,
  ];
  const t = clamped - i;
  const curve = ([p, q, r, z]: readonly [number, number, number, number]): number =>
    0.5 * (2 * q + (r - p) * t + (2 * p - 5 * q + 4 * r - z) * t * t + (3 * q - p - 3 * r + z) * t * t * t);
  return { x: curve([a.x, b.x, c.x, d.x]), y: curve([a.y, b.y, c.y, d.y]) };
}
