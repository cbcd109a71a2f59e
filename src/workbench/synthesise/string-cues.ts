import { filtered, lowPass } from './filter';
import { onTheBody, plucked, strummed } from './pluck';
import { rubbed } from './rubbed';
import { struck, wood } from './struck';
import { mixInto, silence, type Wave } from './wave';

/** The two open strings of the dombra, and what is stopped on them here. */
const D3 = 146.83;
const G3 = 196;
const A3 = 220;
const C4 = 261.63;
const D4 = 293.66;
const G4 = 392;

/** A soft pluck of both strings. Not a fanfare: thirty of these are heard in a hearing. */
export function right(): Wave {
  return strummed(
    { frequency: G3, seconds: 0.62, decay: 0.75, brightness: 0.3, seed: 11 },
    { frequency: D4, seconds: 0.6, decay: 0.7, brightness: 0.28, seed: 12 },
  );
}

/** A hand laid on felt and a string that it stops. It says "not this", never "shame". */
export function wrong(): Wave {
  const out = silence(0.4);
  mixInto(
    out,
    struck(
      [
        [98, 1, 0.22],
        [147, 0.4, 0.14],
      ],
      0.36,
      0.006,
    ),
    { gain: 0.8 },
  );
  mixInto(out, rubbed({ seconds: 0.2, above: 150, below: 1300, crest: 0.12, grain: 0.1, seed: 21 }), { gain: 1.7 });
  mixInto(out, plucked({ frequency: D3, seconds: 0.34, decay: 0.2, brightness: 0.15, seed: 22 }), {
    at: 0.012,
    gain: 0.9,
  });
  return filtered(out, lowPass(1500));
}

/** The chain takes the weight: wood answers, then the low strings settle. */
export function hold(): Wave {
  const out = silence(0.95);
  mixInto(out, wood(0.8, 0.3, 31), { gain: 0.5 });
  const strings = strummed(
    { frequency: D3, seconds: 0.9, decay: 1.1, brightness: 0.35, seed: 32 },
    { frequency: A3, seconds: 0.86, decay: 0.95, brightness: 0.3, seed: 33 },
    0.04,
  );
  return mixInto(out, strings, { at: 0.03, gain: 0.9 });
}

/** A banner folded twice, each time smaller, and two notes that step down to a size one can stand on. */
export function fold(): Wave {
  const out = silence(0.85);
  mixInto(out, rubbed({ seconds: 0.26, above: 350, below: 4200, crest: 0.6, grain: 0.35, seed: 41 }), { gain: 0.28 });
  mixInto(out, rubbed({ seconds: 0.18, above: 500, below: 5000, crest: 0.6, grain: 0.4, seed: 42 }), {
    at: 0.22,
    gain: 0.22,
  });
  mixInto(out, onTheBody(plucked({ frequency: C4, seconds: 0.4, decay: 0.5, brightness: 0.25, seed: 43 })), {
    at: 0.2,
    gain: 0.5,
  });
  mixInto(out, onTheBody(plucked({ frequency: G3, seconds: 0.5, decay: 0.7, brightness: 0.22, seed: 44 })), {
    at: 0.36,
    gain: 0.75,
  });
  return out;
}

/** An envelope opened, and one high string: somebody has been waiting for this. */
export function letter(): Wave {
  const out = silence(0.95);
  mixInto(out, rubbed({ seconds: 0.3, above: 1400, below: 8000, crest: 0.7, grain: 0.8, seed: 51 }), { gain: 0.3 });
  mixInto(out, onTheBody(plucked({ frequency: G4, seconds: 0.68, decay: 0.9, brightness: 0.3, seed: 52 })), {
    at: 0.26,
    gain: 0.75,
  });
  return out;
}

/** A phrase of three: question, thought, rest. It ends on the open string whatever the level was. */
export function verdict(): Wave {
  const out = silence(1.5);
  mixInto(out, onTheBody(plucked({ frequency: D4, seconds: 0.6, decay: 0.7, brightness: 0.35, seed: 61 })), {
    gain: 0.7,
  });
  mixInto(out, onTheBody(plucked({ frequency: C4, seconds: 0.6, decay: 0.7, brightness: 0.32, seed: 62 })), {
    at: 0.26,
    gain: 0.65,
  });
  const rest = strummed(
    { frequency: G3, seconds: 0.95, decay: 1.2, brightness: 0.32, seed: 63 },
    { frequency: D3, seconds: 0.92, decay: 1.2, brightness: 0.28, seed: 64 },
    0.036,
  );
  return mixInto(out, rest, { at: 0.54, gain: 0.85 });
}
