import { bandPass, filteredAround, highPass, lowPass } from './filter';
import { type Loop, swellOver } from './loop';
import { seededNoise } from './noise';
import { contact, struck } from './struck';
import { amplitude, mixAround, mixInto, peakAt, silence, type Wave } from './wave';

/** One lap of the loop; the rail joints divide it exactly. */
const LOOP_SECONDS = 28;

const JOINTS = 8;

const swell = swellOver(LOOP_SECONDS);

function air(): Wave {
  const noise = seededNoise(301);
  const white = silence(LOOP_SECONDS).map(noise);
  const rumble = filteredAround(white, highPass(45), lowPass(150), lowPass(240));
  const hush = filteredAround(white, bandPass(620, 0.6), lowPass(1800));
  return rumble.map(
    (low, index) =>
      low * (0.75 + 0.25 * swell(index, 3, 0)) + 0.05 * (hush[index] ?? 0) * (0.5 + 0.5 * swell(index, 2, 1.7)),
  );
}

/** A wheel passes the gap between two rails. */
function joint(seed: number): Wave {
  const out = struck(
    [
      [58, 1, 0.3],
      [87, 0.6, 0.2],
      [173, 0.2, 0.12],
    ],
    0.4,
    0.006,
  );
  return mixInto(out, contact(520, 0.06, seed), { gain: 0.35 });
}

/** Tea in its glass-holder, three rooms away. */
const teaGlass = (): Wave =>
  struck(
    [
      [2870, 1, 0.5],
      [4310, 0.5, 0.35],
      [6120, 0.2, 0.2],
    ],
    0.6,
  );

function lap(): Wave {
  const loop = peakAt(air(), -6);
  const chance = seededNoise(307);
  for (let nth = 0; nth < JOINTS; nth += 1) {
    const at = 0.9 + (nth * LOOP_SECONDS) / JOINTS;
    const near = amplitude(-7 + 2 * chance());
    mixAround(loop, joint(310 + nth), { at, gain: near });
    mixAround(loop, joint(330 + nth), { at: at + 0.23, gain: near * 0.8 });
  }
  for (const [at, decibels] of [
    [6.3, -29],
    [6.44, -35],
    [19.1, -31],
    [26.9, -33],
  ] as const) {
    mixAround(loop, teaGlass(), { at, gain: amplitude(decibels) });
  }
  return peakAt(filteredAround(loop, highPass(35)), -18);
}

/**
 * The carriage at walking pace: air, rails in pairs, a creak of tea glass now
 * and then. Quiet enough to read against; it must never be listened to.
 */
export const CARRIAGE: Loop = { seconds: LOOP_SECONDS, lap };
