/**
 * Kazakh names of the calendar, as in CLDR. They stand in code and not in
 * `locales/` because they are the language's own data, which Chromium lacks,
 * not sentences that an author writes; a test holds them against Node's Intl.
 */
export const kazakhMonths: readonly string[] = [
  'қаңтар',
  'ақпан',
  'наурыз',
  'сәуір',
  'мамыр',
  'маусым',
  'шілде',
  'тамыз',
  'қыркүйек',
  'қазан',
  'қараша',
  'желтоқсан',
];

/** The mark after a year in a full date; a bare year goes without it. */
export const kazakhYearMark = 'ж.';

/** Days that have a name of their own, counted from today. */
export const kazakhNearDays: ReadonlyMap<number, string> = new Map([
  [-2, 'алдыңгүні'],
  [-1, 'кеше'],
  [0, 'бүгін'],
  [1, 'ертең'],
  [2, 'бүрсігүні'],
]);

export const kazakhDaysAgo = 'күн бұрын';
export const kazakhDaysAhead = 'күннен кейін';

/** Words between the items of a list. */
export const kazakhAnd = 'және';
export const kazakhOr = 'не';
export const kazakhOrElse = 'не болмаса';
