import { describe, expect, test } from 'vitest';
import { loadScenario } from '../../src/workbench/reading/scenario-library';
import { loadWords } from '../../src/workbench/reading/scenario-words';
import { cohensKappa } from '../../src/workbench/second-reading/kappa';
import { ANSWERS, questionsOf } from '../../src/workbench/second-reading/questions';
import { compareReading, recordReading } from '../../src/workbench/second-reading/reading';
import { inSheetOrder, sheetText } from '../../src/workbench/second-reading/sheet';

const id = 's12-quiet-pilot';
const scenario = loadScenario(process.cwd(), id);
const questions = questionsOf(scenario, loadWords(process.cwd(), id, 'en'));
const about = { hearing: id, language: 'en', date: '2026-11-24', file: 'answers.json' } as const;

describe("Cohen's kappa", () => {
  const times = (n: number, one: string, other: string) => Array.from({ length: n }, () => [one, other] as const);

  test('of the textbook case: 35 of 50 agreed, .5 by chance, is .4', () => {
    const pairs = [
      ...times(20, 'yes', 'yes'),
      ...times(5, 'yes', 'no'),
      ...times(10, 'no', 'yes'),
      ...times(15, 'no', 'no'),
    ];
    expect(cohensKappa(pairs)).toMatchObject({ cells: 50, agreed: 35 });
    expect(cohensKappa(pairs).kappa).toBeCloseTo(0.4, 10);
  });

  test('is 1 where all agree and 0 where they agree no more than chance would', () => {
    expect(cohensKappa([...times(3, 'a', 'a'), ...times(2, 'b', 'b')]).kappa).toBe(1);
    expect(
      cohensKappa([...times(1, 'a', 'a'), ...times(1, 'a', 'b'), ...times(1, 'b', 'a'), ...times(1, 'b', 'b')]).kappa,
    ).toBe(0);
  });

  test('is not known where both say one thing throughout, or nothing was read', () => {
    expect(cohensKappa(times(4, 'a', 'a')).kappa).toBeNull();
    expect(cohensKappa([]).kappa).toBeNull();
  });
});

describe('the sheet', () => {
  test('asks every cell once, and shows neither an id nor a mark', () => {
    const sheet = inSheetOrder(questions, id);
    expect(new Set(sheet.map(({ key }) => key))).toEqual(new Set(questions.map(({ key }) => key)));
    const text = sheetText(sheet);
    const ids = questions.flatMap(({ key }) =>
      key.split('/').filter((part) => part.includes('-') && part !== 'legitimate-aim'),
    );
    for (const hidden of ids) expect(text).not.toContain(hidden);
    expect(questions.every(({ asked }) => !asked.includes('“”'))).toBe(true);
  });

  test('has every card of every claim and every reason for every side', () => {
    const count = (kind: string): number => questions.filter((question) => question.kind === kind).length;
    expect(count('card')).toBe(scenario.claims.length * 5);
    expect(count('reason')).toBe(16 * scenario.positions.length);
  });
});

describe('a reading', () => {
  const sheet = inSheetOrder(questions, id);
  const byMark = Object.fromEntries(sheet.map(({ mark }, i) => [String(i + 1), mark]));

  test('that finds every mark agrees wholly; one that differs names the cell', () => {
    const same = compareReading(questions, recordReading(sheet, { answers: byMark }, about));
    expect(same.differences).toEqual([]);
    const first = sheet[0];
    if (first === undefined) throw new Error('an empty sheet');
    const other = ANSWERS[first.kind].find((answer) => answer !== first.mark) ?? '';
    const read = recordReading(sheet, { answers: { ...byMark, 1: other }, remarks: { 1: 'no' } }, about);
    expect(compareReading(questions, read).differences).toEqual([
      { key: first.key, asked: first.asked, mark: first.mark, answer: other, remark: 'no', isReworded: false },
    ]);
  });

  test('says which words have changed since, and which cells nobody read', () => {
    const read = recordReading(sheet, { answers: byMark }, about);
    const [first, ...others] = questions;
    if (first === undefined) throw new Error('no question');
    const marked = { ...first, asked: 'new words', mark: 'another' };
    const added = { ...first, key: 'added' };
    const compared = compareReading([marked, ...others, added], read);
    expect(compared.differences).toMatchObject([{ key: first.key, isReworded: true }]);
    expect(compared.unread).toEqual(['added']);
  });

  test('with a number left out, or an answer that is not allowed, is refused by its number', () => {
    const { 7: _, ...holed } = byMark;
    expect(() => recordReading(sheet, { answers: holed }, about)).toThrow('answers.7');
    expect(() => recordReading(sheet, { answers: { ...byMark, 3: 'perhaps' } }, about)).toThrow('answers.3');
  });
});
