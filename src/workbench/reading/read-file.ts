import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import { AuthoringError } from './authoring-error';

const reasonOf = (problem: unknown): string =>
  (problem instanceof Error ? problem.message : String(problem)).split('\n')[0] ?? '';

function readText(root: string, file: string, toDo: string): string {
  const path = resolve(root, file);
  if (!existsSync(path)) throw new AuthoringError('file-missing', { file, toDo });
  return readFileSync(path, 'utf8');
}

/** The plain value of an authored YAML file. @throws AuthoringError when it is missing or no YAML. */
export function readYaml(root: string, file: string): unknown {
  const text = readText(root, file, 'write this file; `npm run new:scenario <id>` makes a first one');
  try {
    return parse(text);
  } catch (problem) {
    throw new AuthoringError('not-yaml', { file, toDo: `mend the YAML: ${reasonOf(problem)}` });
  }
}

/** The plain value of a JSON file. @throws AuthoringError when it is missing or no JSON. */
export function readJson(root: string, file: string): unknown {
  const text = readText(root, file, 'write this file');
  try {
    return JSON.parse(text);
  } catch (problem) {
    throw new AuthoringError('not-json', { file, toDo: `mend the JSON: ${reasonOf(problem)}` });
  }
}
