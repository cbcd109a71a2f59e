import { fetchLocale } from '../../language/browser-locales';
import { languages } from '../../language/languages';
import type { Finding } from '../../scenarios/proofreading/structure/finding';
import { type HearingWords, proofreadHearingWords } from '../../scenarios/proofreading/structure/hearing-words';
import { proofreadStructure } from '../../scenarios/proofreading/structure/proofread-structure';
import type { WordsTree } from '../../scenarios/proofreading/words/flatten-words';
import { readScenario } from '../../scenarios/read-scenario';
import { scenarioSchema } from '../../scenarios/schema';
import { loadAddresses } from '../../ui/scenario-shelf';
import { knownIdeas } from '../reading/known-ideas';
import type { Graph } from './graph/graph';
import { graphOf, ownRows } from './graph/graph-of';

const typed = import.meta.glob<unknown>('../../scenarios/library/s*.yaml', { query: '?as-typed', import: 'default' });
const charter = import.meta.glob<unknown>('../../scenarios/library/charter.yaml', { import: 'default' });
const replays = import.meta.glob<unknown>('../../../tests/replays/*.json', { import: 'default' });

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1).replace(/\.\w+$/, '');
const byName = <T>(files: Readonly<Record<string, T>>): ReadonlyMap<string, T> =>
  new Map(Object.entries(files).map(([path, load]) => [nameOf(path), load]));

const typedByName = byName(typed);
const replaysByName = byName(replays);

/** Every hearing of the library, in the order of the campaign. */
export const hearingIds: readonly string[] = [...typedByName.keys()].sort();

/** The names of the recorded hearings under `tests/replays`, of one hearing or of all. */
export const replayNames = (hearing?: string): readonly string[] =>
  [...replaysByName.keys()].filter((name) => hearing === undefined || name.startsWith(`${hearing}.`)).sort();

/** A recorded hearing as it lies in its file; `undefined` when there is none of this name. */
export const loadReplay = async (name: string): Promise<unknown> => replaysByName.get(name)?.();

export const fileOf = (hearing: string): string => `src/scenarios/library/${hearing}.yaml`;
export const CHARTER_FILE = 'src/scenarios/library/charter.yaml';

/** A hearing as its author sees it: what stands in it, and what the proofreading has to say. */
export interface SeenHearing {
  readonly graph: Graph;
  readonly findings: readonly Finding[];
}

/**
 * Reads a hearing of the library and proofreads its structure and its words in
 * three languages, as `npm run proofread` does.
 * @throws ScenarioError when the file has not the shape of a hearing.
 */
export async function seeHearing(id: string): Promise<SeenHearing> {
  const file = fileOf(id);
  const [source, rows] = await Promise.all([typedByName.get(id)?.(), Object.values(charter)[0]?.()]);
  const scenario = readScenario(source, rows, file);
  const whole = scenarioSchema.parse(source);
  const rules = await Promise.all(languages.map((language) => fetchLocale(language, 'rules')));
  const draft = {
    file,
    source: whole,
    scenario,
    ideas: knownIdeas(rules),
    addressed: new Set(Object.keys(await loadAddresses())),
  };
  return {
    graph: graphOf(scenario, ownRows(whole.charter)),
    findings: [...proofreadStructure(draft), ...proofreadHearingWords(draft, await wordsOf(id))],
  };
}

async function wordsOf(id: string): Promise<HearingWords> {
  const trees = await Promise.all(languages.map((language) => fetchLocale(language, `scenarios/${id}`)));
  return Object.fromEntries(languages.flatMap((language, i) => (trees[i] ? [[language, trees[i] as WordsTree]] : [])));
}
