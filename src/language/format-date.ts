import { formatNumber } from './format-number';
import { kazakhDaysAgo, kazakhDaysAhead, kazakhMonths, kazakhNearDays, kazakhYearMark } from './kazakh-calendar';
import type { Language } from './languages';

/**
 * The date on a card, as exact as it is known: `2025`, `2025-10` or
 * `2025-10-22` becomes 2025, «2025 ж. қазан», «22 октября 2025 г.»,
 * 22 October 2025. English is written the British way, as our texts are.
 * No clock and no time zone take part. Throws a RangeError for any other
 * shape or a day that does not exist.
 */
export function formatDate(language: Language, isoDate: string): string {
  const [year, month, day] = readDate(isoDate);
  if (month === undefined) return String(year);
  if (language === 'kk') return kazakhDate(year, month, day);
  const shape: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long', timeZone: 'UTC' };
  if (day !== undefined) shape.day = 'numeric';
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'ru', shape).format(utc(year, month, day ?? 1));
}

/**
 * How far a day is from today, in whole days; negative is past. The near days
 * have names («кеше», «завтра», today); others are counted. Fractions round
 * towards zero. Throws a RangeError for NaN and the infinities.
 */
export function formatRelativeDays(language: Language, days: number): string {
  if (!Number.isFinite(days)) throw new RangeError(`${days} is not a number of days`);
  const whole = Math.trunc(days) || 0;
  if (language !== 'kk') return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(whole, 'day');
  const name = kazakhNearDays.get(whole);
  if (name !== undefined) return name;
  return `${formatNumber('kk', Math.abs(whole))} ${whole < 0 ? kazakhDaysAgo : kazakhDaysAhead}`;
}

function kazakhDate(year: number, month: number, day: number | undefined): string {
  const monthName = kazakhMonths[month - 1];
  return [year, kazakhYearMark, day, monthName].filter((part) => part !== undefined).join(' ');
}

function readDate(isoDate: string): [year: number, month: number | undefined, day: number | undefined] {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(isoDate);
  if (match === null) throw new RangeError(`"${isoDate}" is no date: write YYYY, YYYY-MM or YYYY-MM-DD`);
  const [year, month, day] = match.slice(1).map((part) => (part === undefined ? undefined : Number(part)));
  const real = utc(year as number, month ?? 1, day ?? 1);
  if (real.getUTCMonth() + 1 !== (month ?? 1) || real.getUTCDate() !== (day ?? 1)) {
    throw new RangeError(`"${isoDate}" is not in the calendar`);
  }
  return [year as number, month, day];
}

/** Not Date.UTC alone, because it reads the years 0 to 99 as 1900 to 1999. */
function utc(year: number, month: number, day: number): Date {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date;
}
