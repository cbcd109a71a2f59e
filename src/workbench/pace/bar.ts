/** One playability bar with what was counted. */
export interface Bar {
  readonly holds: boolean;
  /** The worst value over all plays. */
  readonly figure: number;
  /** What it may be: at most this, at least this, or between the two. */
  readonly bar: number | { readonly from: number; readonly to: number };
  /** Where the worst value stands: position, seed, and the step or slot. */
  readonly at?: string;
}

/** A value with the place where it was met. */
export interface Counted {
  readonly value: number;
  readonly at: string;
}

/** The largest of the counted values must not pass the bar. */
export function atMost(bar: number, counted: readonly Counted[]): Bar {
  return barOf(bar, counted, (one, other) => one > other);
}

/** The smallest of the counted values must reach the bar. */
export function atLeast(bar: number, counted: readonly Counted[]): Bar {
  return barOf(bar, counted, (one, other) => one < other);
}

function barOf(bar: number, counted: readonly Counted[], isWorse: (one: number, other: number) => boolean): Bar {
  const [first = { value: 0, at: 'nothing was counted' }, ...rest] = counted;
  const worst = rest.reduce((found, next) => (isWorse(next.value, found.value) ? next : found), first);
  return { holds: counted.length > 0 && !isWorse(worst.value, bar), figure: short(worst.value), bar, at: worst.at };
}

/** A value that must lie between two. */
export function between(from: number, to: number, value: number): Bar {
  return { holds: value >= from - 1e-9 && value <= to + 1e-9, figure: short(value), bar: { from, to } };
}

const short = (value: number): number => Number(value.toFixed(3));
