import { readFileSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import type { Plugin } from 'vite';
import { parse } from 'yaml';
import { readScenario, ScenarioError } from '../../scenarios/read-scenario';

const LIBRARY = /[\\/]scenarios[\\/]library[\\/][^\\/]+\.yaml(\?.*)?$/;
const CHARTER = 'charter.yaml';
const HEARING = /^s\d\d-/;
/** Asked of an import, it brings the file as its author typed it, read by nobody. */
const AS_TYPED = '?as-typed';

const fromRoot = (path: string): string => relative(process.cwd(), path).split(sep).join('/');

const parsed = (path: string): unknown => {
  try {
    return parse(readFileSync(path, 'utf8'));
  } catch (problem) {
    const said = problem instanceof Error ? problem.message : String(problem);
    throw new ScenarioError(fromRoot(path), [{ path: '', problem: `this is not YAML: ${said}` }]);
  }
};

/** `JSON.parse` of one string is read faster by engines than the same object as code. */
const asModule = (value: unknown): { code: string; map: null } => ({
  code: `export default JSON.parse(${JSON.stringify(JSON.stringify(value))});`,
  map: null,
});

/**
 * Lets the game import `library/<id>.yaml` as a ready Scenario: the file is
 * read, joined with the Charter and checked while building, so no parser and
 * no schema travels to the player and a broken hearing stops the build with
 * its code, file and path. The Charter and the addresses of
 * sources come as their plain rows, and so does a hearing that is imported
 * `?as-typed`, as the authors' page does, which must also show a hearing that
 * is not whole yet.
 */
export const yamlScenarios = (): Plugin => ({
  name: 'yaml-scenarios',
  load: {
    filter: { id: LIBRARY },
    handler(id) {
      const path = id.split('?')[0] ?? id;
      this.addWatchFile(path);
      const source = parsed(path);
      if (!HEARING.test(basename(path)) || id.includes(AS_TYPED)) return asModule(source);
      const charter = join(dirname(path), CHARTER);
      this.addWatchFile(charter);
      return asModule(readScenario(source, parsed(charter), fromRoot(path)));
    },
  },
});
