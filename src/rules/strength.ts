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

/** What the edges into each argument have gathered so far, by its place. */
interface Gathered {
  readonly attackersLeft: Float64Array;
  readonly supportersLeft: Float64Array;
  readonly energy: Float64Array;
}

/**
 * The final strength of every argument, in [0, 1], in the order given. An
 * argument without edges keeps its base [S2]; equal attack and support cancel
 * [S3]; an edge given twice counts twice. Linear in nodes plus edges and
 * without recursion, so 100,000 nodes are fine.
 * @throws ArgumentGraphError for unknown or repeated ids, bases outside [0, 1] and cycles [S1].
 */
export function argumentStrengths(graph: ArgumentGraph): Record<string, number> {
  const edges = readEdges(graph, placesOf(graph));
  const size = graph.arguments.length;
  const gathered: Gathered = {
    attackersLeft: new Float64Array(size).fill(1),
    supportersLeft: new Float64Array(size).fill(1),
    energy: new Float64Array(size),
  };
  const strengths = new Float64Array(size);
  const waiting = new Uint32Array(size);
  for (const to of edges.to) waiting[to] = (waiting[to] as number) + 1;
  const ready: number[] = [];
  for (let i = 0; i < size; i++) if (waiting[i] === 0) ready.push(i);
  let settled = 0;
  for (let i = ready.pop(); i !== undefined; i = ready.pop()) {
    const strength = settle(graph, i, gathered);
    strengths[i] = strength;
    settled++;
    for (let e = edges.first[i] as number; e < (edges.first[i + 1] as number); e++) {
      const edge = edges.order[e] as number;
      const to = edges.to[edge] as number;
      if (edge < graph.attacks.length) attack(gathered, to, strength);
      else support(gathered, to, strength);
      waiting[to] = (waiting[to] as number) - 1;
      if (waiting[to] === 0) ready.push(to);
    }
  }
  if (settled < size) throw new ArgumentGraphError('cycle', onCycle(graph, edges, waiting));
  return Object.fromEntries(graph.arguments.map(({ id }, i) => [id, strengths[i] as number]));
}

/**
 * An argument that lies on a cycle. What never settled may only hang below one,
 * so from any such argument the edges are followed back, each time to one that
 * never settled either; after as many steps as there are arguments a cycle has
 * been entered.
 */
function onCycle(graph: ArgumentGraph, edges: Edges, waiting: Uint32Array): string {
  const before = new Map<number, number>();
  edges.from.forEach((from, edge) => {
    if ((waiting[from] as number) > 0) before.set(edges.to[edge] as number, from);
  });
  let at = waiting.findIndex((left) => left > 0);
  for (let step = 0; step < waiting.length; step++) at = before.get(at) as number;
  return graph.arguments[at]?.id ?? '';
}

/** Where each argument stands in the list. */
function placesOf(graph: ArgumentGraph): Map<string, number> {
  const places = new Map<string, number>();
  graph.arguments.forEach(({ id, base }, i) => {
    if (places.has(id)) throw new ArgumentGraphError('repeated-id', id);
    if (!(base >= 0 && base <= 1)) throw new ArgumentGraphError('base-out-of-range', id);
    places.set(id, i);
  });
  return places;
}

/** Attacks, then supports, by the places of their arguments. */
interface Edges {
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  /** `order[first[i] … first[i + 1])` are the edges that start at argument i. */
  readonly first: Uint32Array;
  readonly order: Uint32Array;
}

function readEdges({ arguments: all, attacks, supports }: ArgumentGraph, places: ReadonlyMap<string, number>): Edges {
  const placeOf = (id: string): number => {
    const place = places.get(id);
    if (place === undefined) throw new ArgumentGraphError('unknown-id', id);
    return place;
  };
  const from = new Uint32Array(attacks.length + supports.length);
  const to = new Uint32Array(from.length);
  const first = new Uint32Array(all.length + 1);
  const read = ([start, end]: readonly [string, string], edge: number): void => {
    const place = placeOf(start);
    from[edge] = place;
    to[edge] = placeOf(end);
    first[place + 1] = (first[place + 1] as number) + 1;
  };
  attacks.forEach(read);
  supports.forEach((pair, i) => {
    read(pair, attacks.length + i);
  });
  for (let i = 1; i < first.length; i++) first[i] = (first[i] as number) + (first[i - 1] as number);
  const next = first.slice();
  const order = new Uint32Array(from.length);
  from.forEach((place, edge) => {
    order[next[place] as number] = edge;
    next[place] = (next[place] as number) + 1;
  });
  return { from, to, first, order };
}

function attack({ attackersLeft, energy }: Gathered, to: number, strength: number): void {
  attackersLeft[to] = (attackersLeft[to] as number) * (1 - strength);
  energy[to] = (energy[to] as number) - strength;
}

function support({ supportersLeft, energy }: Gathered, to: number, strength: number): void {
  supportersLeft[to] = (supportersLeft[to] as number) * (1 - strength);
  energy[to] = (energy[to] as number) + strength;
}

function settle(graph: ArgumentGraph, i: number, gathered: Gathered): number {
  const { base } = graph.arguments[i] as { readonly base: number };
  const energy = gathered.energy[i] as number;
  switch (graph.semantics) {
    case 'df-quad': {
      const lean = (gathered.attackersLeft[i] as number) - (gathered.supportersLeft[i] as number);
      return lean > 0 ? base + (1 - base) * lean : base + base * lean;
    }
    case 'quadratic-energy': {
      const pull = (x: number): number => Math.max(x, 0) ** 2 / (1 + Math.max(x, 0) ** 2);
      return base - base * pull(-energy) + (1 - base) * pull(energy);
    }
    case 'euler':
      // Without a base nothing can be gained, and 0 · e^E would be no number where e^E is too large for one.
      return base === 0 ? 0 : 1 - (1 - base ** 2) / (1 + base * Math.exp(energy));
  }
}
