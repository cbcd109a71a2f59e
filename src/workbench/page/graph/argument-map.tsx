import { useRef } from 'preact/hooks';
import { Sides, under } from './argument-section';
import type { EdgeKind, Graph, GraphNode } from './graph';
import { NodeButton } from './node-button';
import { useGraph } from './seen-graph';
import { Threads } from './threads';

const DRAWN: ReadonlySet<EdgeKind> = new Set<EdgeKind>(['argues', 'fits', 'stretched', 'off']);

/** The case at a glance: which position argues which claim, which card lies on whose table, and how it lies there. */
export function ArgumentMap() {
  const { graph } = useGraph();
  const place = useRef<HTMLDivElement>(null);
  const positions = graph.nodes.filter(({ part }) => part === 'position');
  const claims = graph.nodes.filter(({ part }) => part === 'claim');
  return (
    <section class="section">
      <h2>The case at a glance</h2>
      <div ref={place} class="argument">
        <Threads place={place} edges={graph.edges.filter(({ kind }) => DRAWN.has(kind))} />
        <div class="column">
          {positions.map((node, i) => (
            <div key={node.path} class="stop" data-box={node.path}>
              <span class="place">{i + 1}</span>
              <NodeButton node={node} as="head" />
              <span class="small">{node.marks[0]}</span>
            </div>
          ))}
        </div>
        <div class="column">
          {claims.map((node) => (
            <div key={node.path} class="stop stop--claim" data-box={node.path}>
              <NodeButton node={node} as="head" />
              <Sides of={node.path} />
              <span class="small">{holdings(graph, node.path)}</span>
            </div>
          ))}
        </div>
        <div class="column">
          {cardsBesideClaims(graph).map((node) => (
            <div key={node.path} class="stop stop--card" data-box={node.path}>
              <span class="small">{node.id}</span>
              <NodeButton node={node} as="head" />
            </div>
          ))}
        </div>
      </div>
      <p class="legend legend--threads">
        <span class="tone--right">━ fits</span>
        <span class="tone--near">┅ stretched</span>
        <span class="tone--wrong">┈ off the point</span>
      </p>
    </section>
  );
}

/** What lies under a claim, in numbers; the frame wants five cards, three links, three answers and five replies. */
function holdings(graph: Graph, path: string): string {
  const counts = (['laid-card', 'link', 'answer', 'reply'] as const).map((part) => under(graph, path, part).length);
  const attack = graph.nodes.find((node) => node.path === `${path}.attack`);
  return `${counts.join('·')} ${attack?.marks[0] ?? 'no attack'}`;
}

/** Cards in the order of the claims they lie on, so that few threads cross; those on no table come last. */
function cardsBesideClaims({ nodes, edges }: Graph): readonly GraphNode[] {
  const claims = nodes.filter(({ part }) => part === 'claim').map(({ path }) => path);
  const heightOf = ({ path }: GraphNode): number => {
    const places = edges.filter(({ to }) => to === path).map(({ from }) => claims.indexOf(from));
    const laid = places.filter((place) => place >= 0);
    return laid.length === 0 ? claims.length : laid.reduce((sum, place) => sum + place, 0) / laid.length;
  };
  return nodes.filter(({ part }) => part === 'card').sort((one, other) => heightOf(one) - heightOf(other));
}
