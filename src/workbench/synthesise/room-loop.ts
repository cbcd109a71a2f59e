import { bandPass, filtered, filteredAround, highPass, lowPass } from './filter';
import { type Loop, swellOver } from './loop';
import { seededNoise } from './noise';
import { rubbed } from './rubbed';
import { wood } from './struck';
import { amplitude, mixAround, peakAt, silence, type Wave } from './wave';

/** Longer than a carriage's lap: in a still room a thing that happens again is noticed sooner. */
const ROOM_SECONDS = 36;

const swell = swellOver(ROOM_SECONDS);

/** The air of a large wooden room with people in it who say nothing. */
function stillness(): Wave {
  const white = silence(ROOM_SECONDS).map(seededNoise(401));
  const low = filteredAround(white, highPass(55), lowPass(190), lowPass(260));
  const breath = filteredAround(white, bandPass(430, 0.7), lowPass(1100));
  return low.map((deep, index) => deep * (0.85 + 0.15 * swell(index, 2, 0.4)) + 0.06 * (breath[index] ?? 0));
}

/** The wind of the steppe at the windows: two gusts a lap, neither like the other. */
function wind(): Wave {
  const white = silence(ROOM_SECONDS).map(seededNoise(409));
  const dark = filteredAround(white, bandPass(240, 1.4), lowPass(700));
  const light = filteredAround(white, bandPass(520, 2.2), lowPass(900));
  return dark.map((body, index) => {
    const gust = (0.65 * swell(index, 2, 2.1) + 0.35 * swell(index, 3, 0.7)) ** 2;
    return body * gust + 0.35 * (light[index] ?? 0) * gust ** 2;
  });
}

/** As heard from the far end of the room: what is sharp does not come so far. */
const far = (sound: Wave): Wave => filtered(sound, lowPass(1300), lowPass(1900));

const bench = (seed: number, size: number): Wave => far(wood(size, 0.4, seed));
const paper = (seed: number): Wave =>
  far(rubbed({ seconds: 0.7, above: 500, below: 3200, crest: 0.35, grain: 0.6, seed }));
const sleeve = (seed: number): Wave =>
  far(rubbed({ seconds: 1.1, above: 140, below: 800, crest: 0.45, grain: 0.15, seed }));

function lap(): Wave {
  const loop = peakAt(stillness(), -8);
  mixAround(loop, peakAt(wind(), -9), { gain: 1 });
  for (const [sound, at, decibels] of [
    [paper(421), 4.7, -15],
    [bench(431, 0.62), 11.9, -22],
    [bench(433, 0.7), 12.16, -28],
    [sleeve(441), 16.8, -13],
    [paper(443), 23.3, -18],
    [bench(449, 0.55), 30.4, -25],
    [sleeve(457), 35.2, -15],
  ] as const) {
    mixAround(loop, peakAt(sound, 0), { at, gain: amplitude(decibels) });
  }
  return peakAt(filteredAround(loop, highPass(40)), -25);
}

/**
 * The hearing's quiet room: air, wind at the windows, now and then a page, a
 * sleeve, a bench at the far end. No clock ticks, because nobody here is timed.
 */
export const ROOM: Loop = { seconds: ROOM_SECONDS, lap };
