import { peakOf, samplesIn, type Wave } from './wave';

export interface Measure {
  readonly seconds: number;
  /** In dB below full scale. */
  readonly peak: number;
  readonly rms: number;
  /** Mean of all samples, as a share of full scale. */
  readonly offset: number;
}

const decibels = (value: number): number => Math.round(200 * Math.log10(Math.max(value, 1e-6))) / 10;

export function measure(wave: Wave): Measure {
  const mean = wave.reduce((sum, sample) => sum + sample, 0) / wave.length;
  const power = wave.reduce((sum, sample) => sum + sample * sample, 0) / wave.length;
  return {
    seconds: Math.round((wave.length / samplesIn(1)) * 1000) / 1000,
    peak: decibels(peakOf(wave)),
    rms: decibels(Math.sqrt(power)),
    offset: Math.round(mean * 1e5) / 1e5,
  };
}

/**
 * How much the step over the loop's seam stands out: the jump from the last
 * sample to the first, over the largest step inside. Below 1 nobody hears it.
 */
export function seam(file: Wave, start: number, seconds: number): number {
  const lap = file.subarray(samplesIn(start), samplesIn(start + seconds));
  const largest = lap.reduce(
    (most, sample, index) => (index === 0 ? most : Math.max(most, Math.abs(sample - (lap[index - 1] ?? 0)))),
    0,
  );
  return Math.abs((lap[0] ?? 0) - (lap[lap.length - 1] ?? 0)) / largest;
}
