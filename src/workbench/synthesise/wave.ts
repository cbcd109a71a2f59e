/** One channel of samples; full scale is -1 to 1. */
export type Wave = Float64Array;

/** Samples a second: Opus works at this rate, so nothing is resampled for it. */
export const RATE = 48_000;

export const samplesIn = (seconds: number): number => Math.round(seconds * RATE);

export const silence = (seconds: number): Wave => new Float64Array(samplesIn(seconds));

/** Amplitude of a level in dB below full scale: -6 gives about 0.5. */
export const amplitude = (decibels: number): number => 10 ** (decibels / 20);

/** Where a part lies in the whole, in seconds from its start, and how much of it (1 = as it is). */
export interface Placing {
  readonly at?: number;
  readonly gain?: number;
}

/** Adds a sound to a longer one; what passes the end is lost. */
export function mixInto(whole: Wave, part: Wave, { at = 0, gain = 1 }: Placing = {}): Wave {
  const start = samplesIn(at);
  part.forEach((sample, index) => {
    const place = start + index;
    if (place < whole.length) whole[place] = (whole[place] ?? 0) + sample * gain;
  });
  return whole;
}

/** As `mixInto`, but what passes the end returns at the start: for a loop without a seam. */
export function mixAround(loop: Wave, part: Wave, { at = 0, gain = 1 }: Placing): Wave {
  const start = samplesIn(at);
  part.forEach((sample, index) => {
    const place = (start + index) % loop.length;
    loop[place] = (loop[place] ?? 0) + sample * gain;
  });
  return loop;
}

export const peakOf = (wave: Wave): number => wave.reduce((peak, sample) => Math.max(peak, Math.abs(sample)), 0);

/** Scales so that the loudest sample lies `decibels` below full scale; silence stays silence. */
export function peakAt(wave: Wave, decibels: number): Wave {
  const peak = peakOf(wave);
  return peak === 0 ? wave : wave.map((sample) => (sample * amplitude(decibels)) / peak);
}

/** Eases the first and last moments to zero so that a cut never clicks. */
export function eased(wave: Wave, rise: number, fall: number): Wave {
  const up = samplesIn(rise);
  const down = samplesIn(fall);
  return wave.map((sample, index) => {
    const fromStart = up === 0 ? 1 : Math.min(1, index / up);
    const toEnd = down === 0 ? 1 : Math.min(1, (wave.length - 1 - index) / down);
    return sample * Math.sin((fromStart * Math.PI) / 2) * Math.sin((toEnd * Math.PI) / 2) ** 2;
  });
}
