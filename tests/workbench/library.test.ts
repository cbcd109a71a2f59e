import { describe, expect, test } from 'vitest';
import { languages } from '../../src/language/languages';
import { proofreadHearing } from '../../src/workbench/cli/proofread-hearings';
import { exploreFairness, isExplorable } from '../../src/workbench/fairness/fairness-report';
import { paceReport } from '../../src/workbench/pace/pace-report';
import { loadScenario, scenarioIds } from '../../src/workbench/reading/scenario-library';
import { loadWords } from '../../src/workbench/reading/scenario-words';

const root = process.cwd();
const wordsOf = (id: string) => languages.map((language) => loadWords(root, id, language));
const failing = (checks: Readonly<Record<string, { readonly holds: boolean }>>): readonly string[] =>
  Object.entries(checks).flatMap(([name, { holds }]) => (holds ? [] : [name]));

describe.each(scenarioIds(root))('%s', { timeout: 120_000 }, (id) => {
  const scenario = loadScenario(root, id);

  test('has nothing to mend in structure and words', () => {
    expect(proofreadHearing(root, id), `npm run proofread ${id}`).toEqual([]);
  });

  test.runIf(isExplorable(scenario))(
    '[N1] [N2] [N3] [N4] [N5] [N6] [N7] is fair to every side and gives no cue',
    () => {
      const { report } = exploreFairness(scenario, wordsOf(id));
      expect([...failing(report.checks), ...failing(report.cues)], `npm run explore ${id}`).toEqual([]);
    },
  );

  test('keeps every playability bar', () => {
    expect(failing(paceReport(scenario, wordsOf(id)).bars), `npm run pace ${id}`).toEqual([]);
  });
});
