import { readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { AMBIENCE_NAMES } from '../../src/sound/ambience-name';
import { CUE_NAMES } from '../../src/sound/cue-name';
import { AMBIENCE_SPRITE, CUE_SPRITE } from '../../src/sound/cues.generated';
import { LOOP_MARGIN } from '../../src/workbench/synthesise/loop';
import { LOOPS } from '../../src/workbench/synthesise/loops';
import { measure, seam } from '../../src/workbench/synthesise/measure';
import { renderSprite } from '../../src/workbench/synthesise/sprite';
import { RATE, samplesIn } from '../../src/workbench/synthesise/wave';

const file = (name: string) => new URL(`../../assets/sound/${name}`, import.meta.url);

describe('the committed sounds', () => {
  it.each([
    ['cues.webm', 60_000],
    ['cues.m4a', 60_000],
    ['carriage.webm', 250_000],
    ['carriage.m4a', 250_000],
    ['room.webm', 250_000],
    ['room.m4a', 250_000],
  ])('%s is at most %i bytes', (name, most) => {
    expect(statSync(file(name)).size).toBeLessThanOrEqual(most);
  });

  it('are webm and m4a by their first bytes', () => {
    for (const name of ['cues', ...AMBIENCE_NAMES]) {
      expect(
        readFileSync(file(`${name}.webm`))
          .subarray(0, 4)
          .toString('hex'),
      ).toBe('1a45dfa3');
      expect(
        readFileSync(file(`${name}.m4a`))
          .subarray(4, 8)
          .toString('latin1'),
      ).toBe('ftyp');
    }
  });

  it('lie where the recipes put them: if not, run `npm run synthesise`', () => {
    expect(CUE_SPRITE).toEqual(renderSprite().map);
    for (const name of AMBIENCE_NAMES)
      expect(AMBIENCE_SPRITE[name]).toEqual([LOOP_MARGIN * 1000, LOOPS[name].seconds * 1000, true]);
  });

  it('weigh at most 1.2 MB together', () => {
    const folder = new URL('../../assets/sound/', import.meta.url);
    const bytes = readdirSync(folder).reduce((sum, name) => sum + statSync(new URL(name, folder)).size, 0);
    expect(bytes).toBeLessThanOrEqual(1_200_000);
  });

  it.each(AMBIENCE_NAMES)(
    'a lap of the %s comes round without a click, even, and quieter than any cue',
    (name) => {
      const { seconds, lap } = LOOPS[name];
      const wave = lap();
      expect(seam(wave, 0, seconds)).toBeLessThan(1);
      const whole = measure(wave);
      expect(whole.seconds).toBe(seconds);
      expect(whole.peak).toBeLessThanOrEqual(-18);
      expect(whole.rms).toBeLessThanOrEqual(-33);
      expect(Math.abs(whole.offset)).toBeLessThan(0.0005);
      // No second stands out from the rest, because nobody may begin to wait for it.
      const levels = Array.from({ length: seconds }, (_, at) => measure(wave.slice(at * RATE, (at + 1) * RATE)).rms);
      expect(Math.max(...levels) - Math.min(...levels)).toBeLessThan(12);
    },
    60_000,
  );

  it('leave at least 100 ms between two cues', () => {
    const inOrder = CUE_NAMES.map((name) => CUE_SPRITE[name]);
    inOrder.slice(1).forEach(([start], index) => {
      const [before, length] = inOrder[index] ?? [0, 0];
      expect(start - before - length).toBeGreaterThanOrEqual(99);
    });
  });

  it('are the same whenever they are made', () => {
    const bytes = () => Buffer.from(renderSprite().wave.buffer);
    expect(bytes().equals(bytes())).toBe(true);
  });

  it('would click where a loop does not come round to its start', () => {
    const length = samplesIn(0.1);
    const turn = new Float64Array(length).map((_, index) => Math.sin((20 * Math.PI * index) / length));
    const ramp = new Float64Array(length).map((_, index) => index / length);
    expect(seam(turn, 0, 0.1)).toBeLessThanOrEqual(1.001);
    expect(seam(ramp, 0, 0.1)).toBeGreaterThan(100);
  });
});
