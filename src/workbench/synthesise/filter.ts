import { RATE, type Wave } from './wave';

/** A second-order filter: what to multiply of the last inputs and outputs. */
export type Filter = readonly [b0: number, b1: number, b2: number, a1: number, a2: number];

type Shape = (cosine: number, alpha: number) => readonly [b0: number, b1: number, b2: number];

function biquad(frequency: number, quality: number, shape: Shape): Filter {
  const angle = (2 * Math.PI * frequency) / RATE;
  const alpha = Math.sin(angle) / (2 * quality);
  const [b0, b1, b2] = shape(Math.cos(angle), alpha);
  const a0 = 1 + alpha;
  return [b0 / a0, b1 / a0, b2 / a0, (-2 * Math.cos(angle)) / a0, (1 - alpha) / a0];
}

/** Keeps what is slower than `frequency` Hz (formulas: R. Bristow-Johnson's Audio EQ Cookbook). */
export const lowPass = (frequency: number, quality = Math.SQRT1_2): Filter =>
  biquad(frequency, quality, (cosine) => [(1 - cosine) / 2, 1 - cosine, (1 - cosine) / 2]);

export const highPass = (frequency: number, quality = Math.SQRT1_2): Filter =>
  biquad(frequency, quality, (cosine) => [(1 + cosine) / 2, -(1 + cosine), (1 + cosine) / 2]);

/** Keeps a band around `frequency` Hz; a higher quality is a narrower band. */
export const bandPass = (frequency: number, quality: number): Filter =>
  biquad(frequency, quality, (_cosine, alpha) => [alpha, 0, -alpha]);

function passed(wave: Wave, [b0, b1, b2, a1, a2]: Filter, laps: number): Wave {
  const out = new Float64Array(wave.length);
  let [x1, x2, y1, y2] = [0, 0, 0, 0];
  for (let lap = 0; lap < laps; lap += 1) {
    wave.forEach((x0, index) => {
      const y0 = b0 * x0 + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2;
      [x2, x1, y2, y1] = [x1, x0, y1, y0];
      out[index] = y0;
    });
  }
  return out;
}

export const filtered = (wave: Wave, ...filters: readonly Filter[]): Wave =>
  filters.reduce((sound, filter) => passed(sound, filter, 1), wave);

/**
 * As `filtered`, for a loop: runs round twice and keeps the second lap, because
 * by then the filter has forgotten its start and the seam is as smooth as the rest.
 */
export const filteredAround = (loop: Wave, ...filters: readonly Filter[]): Wave =>
  filters.reduce((sound, filter) => passed(sound, filter, 2), loop);
