import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatNumber, formatPercent } from '../../src/language/format-number';
import { languages } from '../../src/language/languages';

const value = fc.oneof(
  fc.integer({ min: -2_000_000, max: 2_000_000 }),
  fc.double({ noNaN: true }),
  fc.double({ noNaN: true, min: -1e6, max: 1e6 }),
  fc.integer({ min: -1e6, max: 1e6 }).map((n) => n / 1000),
);
const shape = fc.record(
  {
    minimumFractionDigits: fc.integer({ min: 0, max: 2 }),
    maximumFractionDigits: fc.integer({ min: 2, max: 4 }),
    signDisplay: fc.constantFrom('auto' as const, 'exceptZero' as const),
  },
  { requiredKeys: [] },
);

describe("numbers agree with Node's full Intl", () => {
  it.each(languages)('%s numbers', (language) => {
    fc.assert(
      fc.property(value, shape, (n, s) => {
        expect(formatNumber(language, n, s)).toBe(new Intl.NumberFormat(language, s).format(n));
      }),
      { numRuns: 2000 },
    );
  });

  it.each(languages)('%s per cent', (language) => {
    fc.assert(
      fc.property(value, fc.integer({ min: 0, max: 3 }), (n, digits) => {
        const s = { maximumFractionDigits: digits };
        expect(formatPercent(language, n, s)).toBe(
          new Intl.NumberFormat(language, { ...s, style: 'percent' }).format(n),
        );
      }),
      { numRuns: 1000 },
    );
  });
});

it('writes the house examples', () => {
  expect(languages.map((language) => formatNumber(language, 128_000))).toEqual([
    '128\u00a0000',
    '128\u00a0000',
    '128,000',
  ]);
  expect(languages.map((language) => formatNumber(language, 2.5))).toEqual(['2,5', '2,5', '2.5']);
  expect(languages.map((language) => formatPercent(language, 0.97))).toEqual(['97%', '97\u00a0%', '97%']);
  expect(formatPercent('kk', 0.975, { minimumFractionDigits: 1 })).toBe('97,5%');
  expect(formatNumber('kk', 5, { signDisplay: 'exceptZero' })).toBe('+5');
});

it('refuses NaN by a message that says where to look', () => {
  expect(() => formatNumber('kk', Number.NaN)).toThrow(/missing value/);
  expect(() => formatPercent('ru', Number.NaN)).toThrow(RangeError);
});
