import type { Turn } from './good-play';
import { lettersOf } from './reading';

/**
 * The share of its letters that a replay has in common with an earlier play of
 * the same hearing, as the mean over all pairs: a replay that reads the same
 * is a replay nobody wants.
 */
export function sharedLetters(plays: readonly (readonly Turn[])[]): number {
  const texts = plays.map(
    (turns) =>
      new Map(
        turns
          .flatMap(({ read, reaction }) => (reaction === null ? read : [...read, reaction]))
          .map((reading) => [reading.place, lettersOf(reading)]),
      ),
  );
  const shares = texts.flatMap((again, i) =>
    texts.flatMap((before, j) => {
      if (i === j) return [];
      const all = [...again.values()].reduce((sum, letters) => sum + letters, 0);
      const common = [...again].reduce((sum, [place, letters]) => sum + (before.has(place) ? letters : 0), 0);
      return [common / all];
    }),
  );
  return shares.reduce((sum, share) => sum + share, 0) / shares.length;
}
