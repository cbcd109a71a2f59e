/**
 * Gradual strength of arguments in an acyclic graph of attacks and supports.
 * DF-QuAD: Rago, Toni, Aurisicchio & Baroni, KR 2016. Quadratic Energy:
 * Potyka, KR 2018. Euler-based: Amgoud & Ben-Naim 2017.
 */
export type Semantics = 'df-quad' | 'quadratic-energy' | 'euler';

export interface ArgumentGraph {
  /** `base` in [0, 1]: what an argument is worth before anybody speaks to it. */
  readonly arguments: readonly { readonly id: string; readonly base: number }[];
  /** Pairs `[from, to]`: `from` attacks `to`. */
  readonly attacks: readonly (readonly [string, string])[];
  readonly supports: readonly (readonly [string, string])[];
  readonly semantics: Semantics;
}

/** Thrown for a broken graph, which is an author's or a programmer's mistake, never a player's. */
export class ArgumentGraphError extends Error {
  constructor(
    readonly code: 'unknown-id' | 'repeated-id' | 'base-out-of-range' | 'cycle',
    readonly argument: string,
  ) {
    super(`argument graph: ${code} at "${argument}"`);
    this.name = 'ArgumentGraphError';
  }
}

/** What the edges into one argument have gathered so far. */
interface Gathered {
  attackersLeft: number;
  supportersLeft: number;
  energy: number;
}

/**
 * The final strength of every argument, in [0, 1]. An argument without edges
 * keeps its base [S2]; equal attack and support cancel [S3]. Linear in nodes
 * plus edges and without recursion, so 100,000 nodes are fine.
 * @throws ArgumentGraphError for unknown or repeated ids, bases outside [0, 1] and cycles [S1].
 */
export function argumentStrengths(graph: ArgumentGraph): Record<string, number> {
  const indexOf = indexArguments(graph);
  const size = graph.arguments.length;
  const edges = readEdges(graph, indexOf);
  const waiting = new Uint32Array(size);
  for (const to of edges.to) waiting[to] = (waiting[to] ?? 0) + 1;
  const gathered = graph.arguments.map((): Gathered => ({ attackersLeft: 1, supportersLeft: 1, energy: 0 }));
  const strengths: Record<string, number> = {};
  const ready: number[] = [];
  for (let i = 0; i < size; i++) if (waiting[i] === 0) ready.push(i);
  let settled = 0;
  for (let i = ready.pop(); i !== undefined; i = ready.pop()) {
    const argument = graph.arguments[i] as { id: string; base: number };
    const strength = settle(graph.semantics, argument.base, gathered[i] as Gathered);
    strengths[argument.id] = strength;
    settled++;
    for (let e = edges.first[i] as number; e < (edges.first[i + 1] as number); e++) {
      const edge = edges.order[e] as number;
      const to = edges.to[edge] as number;
      const supports = edge >= graph.attacks.length;
      gather(gathered[to] as Gathered, strength, supports);
      waiting[to] = (waiting[to] as number) - 1;
      if (waiting[to] === 0) ready.push(to);
    }
  }
  if (settled < size) {
    const stuck = graph.arguments.find((_, i) => (waiting[i] as number) > 0);
    throw new ArgumentGraphError('cycle', stuck?.id ?? '');
  }
  return strengths;
}

function indexArguments(graph: ArgumentGraph): Map<string, number> {
  const indexOf = new Map<string, number>();
  graph.arguments.forEach(({ id, base }, i) => {
    if (indexOf.has(id)) throw new ArgumentGraphError('repeated-id', id);
    if (!(base >= 0 && base <= 1)) throw new ArgumentGraphError('base-out-of-range', id);
    indexOf.set(id, i);
  });
  return indexOf;
}

/** Edges sorted by where they start: `order[first[i] … first[i + 1])` are those of argument i. */
function readEdges(graph: ArgumentGraph, indexOf: ReadonlyMap<string, number>) {
  const pairs = [...graph.attacks, ...graph.supports];
  const find = (id: string): number => {
    const index = indexOf.get(id);
    if (index === undefined) throw new ArgumentGraphError('unknown-id', id);
    return index;
  };
  const from = Uint32Array.from(pairs, ([id]) => find(id));
  const to = Uint32Array.from(pairs, ([, id]) => find(id));
  const first = new Uint32Array(graph.arguments.length + 1);
  for (const i of from) first[i + 1] = (first[i + 1] ?? 0) + 1;
  for (let i = 1; i < first.length; i++) first[i] = (first[i] as number) + (first[i - 1] as number);
  const next = Uint32Array.from(first);
  const order = new Uint32Array(pairs.length);
  from.forEach((i, edge) => {
    order[next[i] as number] = edge;
    next[i] = (next[i] as number) + 1;
  });
  return { to, first, order };
}

function gather(into: Gathered, strength: number, supports: boolean): void {
  if (supports) {
    into.supportersLeft *= 1 - strength;
    into.energy += strength;
  } else {
    into.attackersLeft *= 1 - strength;
    into.energy -= strength;
  }
}

function settle(semantics: Semantics, base: number, { attackersLeft, supportersLeft, energy }: Gathered): number {
  switch (semantics) {
    case 'df-quad': {
      const lean = attackersLeft - supportersLeft;
      return lean > 0 ? base + (1 - base) * lean : base + base * lean;
    }
    case 'quadratic-energy': {
      const pull = (x: number): number => Math.max(x, 0) ** 2 / (1 + Math.max(x, 0) ** 2);
      return base - base * pull(-energy) + (1 - base) * pull(energy);
    }
    case 'euler':
      return 1 - (1 - base ** 2) / (1 + base * Math.exp(energy));
  }
}
