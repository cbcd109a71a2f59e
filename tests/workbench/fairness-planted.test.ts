import { beforeAll, describe, expect, test } from 'vitest';
import type { ScenarioFile } from '../../src/scenarios/schema';
import { exploreFairness, type FairnessReport } from '../../src/workbench/fairness/fairness-report';
import { loadWords } from '../../src/workbench/reading/scenario-words';
import { aHearing } from './a-hearing';

const words = (['kk', 'ru', 'en'] as const).map((language) => loadWords(process.cwd(), 's99-a-hearing', language));

/** Enough players to see every kind of unfairness; the whole cast plays the library's hearings. */
const names = ['random', 'skill-0.6', 'most-evidence', 'perfect-but-most-evidence', 'perfect-but-always-rebut'];

const explored = (change?: (file: ScenarioFile) => void): FairnessReport =>
  exploreFairness(aHearing(1, change), words, { names }).report;

/** The rules that fail; the bars of players who are not on the cast say nothing. */
const failing = ({ checks }: FairnessReport): readonly string[] =>
  Object.entries(checks).flatMap(([name, { holds }]) => (holds || !/^[NC]\d$/.test(name) ? [] : [name]));

const claimOf = (file: ScenarioFile, id: string) =>
  file.claims.find((claim) => claim.id === id) as ScenarioFile['claims'][number];

describe('the frame of AUTHORING.md is fair', { timeout: 120_000 }, () => {
  let report: FairnessReport;
  beforeAll(() => {
    report = explored();
  }, 120_000);

  test('[N1] [N2] [N3] [N4] [N5] [N6] [N7] [C2] every check holds', () => {
    expect(failing(report)).toEqual([]);
  });
  test('every check says its figure', () => {
    for (const { figure } of Object.values(report.checks)) expect(typeof figure).toBe('number');
  });
});

describe('planted unfairness is caught', { timeout: 120_000 }, () => {
  test('[N1] a weaker deck: two claims of one side have no strong card that fits', () => {
    const report = explored((file) => {
      for (const id of ['claim-1', 'claim-2', 'claim-5', 'claim-6']) {
        const { cards } = claimOf(file, id);
        const strong = Object.keys(cards).find((card) => card.startsWith('strong')) as string;
        cards[strong] = 'off';
      }
    });
    expect(failing(report)).toEqual(expect.arrayContaining(['N1', 'N3', 'N4']));
  });

  test('[N1] a wrong power row: only the newspaper could put it right', () => {
    const report = explored((file) => {
      for (const row of file.charter.consequences) if (row.remedy) row.by = ['newspaper'];
    });
    expect(failing(report)).toEqual(expect.arrayContaining(['N1']));
    expect(report.checks.N1?.details).toMatchObject({ level: 3 });
  });

  test('[N3] [N7] a side whose every attack is sound', () => {
    const report = explored((file) => {
      for (const id of ['claim-2', 'claim-6']) {
        claimOf(file, id).attack = { ...claimOf(file, 'claim-1').attack, id: `attack-on-${id}` };
      }
    });
    expect(failing(report)).toEqual(expect.arrayContaining(['N7']));
  });

  test('[N4] strong cards that tempt one side only', () => {
    const report = explored((file) => {
      for (const id of ['claim-3', 'claim-4']) {
        const { cards } = claimOf(file, id);
        const stretched = Object.keys(cards).find((card) => cards[card] === 'stretched') as string;
        const free = ['strong-1', 'strong-2', 'strong-3', 'strong-4'].find(
          (card) => cards[card] === undefined,
        ) as string;
        delete cards[stretched];
        cards[free] = 'stretched';
      }
    });
    expect(failing(report)).toEqual(['N4']);
    expect(JSON.stringify(report.checks.N4?.details)).toContain('wrongCards');
  });

  test('[N5] an option with an idea that nobody has written', () => {
    const report = explored((file) => {
      claimOf(file, 'claim-1').answers[1] = { id: 'answer-wrong-1', right: false, idea: 'never-written' };
    });
    expect(failing(report)).toEqual(['N5']);
    expect(report.checks.N5?.details).toMatchObject({ ideasWithoutFeedback: ['never-written'] });
  });

  test('[N1] [T1] a test that nothing fits for one side', () => {
    const report = explored((file) => {
      if (file.tests) file.tests.necessity[0] = { id: 'reason-wider', for: ['wider-a'] };
    });
    expect(failing(report)).toEqual(expect.arrayContaining(['N1', 'N4']));
  });
});
