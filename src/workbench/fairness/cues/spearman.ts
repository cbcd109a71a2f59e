/** Spearman's rank correlation, ties sharing the mean of their ranks; 0 where one side does not vary. */
export function spearman(pairs: readonly (readonly [number, number])[]): number {
  const ones = ranks(pairs.map(([one]) => one));
  const others = ranks(pairs.map(([, other]) => other));
  const mean = (pairs.length + 1) / 2;
  let together = 0;
  let spreadOfOnes = 0;
  let spreadOfOthers = 0;
  ones.forEach((one, i) => {
    const other = others[i] as number;
    together += (one - mean) * (other - mean);
    spreadOfOnes += (one - mean) ** 2;
    spreadOfOthers += (other - mean) ** 2;
  });
  return spreadOfOnes === 0 || spreadOfOthers === 0 ? 0 : together / Math.sqrt(spreadOfOnes * spreadOfOthers);
}

function ranks(values: readonly number[]): readonly number[] {
  const order = values.map((_, i) => i).sort((a, b) => (values[a] as number) - (values[b] as number));
  const found = new Array<number>(values.length).fill(0);
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (to < order.length && values[order[to] as number] === values[order[from] as number]) to++;
    // Ranks count from 1; those of one value share the middle of their places.
    for (let at = from; at < to; at++) found[order[at] as number] = (from + 1 + to) / 2;
    from = to;
  }
  return found;
}
