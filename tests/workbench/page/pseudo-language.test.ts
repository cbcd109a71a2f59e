import { expect, expectTypeOf, test } from 'vitest';
import { languages } from '../../../src/language/languages';
import { flattenWords } from '../../../src/scenarios/proofreading/words/flatten-words';
import { readOpeningLine } from '../../../src/scenarios/proofreading/words/opening-markers';
import { pseudoLanguage, pseudoText } from '../../../src/workbench/page/pseudo/pseudo-language';
import { readJson } from '../../../src/workbench/reading/read-file';

const lettersIn = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0;
const withoutKept = (text: string): string => text.replaceAll(/\{\{[^{}]*\}\}|<[^<>]*>|\[[a-z0-9-]+:/g, '');
const kept = (text: string): readonly string[] => text.match(/\{\{[^{}]*\}\}|<[^<>]*>|\[[a-z0-9-]+:|\]/g) ?? [];

test('every letter has an accent, and every text has 40 % more letters, rounded up', () => {
  expect(pseudoText('Who answers?')).toMatch(/^Ŵ.*\?$/);
  for (const text of ['a', 'Start', 'Who answers?', 'The counter is never wrong.', 'Ғылым', '41 trays']) {
    expect(lettersIn(pseudoText(text)), text).toBe(Math.ceil(lettersIn(text) * 1.4 - 1e-9));
    expect(pseudoText(text)).not.toMatch(/[A-Za-z]/);
  }
});

test('what is no letter stays: an empty text, digits, signs', () => {
  for (const text of ['', '…', '41 %', '–']) expect(pseudoText(text)).toBe(text);
});

test('gaps, tags and the ids of markers are kept, in their order', () => {
  const text = 'Scene {{at}} of 8: <b class="x">{{ name }}</b> [never:never] {{a}}{{b}} &amp; &#39;';
  expect(kept(pseudoText(text))).toEqual(kept(text));
  expect(pseudoText(text)).toContain('&amp; &#39;');
});

test('a word that can be touched is found by its id, and shown in the pseudo-language', () => {
  const [, touched] = readOpeningLine(pseudoText('The counter is [never:never] wrong.'));
  expect(touched?.id).toBe('never');
  expect(touched?.text).toMatch(/^ń+é+ṽ+é+ŕ+$/);
});

test('a file of words keeps its type, its ids and its lists', () => {
  const file = { title: 'Start', discussion: ['One', 'Two'], claims: { gate: { text: 'A gate' } } };
  const spoken = pseudoLanguage(file);
  expectTypeOf(spoken).toEqualTypeOf<typeof file>();
  expect(flattenWords(spoken).map(({ path }) => path)).toEqual(flattenWords(file).map(({ path }) => path));
  expect(Array.isArray(spoken.discussion)).toBe(true);
});

test.each(languages)('every sentence of the interface in %s comes through', (language) => {
  const file = readJson(process.cwd(), `locales/${language}/ui.json`) as Record<string, string>;
  const before = flattenWords(file);
  for (const [i, { text, path }] of flattenWords(pseudoLanguage(file)).entries()) {
    const was = before[i]?.text ?? '';
    expect(kept(text), path.join('.')).toEqual(kept(was));
    expect(lettersIn(withoutKept(text))).toBeGreaterThanOrEqual(lettersIn(withoutKept(was)) * 1.4);
  }
});
