import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { languages } from '../../src/language/languages';

/** The row of S05 in the table of `SECOND-READING.md`, and the verdicts on those cells that differed. */
const reading = readFileSync('src/scenarios/SECOND-READING.md', 'utf8');
const [, agreed = '', cells = ''] = reading.match(/^\| Card × claim, free \| (\d+)\/(\d+),/m) ?? [];
const [, ofS05 = ''] = reading.match(/\n### S05\n([\s\S]*?)\n### /) ?? [];
const verdicts = [...ofS05.matchAll(/^- D\d+ `[a-z-]+` × .*?\*\*\(([abc])\)\*\*/gm)].map(([, verdict]) => verdict);
const count = (wanted: string): number => verdicts.filter((verdict) => verdict === wanted).length;

/** As the card's back says them in each language: marks wrong, wordings unclear, the reader wrong. */
const SETTLED = {
  kk: 'үш баға қате, екі сөйлем бұлыңғыр, бір жолы оқырман қате',
  ru: 'три оценки неверны, две фразы неясны, один раз неправ читатель',
  en: 'three wrong marks, two unclear wordings, one slip of the reader',
};

describe('the card on the second reading, which is not fiction', () => {
  test('was written for these figures', () => {
    expect([agreed, cells]).toEqual(['34', '40']);
    expect(verdicts).toHaveLength(6);
    expect([count('a'), count('b'), count('c')]).toEqual([3, 2, 1]);
  });

  test.each(languages)('says them in %s', (language) => {
    const words = JSON.parse(readFileSync(`locales/${language}/scenarios/s17-who-answers.json`, 'utf8'));
    const { text, limit } = words.cards['second-reading'];
    expect(text.match(/\d+/g)).toEqual(['40', '34', '6']);
    expect(limit).toContain(SETTLED[language]);
  });
});
