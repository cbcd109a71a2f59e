import type { Scenario } from '../../../rules/scenario';
import { argumentGraph } from './argument-graph';
import { benchGraph } from './bench-graph';
import { chainGraph } from './chain-graph';
import { type Graph, type GraphNode, nodeOf, type Part, together } from './graph';

/**
 * A whole hearing as nodes and edges. What is named and nowhere written
 * becomes a node too, marked lost, so that a gap is seen as a gap.
 * @param own the paths of the Charter rows that stand in the hearing's own file; the others are common.
 */
export function graphOf(scenario: Scenario, own: ReadonlySet<string>): Graph {
  const written = together([argumentGraph(scenario), benchGraph(scenario), chainGraph(scenario, own)]);
  return { ...written, nodes: [...written.nodes, ...lostNodes(written)] };
}

/** The paths of the Charter rows of one file. */
export function ownRows(rows: Readonly<Record<string, readonly { readonly id: string }[]>>): ReadonlySet<string> {
  return new Set(Object.entries(rows).flatMap(([part, list]) => list.map(({ id }) => `charter.${part}.${id}`)));
}

const PART_OF: Readonly<Record<string, Part>> = {
  positions: 'position',
  claims: 'claim',
  cards: 'card',
  witnesses: 'witness',
  'position-attacks': 'attack',
  charter: 'row',
};

function lostNodes({ nodes, edges }: Graph): readonly GraphNode[] {
  const known = new Set(nodes.map(({ path }) => path));
  const lost = new Set(edges.map(({ to }) => to).filter((to) => !known.has(to)));
  return [...lost].map((path) => {
    const namedBy = edges.filter(({ to }) => to === path).map(({ from }) => from);
    return nodeOf({
      path,
      part: PART_OF[path.split('.')[0] ?? ''] ?? 'row',
      marks: ['written nowhere', `named by: ${namedBy.join(', ')}`],
      tone: 'wrong',
      lost: true,
    });
  });
}
