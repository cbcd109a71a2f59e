import { wordPaths } from '../../../scenarios/proofreading/structure/word-paths';
import type { ScenarioFile } from '../../../scenarios/schema';

/** A tree of sentences that grows by paths. */
interface Growing {
  [id: string]: Growing | string | string[];
}

const STUB = 'TO WRITE';

/** A file of words in which every sentence that the structure asks for is still to be written. */
export function skeletonWords(source: ScenarioFile): Growing {
  const words: Growing = {};
  for (const { path } of wordPaths(source)) plant(words, path, STUB);
  plant(words, ['opening', 'line'], `${STUB} ${source.opening.words.map((word) => `[${word}:${word}]`).join(' ')}`);
  return { ...words, discussion: [STUB], glossary: {} };
}

function plant(words: Growing, path: readonly string[], text: string): void {
  let branch = words;
  for (const id of path.slice(0, -1)) {
    branch[id] ??= {};
    branch = branch[id] as Growing;
  }
  branch[path.at(-1) as string] = text;
}
