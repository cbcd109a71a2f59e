import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDate, formatRelativeDays } from '../../src/language/format-date';
import { languages } from '../../src/language/languages';

const day = fc.date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });

describe("dates agree with Node's full Intl", () => {
  it.each(languages)('%s', (language) => {
    const locale = language === 'en' ? 'en-GB' : language;
    const full = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
    const month = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
    const year = new Intl.DateTimeFormat(locale, { year: 'numeric', timeZone: 'UTC' });
    fc.assert(
      fc.property(day, (date) => {
        const iso = date.toISOString();
        expect(formatDate(language, iso.slice(0, 10))).toBe(full.format(date));
        expect(formatDate(language, iso.slice(0, 7))).toBe(month.format(date));
        expect(formatDate(language, iso.slice(0, 4))).toBe(year.format(date));
      }),
      { numRuns: 500 },
    );
  });

  it.each(languages)('%s days from today', (language) => {
    const oracle = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
    fc.assert(
      fc.property(fc.oneof(fc.integer({ min: -5, max: 5 }), fc.integer({ min: -100_000, max: 100_000 })), (days) => {
        expect(formatRelativeDays(language, days)).toBe(oracle.format(days, 'day'));
      }),
      { numRuns: 500 },
    );
  });
});

it('writes the house examples', () => {
  expect(languages.map((language) => formatDate(language, '2025-10-22'))).toEqual([
    '2025 ж. 22 қазан',
    '22 октября 2025 г.',
    '22 October 2025',
  ]);
  expect(formatDate('kk', '2025-10')).toBe('2025 ж. қазан');
  expect(formatRelativeDays('kk', 3)).toBe('3 күннен кейін');
  expect(formatRelativeDays('kk', -0.4)).toBe('бүгін');
});

it.each(['2025-13', '2025-02-30', '25', '2025-1-1', '2025-10-22T00:00', ''])('refuses %j', (text) => {
  expect(() => formatDate('kk', text)).toThrow(RangeError);
});

it('reads the years before 100 as they stand', () => {
  expect(formatDate('kk', '0033-04-03')).toBe('33 ж. 3 сәуір');
});

it('refuses a distance that is not a number', () => {
  expect(() => formatRelativeDays('kk', Number.NaN)).toThrow(RangeError);
  expect(() => formatRelativeDays('ru', Number.POSITIVE_INFINITY)).toThrow(RangeError);
});
