import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Part } from './built-parts';

/** One letter of every block that a first screen in any of the three languages is written with. */
const LETTERS = 'Aaz АЯаяЁё ӘҒҚҢӨҰҮҺІ әғқңөұүһі «„“”…—';

const FACE = /@font-face\s*\{[^}]*\}/g;
const RANGES = /unicode-range:\s*([^;}]+)/i;
const FILE = /url\(["']?([^"')]+\.woff2)["']?\)/;

const covers = (range: string, letter: number): boolean => {
  const [from = '', to] = range.trim().replace(/^U\+/i, '').split('-');
  const least = Number.parseInt(from.replaceAll('?', '0'), 16);
  const most = Number.parseInt(to ?? from.replaceAll('?', 'F'), 16);
  return letter >= least && letter <= most;
};

const isNeeded = (face: string): boolean => {
  const ranges = RANGES.exec(face)?.[1]?.split(',');
  return !ranges || [...LETTERS].some((letter) => ranges.some((range) => covers(range, letter.codePointAt(0) ?? 0)));
};

/**
 * The font files a browser fetches for Kazakh, Russian and English text together.
 * A browser takes a face only when a letter of its `unicode-range` is on screen,
 * so counting every face in the styles would weigh what nobody downloads.
 */
export const neededFonts = (folder: string, styles: readonly string[]): readonly Part[] => {
  const faces = styles.flatMap((style) => style.match(FACE) ?? []).filter(isNeeded);
  const names = faces.map((face) => FILE.exec(face)?.[1]?.split('/').at(-1)).filter((name) => name !== undefined);
  const parts = [...new Set(names)].map((name) => `assets/${name}`);
  const lost = parts.find((part) => !existsSync(join(folder, part)));
  if (lost) throw new Error(`The styles name a font that is not in the built site: ${lost}`);
  return parts;
};
