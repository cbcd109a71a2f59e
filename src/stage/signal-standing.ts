/** How a stop stands to the signal: passed, where it is, or still to come. */
export type Standing = 'passed' | 'here' | 'ahead';

/** The standing of a stop when the signal is at `at`; -1 is nowhere. */
export function standingOf(index: number, at: number): Standing {
  if (index === at) return 'here';
  return index < at ? 'passed' : 'ahead';
}
