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

  test('and the coda are the only hearings that have no sides to be fair to', () => {
    expect(ids.filter((id) => !arguing.includes(id))).toEqual([first, 's17-who-answers']);
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

describe('the coda', () => {
  const coda = loadScenario(root, 's17-who-answers');

  test('[A1] offers exactly one chain that carries the weight: the authors answer to those who played', () => {
    expect(coda.failures.map((failure) => holdingChains(coda, failure))).toEqual([
      [
        {
          actor: 'author',
          forum: 'class-and-teacher',
          standard: 'published-rules',
          trace: 'hearing-log',
          consequence: 'corrected-and-told',
        },
      ],
    ]);
  });

  test('[D2] asks for the one fitting question, and lets the rival be right', () => {
    expect(coda.witnesses.map(({ id, always, turn }) => [id, always, turn.flaw])).toEqual([
      ['author', 'flawed', 'how-do-you-know'],
      ['damir', 'sound', 'so-what'],
    ]);
  });

  test('begins with a call and ends with the question by which a ruling is contested', () => {
    expect(coda.agenda.map(({ kind }) => kind).slice(0, 2)).toEqual(['opening', 'call']);
    expect(coda.agenda.map(({ kind }) => kind).slice(-2)).toEqual(['polite-question', 'end']);
    expect(coda.questions.filter(({ right }) => right).map(({ id }) => id)).toEqual(['by-which-rule']);
  });
});
