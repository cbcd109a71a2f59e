import { drawFrom } from '../../src/rules/seed';
import { argumentStrengths } from '../../src/rules/strength';

/** Milliseconds of one pass over a layered graph with twice as many edges as nodes, best of a few. */
function passOver(nodes: number, times: number): number {
  const ids = Array.from({ length: nodes }, (_, i) => ({ id: `a${i}`, base: drawFrom(i, 'base') }));
  const edges = Array.from({ length: 2 * nodes }, (_, i): [string, string] => {
    const from = 1 + Math.floor(drawFrom(i, 'from') * (nodes - 1));
    return [`a${from}`, `a${Math.floor(drawFrom(i, 'to') * from)}`];
  });
  const graph = {
    arguments: ids,
    attacks: edges.slice(0, nodes),
    supports: edges.slice(nodes),
    semantics: 'df-quad',
  } as const;
  const runs = Array.from({ length: times }, () => {
    const start = performance.now();
    argumentStrengths(graph);
    return performance.now() - start;
  });
  return Math.min(...runs);
}

export interface StrengthFigures {
  /** 100,000 nodes and 200,000 edges, in milliseconds. */
  readonly largeMs: number;
  /** Time a node at 10⁵ nodes over time a node at 10³: near 1 when time is linear. */
  readonly perNodeRatio: number;
}

/** How the strength of arguments grows with the graph. */
export function strengthFigures(): StrengthFigures {
  passOver(1000, 20);
  const small = passOver(1000, 30) / 1000;
  const largeMs = passOver(100_000, 5);
  return { largeMs, perNodeRatio: largeMs / 100_000 / small };
}
