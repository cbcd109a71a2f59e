import { execFileSync } from 'node:child_process';
import { statSync, writeFileSync } from 'node:fs';
import { RATE, type Wave } from './wave';

/** Writes a 16-bit mono WAV. */
export function writeWav(path: string, wave: Wave): void {
  const bytes = Buffer.alloc(44 + wave.length * 2);
  bytes.write('RIFF', 0);
  bytes.writeUInt32LE(36 + wave.length * 2, 4);
  bytes.write('WAVEfmt ', 8);
  bytes.writeUInt32LE(16, 16);
  bytes.writeUInt16LE(1, 20);
  bytes.writeUInt16LE(1, 22);
  bytes.writeUInt32LE(RATE, 24);
  bytes.writeUInt32LE(RATE * 2, 28);
  bytes.writeUInt16LE(2, 32);
  bytes.writeUInt16LE(16, 34);
  bytes.write('data', 36);
  bytes.writeUInt32LE(wave.length * 2, 40);
  wave.forEach((sample, index) => {
    bytes.writeInt16LE(Math.round(Math.max(-1, Math.min(1, sample)) * 32767), 44 + index * 2);
  });
  writeFileSync(path, bytes);
}

const SAME_BYTES = ['-map_metadata', '-1', '-fflags', '+bitexact', '-flags:a', '+bitexact', '-threads', '1'];

const ffmpeg = (...words: readonly string[]): void => {
  execFileSync('ffmpeg', ['-v', 'error', '-y', ...words], { stdio: ['ignore', 'ignore', 'inherit'] });
};

/** Encodes twice, `to`.webm (Opus) and `to`.m4a (AAC), and gives their sizes in bytes. */
export function encode(wav: string, to: string, bits: { readonly opus: number; readonly aac: number }) {
  const opus = ['-c:a', 'libopus', '-b:a', `${bits.opus}k`, '-vbr', 'on', '-application', 'audio'];
  const aac = ['-c:a', 'aac', '-b:a', `${bits.aac}k`, '-movflags', '+faststart'];
  ffmpeg('-i', wav, ...opus, ...SAME_BYTES, `${to}.webm`);
  ffmpeg('-i', wav, ...aac, ...SAME_BYTES, `${to}.m4a`);
  return { webm: statSync(`${to}.webm`).size, m4a: statSync(`${to}.m4a`).size };
}

/** What a browser will hear: the encoded file decoded again. */
export function decode(path: string): Wave {
  const words = ['-v', 'error', '-i', path, '-f', 'f32le', '-ac', '1', '-ar', `${RATE}`, '-'];
  const bytes = execFileSync('ffmpeg', words, { maxBuffer: 1 << 28 });
  return Float64Array.from({ length: bytes.length / 4 }, (_, index) => bytes.readFloatLE(index * 4));
}
