import { filtered, lowPass } from './filter';
import { seededNoise } from './noise';
import { rubbed } from './rubbed';
import { bell as brassBell, clink, contact, struck, wood } from './struck';
import { mixInto, silence, type Wave } from './wave';

/** A fingertip on felt-covered wood. */
export function tap(): Wave {
  const out = mixInto(silence(0.09), wood(1.6, 0.08, 101), { gain: 0.6 });
  return filtered(out, lowPass(2600));
}

export function layCard(): Wave {
  const out = silence(0.2);
  mixInto(out, rubbed({ seconds: 0.1, above: 1100, below: 7000, crest: 0.85, grain: 0.6, seed: 111 }), { gain: 0.45 });
  mixInto(out, filtered(wood(1.1, 0.1, 112), lowPass(1800)), { at: 0.085, gain: 0.6 });
  return out;
}

export function turnCard(): Wave {
  const out = silence(0.26);
  mixInto(out, rubbed({ seconds: 0.15, above: 1800, below: 9000, crest: 0.75, grain: 0.75, seed: 121 }), { gain: 0.6 });
  mixInto(out, contact(2600, 0.03, 122), { at: 0.115, gain: 0.7 });
  mixInto(out, rubbed({ seconds: 0.12, above: 1200, below: 6000, crest: 0.15, grain: 0.5, seed: 123 }), {
    at: 0.13,
    gain: 0.3,
  });
  return out;
}

export function page(): Wave {
  const out = silence(0.42);
  mixInto(out, rubbed({ seconds: 0.34, above: 900, below: 7500, crest: 0.62, grain: 0.7, seed: 131 }), { gain: 0.6 });
  mixInto(out, rubbed({ seconds: 0.12, above: 500, below: 3500, crest: 0.2, grain: 0.3, seed: 132 }), {
    at: 0.29,
    gain: 0.4,
  });
  return out;
}

/** A link goes over a hook and meets its neighbour twice. */
export function hang(): Wave {
  const out = silence(0.34);
  mixInto(out, clink(0.9, 0.24, 141), { gain: 0.7 });
  mixInto(out, clink(1.13, 0.2, 142), { at: 0.062, gain: 0.42 });
  mixInto(out, clink(1, 0.16, 143), { at: 0.118, gain: 0.2 });
  return filtered(out, lowPass(7000));
}

/** An iron weight let down on a board: more felt than heard. */
export function weight(): Wave {
  const out = silence(0.5);
  mixInto(
    out,
    struck(
      [
        [62, 1, 0.42],
        [94, 0.7, 0.3],
        [141, 0.35, 0.2],
      ],
      0.48,
      0.004,
    ),
  );
  // A phone's loudspeaker gives nothing back below 300 Hz, so the board has to speak for the iron.
  mixInto(out, wood(1.25, 0.3, 151), { gain: 0.85 });
  mixInto(out, rubbed({ seconds: 0.16, above: 260, below: 1300, crest: 0.06, grain: 0.2, seed: 153 }), { gain: 1.3 });
  mixInto(out, clink(0.8, 0.2, 152), { at: 0.05, gain: 0.09 });
  return out;
}

/** One link gives: a dry crack, the weight drops, three links fall after it. */
export function snap(): Wave {
  const out = silence(0.72);
  mixInto(out, contact(3000, 0.02, 161), { gain: 1.6 });
  mixInto(out, clink(0.72, 0.3, 162), { at: 0.002, gain: 0.6 });
  mixInto(
    out,
    struck(
      [
        [78, 1, 0.3],
        [117, 0.5, 0.22],
      ],
      0.4,
      0.003,
    ),
    { at: 0.13, gain: 0.75 },
  );
  mixInto(out, wood(0.6, 0.25, 163), { at: 0.13, gain: 0.3 });
  [0.2, 0.31, 0.385].forEach((at, nth) => {
    mixInto(out, clink(1 + nth * 0.17, 0.2, 164 + nth), { at, gain: 0.26 - nth * 0.06 });
  });
  return filtered(out, lowPass(8000));
}

/** It has gone wrong: one stroke of the carriage bell, left to ring into the silence. */
export function bell(): Wave {
  const out = mixInto(silence(1.9), brassBell(587.33, 1.9));
  mixInto(out, contact(2400, 0.02, 171), { gain: 0.25 });
  return filtered(out, lowPass(6500));
}

/** No questions: one chair, then the room gets up after it, and is still. */
export function roomStands(): Wave {
  const out = silence(1.5);
  const chance = seededNoise(181);
  mixInto(out, filtered(wood(0.85, 0.25, 182), lowPass(1800)), { gain: 0.8 });
  for (let chair = 0; chair < 11; chair += 1) {
    const at = 0.3 + 0.62 * ((chair + 0.5 + chance() * 0.45) / 11);
    const near = 0.45 + 0.15 * chance();
    mixInto(out, filtered(wood(1 + 0.35 * chance(), 0.2, 190 + chair), lowPass(1600)), { at, gain: near });
  }
  mixInto(out, rubbed({ seconds: 1, above: 220, below: 2000, crest: 0.45, grain: 0.5, seed: 183 }), {
    at: 0.22,
    gain: 0.3,
  });
  mixInto(out, rubbed({ seconds: 0.6, above: 150, below: 1500, crest: 0.3, grain: 0.3, seed: 184 }), {
    at: 0.62,
    gain: 0.25,
  });
  return out;
}
