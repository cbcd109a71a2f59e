import { bandPass, filtered } from './filter';
import { seededNoise } from './noise';
import { eased, mixInto, RATE, silence, type Wave } from './wave';

/** One way in which a struck thing rings: Hz, loudness, seconds to fall by 60 dB. */
export type Mode = readonly [frequency: number, gain: number, decay: number];

/** A struck body: its modes together, each dying at its own pace. */
export function struck(modes: readonly Mode[], seconds: number, rise = 0.001): Wave {
  const out = silence(seconds);
  for (const [frequency, gain, decay] of modes) {
    const turn = (2 * Math.PI * frequency) / RATE;
    const fall = -6.9078 / (decay * RATE);
    out.forEach((sample, index) => {
      out[index] = sample + gain * Math.sin(turn * index) * Math.exp(fall * index);
    });
  }
  return eased(out, rise, Math.min(0.15, seconds / 3));
}

/** The small noise of contact that tells wood from a tone: a few milliseconds in one band. */
export function contact(frequency: number, decay: number, seed: number): Wave {
  const noise = seededNoise(seed);
  const fall = -6.9078 / (decay * RATE);
  const burst = silence(decay * 1.2).map((_, index) => noise() * Math.exp(fall * index));
  return eased(filtered(burst, bandPass(frequency, 1.1)), 0.0005, decay / 4);
}

/** A knock on a wooden board; `size` 1 is a table top, 2 is twice as high and small. */
export function wood(size: number, seconds: number, seed: number): Wave {
  const out = struck(
    [
      [212 * size, 1, 0.16],
      [431 * size, 0.55, 0.11],
      [873 * size, 0.28, 0.06],
      [1490 * size, 0.12, 0.035],
    ],
    seconds,
  );
  return mixInto(out, contact(1400 * size, 0.025, seed), { gain: 1.2 });
}

/** Two iron links meet; `size` as in `wood`. Inharmonic and short, so that it is never a note. */
export function clink(size: number, seconds: number, seed: number): Wave {
  const out = struck(
    [
      [1730 * size, 0.5, 0.22],
      [2610 * size, 0.4, 0.16],
      [3890 * size, 0.3, 0.12],
      [5320 * size, 0.16, 0.07],
    ],
    seconds,
    0.0005,
  );
  return mixInto(out, contact(4200 * size, 0.012, seed), { gain: 0.9 });
}

/** The carriage's brass bell: the partials of a small bell, with the minor third that makes it grave. */
export function bell(strike: number, seconds: number): Wave {
  return struck(
    [
      [strike * 0.5, 0.28, 2.6],
      [strike, 0.5, 2.2],
      [strike * 1.003, 0.22, 2],
      [strike * 1.19, 0.36, 1.7],
      [strike * 1.5, 0.16, 1.3],
      [strike * 2, 0.3, 1.1],
      [strike * 2.74, 0.14, 0.6],
      [strike * 4.07, 0.07, 0.3],
    ],
    seconds,
    0.002,
  );
}
