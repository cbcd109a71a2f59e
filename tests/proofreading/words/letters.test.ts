import { expect, it } from 'vitest';
import { countLetters } from '../../../src/scenarios/proofreading/words/count-letters';
import { readOpeningLine } from '../../../src/scenarios/proofreading/words/opening-markers';

it.each([
  ['', 0],
  ['Ал, қала — 128\u00a0000!', 12],
  ['The counter is [never:never] wrong.', 22],
  ['[a-b:бірінші сөз], {{name}}', 10],
  ['Мои\u0306', 3],
  ['«…» —', 0],
])('counts the letters of %j', (text, letters) => {
  expect(countLetters(text)).toBe(letters);
});

it('takes an opening line apart', () => {
  expect(readOpeningLine('[the-counter:The counter] is [never:never] wrong.')).toEqual([
    { text: 'The counter', id: 'the-counter' },
    { text: ' is ', id: null },
    { text: 'never', id: 'never' },
    { text: ' wrong.', id: null },
  ]);
  expect(readOpeningLine('')).toEqual([]);
  expect(readOpeningLine('No [marker] here')).toEqual([{ text: 'No [marker] here', id: null }]);
});
