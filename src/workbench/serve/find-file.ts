import { existsSync, statSync } from 'node:fs';
import { extname, join, normalize, sep } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.m4a': 'audio/mp4',
  '.mp3': 'audio/mpeg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webm': 'audio/webm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.yaml': 'text/yaml; charset=utf-8',
};

/** A file of the built site, in the smallest form the asking browser can read. */
export interface FoundFile {
  readonly path: string;
  /** The same file, not compressed. */
  readonly plain: string;
  readonly type: string;
  readonly encoding: 'br' | 'gzip' | null;
}

const ENCODINGS = [
  { name: 'br', ending: '.br' },
  { name: 'gzip', ending: '.gz' },
] as const;

/**
 * Finds what a request asks for, or `null`: a folder means its `index.html`;
 * nothing outside `folder`, and nothing whose name starts with a dot, is ever found.
 */
export const findFile = (folder: string, pathname: string, accepted: string): FoundFile | null => {
  const asked = plainPath(pathname);
  if (asked === null) return null;
  const inside = join(folder, asked);
  const path = isFile(inside) ? inside : join(inside, 'index.html');
  if (!isFile(path)) return null;
  const smaller = ENCODINGS.find(({ name, ending }) => accepted.includes(name) && existsSync(path + ending));
  return {
    path: path + (smaller?.ending ?? ''),
    plain: path,
    type: TYPES[extname(path)] ?? 'application/octet-stream',
    encoding: smaller?.name ?? null,
  };
};

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

/** The path without its escapes, or `null` when it is malformed, climbs out, or is hidden. */
const plainPath = (pathname: string): string | null => {
  try {
    const path = normalize(decodeURIComponent(pathname));
    const parts = path.split(sep);
    return path.includes('\0') || parts.some((part) => part.startsWith('.')) ? null : path;
  } catch {
    return null;
  }
};
