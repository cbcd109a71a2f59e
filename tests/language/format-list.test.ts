import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formatList } from '../../src/language/format-list';
import { languages } from '../../src/language/languages';

it.each(languages)("%s lists agree with Node's full Intl", (language) => {
  const locale = language === 'en' ? 'en-GB' : language;
  const oracle = {
    and: new Intl.ListFormat(locale, { type: 'conjunction' }),
    or: new Intl.ListFormat(locale, { type: 'disjunction' }),
  };
  fc.assert(
    fc.property(
      fc.array(fc.string({ maxLength: 8 }), { maxLength: 7 }),
      fc.constantFrom('and' as const, 'or' as const),
      (items, kind) => {
        expect(formatList(language, items, kind)).toBe(oracle[kind].format(items));
      },
    ),
    { numRuns: 500 },
  );
});

it('writes the house examples', () => {
  expect(formatList('kk', ['сот', 'прокурор'])).toBe('сот және прокурор');
  expect(formatList('kk', ['сот', 'прокурор', 'мәслихат'])).toBe('сот, прокурор, мәслихат');
  expect(formatList('kk', ['сот', 'прокурор'], 'or')).toBe('сот не прокурор');
  expect(formatList('en', ['court', 'prosecutor', 'maslikhat'])).toBe('court, prosecutor and maslikhat');
  expect(formatList('kk', [])).toBe('');
});
