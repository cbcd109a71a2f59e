import type { Graph } from './hearing-pieces';
import { type Fork, isOutcome, type Outcome } from './play-graph';

/** Every fork of a graph, once. */
export function forksOf(graph: Graph): readonly Fork[] {
  const met = new Set<Fork>();
  const visit = (node: Graph): void => {
    if (isOutcome(node) || met.has(node)) return;
    met.add(node);
    for (const { to } of node.branches) visit(to);
  };
  visit(graph);
  return [...met];
}

/** Answers for any node of any graph what can still come out of it; asked twice, it has counted once. */
export function outcomesFrom(): (node: Graph) => readonly Outcome[] {
  const known = new Map<Fork, readonly Outcome[]>();
  const visit = (node: Graph): readonly Outcome[] => {
    if (isOutcome(node)) return [node];
    const met = known.get(node);
    if (met !== undefined) return met;
    const all = new Map(
      node.branches.flatMap(({ to }) => visit(to).map((outcome) => [outcome.join(','), outcome] as const)),
    );
    const outcomes = [...all.values()];
    known.set(node, outcomes);
    return outcomes;
  };
  return visit;
}

/** The outcomes that no other one beats in every number; for parts in which more is always better. */
export function undominated(outcomes: readonly Outcome[]): readonly Outcome[] {
  const beats = (one: Outcome, other: Outcome): boolean =>
    one !== other &&
    one.every((value, i) => value >= (other[i] as number)) &&
    one.some((value, i) => value > (other[i] as number));
  return outcomes.filter((outcome) => !outcomes.some((other) => beats(other, outcome)));
}
