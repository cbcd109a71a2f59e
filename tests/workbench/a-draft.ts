import type { Draft } from '../../src/scenarios/proofreading/structure/finding';
import { readScenario } from '../../src/scenarios/read-scenario';
import type { ScenarioFile } from '../../src/scenarios/schema';
import { readJson } from '../../src/workbench/reading/read-file';
import { readAddresses, readCharter, scenarioFile } from '../../src/workbench/reading/scenario-library';

const { ideas } = readJson(process.cwd(), 'locales/en/rules.json') as { readonly ideas: object };

/** A hearing's file as proofreading meets it. */
export function draftOf(source: ScenarioFile): Draft {
  const file = scenarioFile(source.scenario);
  const scenario = readScenario(source, readCharter(process.cwd()), file);
  return {
    file,
    source,
    scenario,
    ideas: new Set(Object.keys(ideas)),
    addressed: new Set(Object.keys(readAddresses(process.cwd()))),
  };
}
