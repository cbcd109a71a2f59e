/** The first seed whose draw is the wished one: the way to ask the rules about each side of a chance. */
export function seedWith(isWished: (seed: number) => boolean): number {
  for (let seed = 1; seed < 10_000; seed++) if (isWished(seed)) return seed;
  throw new Error('no seed of 10,000 draws this: the chance is not what it was taken for');
}
