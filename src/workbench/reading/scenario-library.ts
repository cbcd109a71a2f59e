import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Scenario } from '../../rules/scenario';
import { readScenario, ScenarioError } from '../../scenarios/read-scenario';
import { type ScenarioFile, scenarioSchema } from '../../scenarios/schema';
import type { Article } from '../facts/coverage';
import { AuthoringError } from './authoring-error';
import { readYaml } from './read-file';

const LIBRARY = 'src/scenarios/library';
export const CHARTER_FILE = `${LIBRARY}/charter.yaml`;

/** Where the structure of a scenario stands, from the root of the project. */
export const scenarioFile = (id: string): string => `${LIBRARY}/${id}.yaml`;

/** Every scenario of the library in the order of the campaign: s00, s01, … */
export function scenarioIds(root: string): readonly string[] {
  return readdirSync(join(root, LIBRARY))
    .filter((name) => /^s\d\d-.*\.yaml$/.test(name))
    .map((name) => name.replace(/\.yaml$/, ''))
    .sort();
}

/** The ids an author meant: one (a unique beginning such as `s05` is enough), or all when none is named. */
export function chosenIds(root: string, asked: string | undefined): readonly string[] {
  const ids = scenarioIds(root);
  if (asked === undefined) return ids;
  if (ids.includes(asked)) return [asked];
  const meant = ids.filter((id) => id.startsWith(asked));
  if (meant.length === 1) return meant;
  throw new AuthoringError('unknown-scenario', {
    file: scenarioFile(asked),
    toDo: `there is no such scenario; take one of: ${ids.join(', ')}`,
  });
}

/** Where each outside fact was published, by its id. */
export const readAddresses = (root: string): Readonly<Record<string, string>> =>
  readYaml(root, `${LIBRARY}/addresses.yaml`) as Readonly<Record<string, string>>;

/** The article that the game grew from. */
export const readArticle = (root: string): Article => readYaml(root, `${LIBRARY}/article.yaml`) as Article;

/** A hearing as authored, with what the rules never read. */
export const readHearingFile = (root: string, id: string): ScenarioFile =>
  scenarioSchema.parse(readYaml(root, scenarioFile(id)));

/** The rows of the common Charter as authored. */
export const readCharter = (root: string): unknown => readYaml(root, CHARTER_FILE);

/**
 * A scenario of the library, joined with the common Charter.
 * @throws AuthoringError naming the file, the path in it and what to do.
 */
export function loadScenario(root: string, id: string): Scenario {
  const file = scenarioFile(id);
  if (!existsSync(join(root, file))) chosenIds(root, id);
  return scenarioFrom(readYaml(root, file), readCharter(root), file);
}

/** As `loadScenario`, for rows that are not in a file of the library. */
export function scenarioFrom(source: unknown, charter: unknown, file: string): Scenario {
  try {
    return readScenario(source, charter, file);
  } catch (problem) {
    if (!(problem instanceof ScenarioError)) throw problem;
    const [first] = problem.problems;
    const more = problem.problems.length - 1;
    throw new AuthoringError('scenario-unreadable', {
      file: problem.file,
      path: first?.path ?? '',
      toDo: `${first?.problem ?? problem.message}${more > 0 ? ` (and ${more} more)` : ''}`,
    });
  }
}
