import type { Layout } from './layout';

/** A place on the way of the signal. */
export interface Stop {
  readonly x: number;
  readonly y: number;
}

/** The way of the signal: from a camera over the street through the system, and out again to somebody who acts. */
export interface SignalLayout {
  readonly stops: readonly Stop[];
  readonly r: number;
  /** Height where the street begins. */
  readonly street: number;
  readonly moon: Stop;
  /** Largest size of a word, and the width that it has. */
  readonly label: { readonly size: number; readonly w: number };
  readonly k: number;
}

/** Four powers, which must be kept apart, and three accounts that somebody must give. */
export const POWERS = 4;
export const STOPS = 7;

/** Puts the stops over the city: an arch where there is height for it, else a wave, so that every word has its room. */
export function layOutSignal(l: Layout): SignalLayout {
  return l.tall ? wave(l) : arch(l);
}

function arch({ view, k }: Layout): SignalLayout {
  const x = view.x + view.w / 2;
  const foot = view.y + view.h * 0.62;
  const stops = Array.from({ length: STOPS }, (_, i) => {
    const angle = Math.PI * (1 - i / (STOPS - 1));
    return { x: x + Math.cos(angle) * view.w * 0.4, y: foot - Math.sin(angle) ** 0.9 * view.h * 0.45 };
  });
  const moon = { x, y: view.y + view.h * 0.42 };
  return { stops, r: 40 * k, street: view.y + view.h * 0.9, moon, label: { size: 20 * k, w: 156 * k }, k };
}

/** Two rows by turns: each word has the width of two stops. */
function wave({ view, clearY }: Layout): SignalLayout {
  const h = clearY - view.y;
  const k = Math.min(view.w / 360, h / 168);
  const step = (view.w - 52 * k) / (STOPS - 1);
  const stops = Array.from({ length: STOPS }, (_, i) => ({
    x: view.x + 26 * k + i * step,
    y: view.y + h * (i % 2 === 0 ? 0.2 : 0.57),
  }));
  const moon = { x: view.x + view.w * 0.5, y: view.y + h * 0.6 };
  const label = { size: Math.max(11.5, 13 * k), w: step * 1.86 };
  return { stops, r: 18.5 * k, street: view.y + h * 0.92, moon, label, k };
}

/** A point of the way: `at` counts stops, so 1.5 is half-way between linking and recognising. */
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
