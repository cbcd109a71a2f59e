import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AMBIENCE_NAMES } from '../../sound/ambience-name';
import { decode, encode, writeWav } from './encode';
import { LOOP_MARGIN, withMargins } from './loop';
import { LOOPS } from './loops';
import { measure, seam } from './measure';
import { renderSprite, type SpriteMap } from './sprite';
import { samplesIn, type Wave } from './wave';

/** `npm run synthesise`: makes every sound of the game again, weighs it, and writes where it lies. */
const root = fileURLToPath(new URL('../../../', import.meta.url));
const heard = join(root, 'assets/sound');
const MOST_BYTES = { cues: 60_000, carriage: 250_000, room: 250_000 } as const;
/** The room has nothing high in it, and a phone should not pay for what is not there. */
const LOOP_BITS = { carriage: { opus: 44, aac: 52 }, room: { opus: 32, aac: 40 } } as const;
const LOUDEST = -1;

function writeMap(map: SpriteMap): void {
  const cues = Object.entries(map).map(([name, [start, length]]) => `  '${name}': [${start}, ${length}],`);
  const laps = AMBIENCE_NAMES.map((name) => `  ${name}: [${LOOP_MARGIN * 1000}, ${LOOPS[name].seconds * 1000}, true],`);
  const text = [
    '// Written by `npm run synthesise`; do not edit.',
    "import type { AmbienceName } from './ambience-name';",
    "import type { CueName } from './cue-name';",
    '',
    '/** Where each cue lies in `cues.webm` and `cues.m4a`: start and length in milliseconds. */',
    'export const CUE_SPRITE: Record<CueName, [start: number, length: number]> = {',
    ...cues.map((line) => line.replace(/'([a-z]+)':/, '$1:')),
    '};',
    '',
    '/** The lap of each ambience in its own pair of files; they have a margin on both sides. */',
    'export const AMBIENCE_SPRITE: Record<AmbienceName, [start: number, length: number, loop: boolean]> = {',
    ...laps,
    '};',
    '',
  ].join('\n');
  writeFileSync(join(root, 'src/sound/cues.generated.ts'), text);
}

function weigh(name: string, wave: Wave): void {
  const { seconds, peak, rms, offset } = measure(wave);
  process.stdout.write(`${name.padEnd(24)} ${seconds} s  peak ${peak} dB  rms ${rms} dB  offset ${offset}\n`);
  if (peak > LOUDEST) throw new Error(`${name} peaks at ${peak} dB; at most ${LOUDEST}`);
  if (Math.abs(offset) > 0.001) throw new Error(`${name} has an offset of ${offset}`);
}

interface Made {
  readonly wave: Wave;
  /** Kilobits a second by encoder. */
  readonly bits: { readonly opus: number; readonly aac: number };
}

function make(name: keyof typeof MOST_BYTES, { wave, bits }: Made, scratch: string): void {
  const wav = join(scratch, `${name}.wav`);
  writeWav(wav, wave);
  const sizes = encode(wav, join(heard, name), bits);
  for (const [format, bytes] of Object.entries(sizes)) {
    const file = decode(join(heard, `${name}.${format}`));
    weigh(`${name}.${format} ${bytes} B`, file);
    if (bytes > MOST_BYTES[name]) throw new Error(`${name}.${format} is ${bytes} B; at most ${MOST_BYTES[name]}`);
    if (name !== 'cues') {
      const step = seam(file, LOOP_MARGIN, LOOPS[name].seconds);
      process.stdout.write(`  seam ${step.toFixed(3)} of the largest step inside\n`);
      if (step >= 1) throw new Error(`${name}.${format} clicks where it comes round`);
    }
  }
}

const scratch = mkdtempSync(join(tmpdir(), 'who-answers-sound-'));
try {
  mkdirSync(heard, { recursive: true });
  const { wave, map } = renderSprite();
  for (const [name, [start, length]] of Object.entries(map)) {
    weigh(name, wave.slice(samplesIn(start / 1000), samplesIn((start + length) / 1000)));
  }
  make('cues', { wave, bits: { opus: 30, aac: 32 } }, scratch);
  for (const name of AMBIENCE_NAMES) {
    make(name, { wave: withMargins(LOOPS[name].lap()), bits: LOOP_BITS[name] }, scratch);
  }
  writeMap(map);
} finally {
  rmSync(scratch, { recursive: true });
}
