import { CUE_NAMES, type CueName } from '../../sound/cue-name';
import { CUE_RECIPES } from './cue-recipes';
import { filtered, highPass } from './filter';
import { eased, mixInto, peakAt, RATE, silence, type Wave } from './wave';

/** Silence before each cue and after the last, in seconds: a decoder may be 50 ms late and still be in it. */
const GAP = 0.15;

/** How much of the following silence belongs to the cue, so that a late decoder cuts no tail. */
const TAIL = 0.05;

export type SpriteMap = Readonly<Record<CueName, readonly [start: number, length: number]>>;

/** All cues in one wave, and where each lies in it, in whole milliseconds. */
export function renderSprite(): { readonly wave: Wave; readonly map: SpriteMap } {
  const cues = CUE_NAMES.map((name) => {
    const { sound, peak } = CUE_RECIPES[name];
    return { name, wave: peakAt(eased(filtered(sound(), highPass(30)), 0, 0.02), peak) };
  });
  const map: Partial<Record<CueName, readonly [number, number]>> = {};
  const wave = silence(cues.reduce((sum, cue) => sum + GAP + cue.wave.length / RATE, GAP));
  let at = GAP;
  for (const cue of cues) {
    mixInto(wave, cue.wave, { at });
    const seconds = cue.wave.length / RATE;
    map[cue.name] = [Math.round(at * 1000), Math.round((seconds + TAIL) * 1000)];
    at += seconds + GAP;
  }
  return { wave, map: map as SpriteMap };
}
