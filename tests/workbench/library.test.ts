import { describe, expect, test } from 'vitest';
import { languages } from '../../src/language/languages';
import { proofreadHearing } from '../../src/workbench/cli/proofread-hearings';
import { exploreFairness, isExplorable } from '../../src/workbench/fairness/fairness-report';
import { paceReport } from '../../src/workbench/pace/pace-report';
import { loadScenario, scenarioIds } from '../../src/workbench/reading/scenario-library';
import { loadWords } from '../../src/workbench/reading/scenario-words';
import { holdingChains } from './holding-chains';

const root = process.cwd();
const ids = scenarioIds(root);
const arguing = ids.filter((id) => isExplorable(loadScenario(root, id)));
const wordsOf = (id: string) => languages.map((language) => loadWords(root, id, language));
const failing = (checks: Readonly<Record<string, { readonly holds: boolean }>>): readonly string[] =>
  Object.entries(checks).flatMap(([name, { holds }]) => (holds ? [] : [name]));

describe.each(ids)('%s', { timeout: 120_000 }, (id) => {
  test('has nothing to mend in structure and words', () => {
    expect(proofreadHearing(root, id), `npm run proofread ${id}`).toEqual([]);
  });

  test('keeps every playability bar', () => {
    expect(failing(paceReport(loadScenario(root, id), wordsOf(id)).bars), `npm run pace ${id}`).toEqual([]);
  });
});

test.each(arguing)(
  '[N1] [N2] [N3] [N4] [N5] [N6] [N7] %s is fair to every side and gives no cue',
  {
    timeout: 120_000,
  },
  (id) => {
    const { report } = exploreFairness(loadScenario(root, id), wordsOf(id));
    expect([...failing(report.checks), ...failing(report.cues)], `npm run explore ${id}`).toEqual([]);
  },
);

describe('the tutorial', () => {
  const [first = ''] = ids;
  const tutorial = loadScenario(root, first);

  test('is the only hearing that has no sides to be fair to', () => {
    expect(ids.filter((id) => !arguing.includes(id))).toEqual([first]);
    expect(tutorial.positions).toHaveLength(1);
  });

  test('[A1] offers exactly one chain that carries the weight', () => {
    expect(tutorial.failures.map((failure) => holdingChains(tutorial, failure))).toEqual([
      [
        {
          actor: 'cook',
          forum: 'head-of-school',
          standard: 'each-entry-signed',
          trace: 'seven-o-clock-sheet',
          consequence: 'entry-corrected',
        },
      ],
    ]);
  });

  test('[D2] teaches asking with its first witness and not asking with its last', () => {
    expect(tutorial.witnesses.map(({ always }) => always)).toEqual(['flawed', 'sound']);
  });
});
