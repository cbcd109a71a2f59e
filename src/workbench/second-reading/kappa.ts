/** How often two readers agree, and by how much more than chance would make them. */
export interface Agreement {
  readonly cells: number;
  readonly agreed: number;
  /** Cohen's kappa, from -1 to 1; `null` where both gave one and the same answer throughout, so that chance is all. */
  readonly kappa: number | null;
}

/**
 * Cohen's kappa of two readers over the same cells (Cohen 1960, Educational
 * and Psychological Measurement 20): observed agreement beyond the agreement
 * expected from how often each of them gives each answer.
 */
export function cohensKappa(pairs: readonly (readonly [string, string])[]): Agreement {
  const cells = pairs.length;
  const agreed = pairs.filter(([one, other]) => one === other).length;
  const answers = new Set(pairs.flat());
  const share = (reader: 0 | 1, answer: string): number =>
    pairs.filter((pair) => pair[reader] === answer).length / cells;
  const byChance = [...answers].reduce((sum, answer) => sum + share(0, answer) * share(1, answer), 0);
  const kappa = cells === 0 || byChance === 1 ? null : (agreed / cells - byChance) / (1 - byChance);
  return { cells, agreed, kappa };
}
