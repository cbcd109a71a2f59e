import type { Language } from './languages';

/** How many digits after the decimal sign, and whether a plus is written; without it, 0 to 3 digits and no plus. */
export interface NumberShape {
  readonly minimumFractionDigits?: number;
  readonly maximumFractionDigits?: number;
  /** `exceptZero` writes +5, −5 and 0: for what a score gained or lost. */
  readonly signDisplay?: 'auto' | 'exceptZero';
}

/**
 * A number as it stands in a sentence: kk `128 000` and `2,5` with a no-break
 * space, ru likewise, en `128,000` and `2.5`. Ties round away from zero.
 * Not for years or codes: they take no separators, write them as they are.
 * Throws a RangeError for NaN, because no language has a word a player could use for it.
 */
export function formatNumber(language: Language, value: number, shape: NumberShape = {}): string {
  refuseNaN(value);
  return language === 'kk'
    ? kazakhSeparators(englishNumber(value, shape))
    : numberFormat(language, shape).format(value);
}

/**
 * A share between 0 and 1 as per cent, whole by default: kk `97%`, ru `97 %`
 * with a no-break space, en `97%`. Shares outside 0..1 are written as they are.
 * Throws a RangeError for NaN.
 */
export function formatPercent(language: Language, share: number, shape: NumberShape = {}): string {
  refuseNaN(share);
  const percent = {
    maximumFractionDigits: Math.max(0, shape.minimumFractionDigits ?? 0),
    ...shape,
    style: 'percent',
  } as const;
  if (language !== 'kk') return numberFormat(language, percent).format(share);
  return kazakhSeparators(numberFormat('en', percent).format(share));
}

/** English digits are the base of the Kazakh number, because every browser has them and Chromium has no Kazakh ones. */
function englishNumber(value: number, shape: NumberShape): string {
  return numberFormat('en', shape).format(value);
}

function kazakhSeparators(english: string): string {
  return english.replace(/[,.]/g, (sign) => (sign === ',' ? '\u00a0' : ','));
}

/** Making an Intl format costs far more than using one, and a screen formats dozens of numbers. */
const made = new Map<string, Intl.NumberFormat>();

function numberFormat(language: Language, shape: Intl.NumberFormatOptions): Intl.NumberFormat {
  const name = language + JSON.stringify(shape);
  const format = made.get(name) ?? new Intl.NumberFormat(language, shape);
  made.set(name, format);
  return format;
}

function refuseNaN(value: number): void {
  if (Number.isNaN(value))
    throw new RangeError(
      'NaN reached the formatting of a number: look for a missing value where the number comes from',
    );
}
