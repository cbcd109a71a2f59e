import { expect, test } from 'vitest';
import { factCoverage } from '../../src/workbench/facts/coverage';
import { readArticle, readHearingFile, scenarioIds } from '../../src/workbench/reading/scenario-library';

const root = process.cwd();
const article = readArticle(root);
const hearings = scenarioIds(root).map((id) => readHearingFile(root, id));

test('every one of the 52 facts and 7 tensions of the article is used by a hearing', () => {
  const coverage = factCoverage(article, hearings);
  expect(coverage.size).toBe(59);
  expect([...coverage].filter(([, used]) => used.length === 0)).toEqual([]);
});

test('a tension that is only named, or of which one side alone lies there, is not used', () => {
  const [first] = hearings.filter(({ tensions }) => tensions.includes('T1'));
  if (first === undefined) throw new Error('no hearing has T1');
  const without = { ...first, cards: first.cards.filter(({ id }) => id !== 'F10') };
  expect(factCoverage(article, [first]).get('T1')).toEqual([first.scenario]);
  expect(factCoverage(article, [without]).get('T1')).toEqual([]);
});
