import type { Scenario } from '../../src/rules/scenario';
import { readScenario } from '../../src/scenarios/read-scenario';
import type { ScenarioFile } from '../../src/scenarios/schema';
import { skeletonStructure } from '../../src/workbench/cli/skeleton/skeleton-structure';
import { readCharter } from '../../src/workbench/reading/scenario-library';

export type Act = ScenarioFile['act'];

/** A hearing of the frame without a word in it, as an author would type it. */
export const aHearingFile = (act: Act = 1): ScenarioFile => structuredClone(skeletonStructure('s99-a-hearing', act));

/** The same as the rules know it, after a change to the file. */
export function aHearing(act: Act = 1, change: (file: ScenarioFile) => void = () => undefined): Scenario {
  const file = aHearingFile(act);
  change(file);
  return readScenario(file, readCharter(process.cwd()), 's99-a-hearing.yaml');
}
