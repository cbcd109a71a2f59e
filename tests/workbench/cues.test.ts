import { describe, expect, test } from 'vitest';
import { cueFigures } from '../../src/workbench/fairness/cues/cue-check';
import { cueNodes } from '../../src/workbench/fairness/cues/cue-nodes';
import { isHedged } from '../../src/workbench/fairness/cues/hedged';
import { spearman } from '../../src/workbench/fairness/cues/spearman';
import type { Words, WordTree } from '../../src/workbench/reading/scenario-words';
import { aHearing } from './a-hearing';

const scenario = aHearing(1);

/** Words of a hearing in which every sentence of a choice is what `say` makes of its credit and place. */
function wordsSaying(say: (credit: number, place: number) => string): Words {
  const tree: Record<string, unknown> = {};
  for (const { options } of cueNodes(scenario)) {
    options.forEach(({ says, credit }, place) => {
      let branch = tree;
      for (const id of says.path.slice(0, -1)) {
        branch[id] ??= {};
        branch = branch[id] as Record<string, unknown>;
      }
      branch[says.path.at(-1) as string] ??= say(credit, place);
    });
  }
  return { language: 'en', scenario: tree as WordTree, charter: {}, rules: {}, ui: {} };
}

const letters = (count: number): string => 'a'.repeat(count);

describe('cues', () => {
  test('sentences of one length give nothing away', () => {
    const figures = cueFigures(
      scenario,
      wordsSaying(() => letters(20)),
    );
    expect(figures.holds).toBe(true);
    expect(figures.spearman.figure).toBe(0);
  });

  test('a longer right answer is caught, and the author is told where', () => {
    const figures = cueFigures(
      scenario,
      wordsSaying((credit) => letters(credit === 1 ? 30 : 20)),
    );
    expect(figures.holds).toBe(false);
    expect(figures.spearman.holds).toBe(false);
    expect(figures.longestIsBest.holds).toBe(false);
    expect(figures.longestBestAt.length).toBeGreaterThan(10);
  });

  test('a shorter right answer is caught as well', () => {
    const figures = cueFigures(
      scenario,
      wordsSaying((credit) => letters(credit === 1 ? 10 : 20)),
    );
    expect(figures.spearman.holds).toBe(false);
  });

  test('hedged right answers beside firm wrong ones are caught', () => {
    const figures = cueFigures(
      scenario,
      wordsSaying((credit) => (credit === 1 ? 'it may be so' : 'it is so now')),
    );
    expect(figures.firmIsBest.holds).toBe(false);
    expect(figures.firmIsBest.figure).toBeLessThan(0.2);
  });

  test('words that are not written yet fail, and do not crash', () => {
    const figures = cueFigures(scenario, { language: 'kk', scenario: {}, charter: {}, rules: {}, ui: {} });
    expect(figures).toMatchObject({ holds: false, nodes: 0 });
    expect(figures.unwritten).toBeGreaterThan(0);
  });

  test('each language has its own hedges', () => {
    expect(isHedged('en', 'It may be so.')).toBe(true);
    expect(isHedged('ru', 'Возможно, это так.')).toBe(true);
    expect(isHedged('kk', 'Бұл мүмкін емес.')).toBe(true);
    expect(isHedged('en', 'It is May Day’s maypole.'.replace('May ', 'June '))).toBe(false);
  });
});

describe('rank correlation', () => {
  test('is 1 for one order, -1 for the turned one, 0 where nothing varies', () => {
    expect(
      spearman([
        [1, 10],
        [2, 20],
        [3, 25],
      ]),
    ).toBeCloseTo(1);
    expect(
      spearman([
        [1, 9],
        [2, 5],
        [3, 1],
      ]),
    ).toBeCloseTo(-1);
    expect(
      spearman([
        [1, 5],
        [2, 5],
      ]),
    ).toBe(0);
  });
  test('gives ties the mean of their ranks', () => {
    // Ranks 1, 2.5, 2.5, 4 against 1, 2, 3, 4.
    expect(
      spearman([
        [1, 1],
        [2, 2],
        [2, 3],
        [3, 4],
      ]),
    ).toBeCloseTo(0.9487, 4);
  });
});
