import { lettersOf, readOn, type View } from './view';

/** How much of a second play's reading was read in the first, 0-1: by letters, sentence by sentence. */
export function sharedLetters(first: readonly View[], second: readonly View[]): number {
  const known = new Set(first.flatMap((view) => readOn(view).map(({ key }) => key)));
  const all = second.flatMap(readOn);
  const total = lettersOf(all);
  return total === 0 ? 0 : lettersOf(all.filter(({ key }) => known.has(key))) / total;
}
