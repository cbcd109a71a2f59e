import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type WordsLanguage, wordsLanguages } from './finding';
import type { WordsTree } from './flatten-words';
import type { FilesByLanguage } from './proofread-words';

/** Reads all files of words under a `locales` folder, as `proofreadWords` wants them. Node only. Throws with the file's name when one is not JSON. */
export function readWordFiles(locales: string): FilesByLanguage {
  const entries = wordsLanguages.map((language) => [language, filesIn(join(locales, language))] as const);
  return Object.fromEntries(entries) as Record<WordsLanguage, Record<string, WordsTree>>;
}

function filesIn(folder: string): Record<string, WordsTree> {
  const names = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [];
  const files: Record<string, WordsTree> = {};
  for (const name of names.filter((file) => file.endsWith('.json')).sort()) {
    files[name.replace(/\.json$/, '').replaceAll('\\', '/')] = parse(join(folder, name));
  }
  return files;
}

function parse(path: string): WordsTree {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as WordsTree;
  } catch (error) {
    throw new Error(`not-json: ${path}: ${(error as Error).message}`, { cause: error });
  }
}
