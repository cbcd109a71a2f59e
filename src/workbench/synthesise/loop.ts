import { RATE, samplesIn, type Wave } from './wave';

/** Sound before and after the lap in the file, because AAC and Opus may shift it by some milliseconds. */
export const LOOP_MARGIN = 0.25;

/** A sound that goes round for as long as somebody stays. */
export interface Loop {
  readonly seconds: number;
  /** One lap, whose end runs into its start. */
  readonly lap: () => Wave;
}

/** A slow swell between 0 and 1 that comes round to itself: whole turns in one lap of `seconds`. */
export const swellOver =
  (seconds: number) =>
  (index: number, turns: number, phase: number): number =>
    0.5 + 0.5 * Math.sin((2 * Math.PI * turns * index) / (seconds * RATE) + phase);

/** The lap with its own end before it and its own start after it. */
export function withMargins(loop: Wave): Wave {
  const margin = samplesIn(LOOP_MARGIN);
  const out = new Float64Array(loop.length + 2 * margin);
  out.set(loop.subarray(loop.length - margin));
  out.set(loop, margin);
  out.set(loop.subarray(0, margin), margin + loop.length);
  return out;
}
