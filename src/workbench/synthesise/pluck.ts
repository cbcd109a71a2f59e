import { bandPass, filtered, lowPass } from './filter';
import { seededNoise } from './noise';
import { eased, mixInto, RATE, samplesIn, silence, type Wave } from './wave';

export interface Pluck {
  /** In Hz. */
  readonly frequency: number;
  /** Length of the rendered sound. */
  readonly seconds: number;
  /** Time to fall by 60 dB; a muffled string is 0.2, an open one 1.2. */
  readonly decay: number;
  /** 0 = the soft of the thumb, 1 = the nail. */
  readonly brightness: number;
  readonly seed: number;
}

/** The finger leaves a string: a short burst of noise, hollowed by where it was plucked. */
function finger({ frequency, brightness, seed }: Pluck): Wave {
  const noise = seededNoise(seed);
  const period = Math.round(RATE / frequency);
  const burst = new Float64Array(period).map(noise);
  const soft = filtered(burst, lowPass(900 + 5200 * brightness));
  const place = Math.round(period * 0.22);
  return soft.map((sample, index) => sample - (index < place ? 0 : (soft[index - place] ?? 0)) * 0.8);
}

/**
 * One dombra string by Karplus and Strong (1983): the burst goes round a delay
 * as long as one period and loses a little of its brightness on each lap.
 */
export function plucked(pluck: Pluck): Wave {
  const string = new Float64Array(samplesIn(pluck.seconds));
  string.set(finger(pluck).subarray(0, string.length));
  const dull = 0.5 - 0.32 * pluck.brightness;
  const delay = RATE / pluck.frequency - dull;
  const whole = Math.floor(delay);
  const part = delay - whole;
  const kept = 10 ** (-3 / (pluck.frequency * pluck.decay));
  const weights = [(1 - dull) * (1 - part), (1 - dull) * part + dull * (1 - part), dull * part];
  for (let index = whole; index < string.length; index += 1) {
    const lap = weights.reduce((sum, weight, later) => sum + weight * (string[index - whole - later] ?? 0), 0);
    string[index] = (string[index] ?? 0) + kept * lap;
  }
  return eased(string, 0.0015, Math.min(0.12, pluck.seconds / 3));
}

/** The string as the pear-shaped body gives it back: a little of it at each of three resonances. */
export function onTheBody(string: Wave): Wave {
  const out = string.map((sample) => sample * 0.7);
  for (const [frequency, quality, gain] of [
    [196, 4, 0.8],
    [410, 5, 0.6],
    [780, 6, 0.35],
  ] as const) {
    mixInto(out, filtered(string, bandPass(frequency, quality)), { gain });
  }
  return out;
}

/** Both strings of the course, the second a moment after the first. */
export function strummed(first: Pluck, second: Pluck, apart = 0.028): Wave {
  const out = silence(Math.max(first.seconds, second.seconds + apart));
  mixInto(out, plucked(first));
  mixInto(out, plucked(second), { at: apart, gain: 0.85 });
  return onTheBody(out);
}
