import { filtered, highPass, lowPass } from './filter';
import { seededNoise } from './noise';
import { eased, samplesIn, silence, type Wave } from './wave';

export interface Rub {
  readonly seconds: number;
  /** The band of the rubbing, in Hz: paper 1500-9000, felt 120-900. */
  readonly above: number;
  readonly below: number;
  /** Where in the sound it is loudest, 0 to 1. */
  readonly crest: number;
  /** 0 = smooth as felt, 1 = crisp as paper. */
  readonly grain: number;
  readonly seed: number;
}

/** Noise that swells to its crest and falls away, in grains about four milliseconds long. */
export function rubbed({ seconds, above, below, crest, grain, seed }: Rub): Wave {
  const noise = seededNoise(seed);
  const grains = seededNoise(seed + 7919);
  const length = samplesIn(seconds);
  const every = samplesIn(0.004);
  let now = 1;
  let next = 1;
  const rough = silence(seconds).map((_, index) => {
    if (index % every === 0) [now, next] = [next, 1 - grain * (1 - Math.abs(grains()) ** 2)];
    const share = (index % every) / every;
    const at = index / length;
    const swell = at < crest ? at / crest : (1 - at) / (1 - crest);
    return noise() * (now + (next - now) * share) * swell ** 1.6;
  });
  return eased(filtered(rough, highPass(above), lowPass(below)), 0.002, Math.min(0.03, seconds / 4));
}
