import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** A file of the built site, by its path inside `dist/`. */
export type Part = string;

export interface Weighed {
  readonly path: Part;
  readonly bytes: number;
}

interface Chunk {
  readonly file: string;
  readonly src?: string;
  readonly isEntry?: boolean;
  readonly isDynamicEntry?: boolean;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
}

/** What the built site is weighed by. */
export interface BuiltParts {
  readonly first: readonly Part[];
  readonly stage: readonly Part[];
  /** One entry for each hearing and language: its structure and its words. */
  readonly hearings: readonly (readonly Part[])[];
}

type Manifest = Readonly<Record<string, Chunk>>;

const ALREADY_SMALL = /\.(woff2|webm|m4a|png|webp|jpg)$/;

/** Everything that arrives with a chunk: itself, its styles, and what it imports at once, to the last. */
const arrivingWith = (manifest: Manifest, key: string, seen: Set<string> = new Set()): ReadonlySet<Part> => {
  const chunk = manifest[key];
  if (!chunk || seen.has(key)) return new Set();
  seen.add(key);
  const imported = (chunk.imports ?? []).flatMap((next) => [...arrivingWith(manifest, next, seen)]);
  return new Set([chunk.file, ...(chunk.css ?? []), ...imported]);
};

/**
 * The files that come with the page itself or as styles right after it, those
 * that the stage adds to them, and those of each hearing in one language, read
 * from Vite's manifest. A stage or a hearing that is not built yet is an error,
 * because a budget over nothing always holds.
 */
export const partsOf = (folder: string): BuiltParts => {
  const manifest = JSON.parse(readFileSync(join(folder, '.vite', 'manifest.json'), 'utf8')) as Manifest;
  const keys = Object.keys(manifest);
  const isFirst = (key: string): boolean => manifest[key]?.isEntry === true || key.endsWith('.css');
  const first = new Set(keys.filter(isFirst).flatMap((key) => [...arrivingWith(manifest, key)]));
  const doors = keys.filter((key) => manifest[key]?.isDynamicEntry && key.startsWith('stage/'));
  if (doors.length === 0)
    throw new Error('No chunk of the stage in the built site: src/main.ts must import it lazily.');
  const stage = new Set(doors.flatMap((key) => [...arrivingWith(manifest, key)]));
  const without = (parts: Iterable<Part>): readonly Part[] => [...parts].filter((part) => !first.has(part));
  return { first: ['index.html', ...first], stage: without(stage), hearings: hearingsOf(manifest).map(without) };
};

function hearingsOf(manifest: Manifest): readonly (readonly Part[])[] {
  const keys = Object.keys(manifest);
  const hearings = keys.flatMap((key) => {
    const id = /scenarios\/library\/(s\d\d-[^/]+)\.yaml$/.exec(key)?.[1];
    const words = keys.filter((other) => other.endsWith(`/scenarios/${id}.json`));
    return words.map((own) => [...arrivingWith(manifest, key), ...arrivingWith(manifest, own)]);
  });
  if (hearings.length === 0) throw new Error('No hearing in the built site: the shelf must import each lazily.');
  return hearings;
}

/** Bytes on the line: text as brotli, pictures, sounds and fonts as they are. */
export const weigh = (folder: string, parts: readonly Part[]): readonly Weighed[] =>
  parts.map((path) => {
    const full = join(folder, path);
    return {
      path,
      bytes: ALREADY_SMALL.test(path) ? statSync(full).size : brotliCompressSync(readFileSync(full)).length,
    };
  });
