import { useRef } from 'preact/hooks';
import { under } from './argument-section';
import { SLOTS } from './chain-graph';
import type { GraphNode } from './graph';
import { NodeButton } from './node-button';
import { useGraph } from './seen-graph';
import { Threads } from './threads';

const ASKS: Readonly<Record<(typeof SLOTS)[number], string>> = {
  actors: 'who · hands',
  forums: 'to whom',
  proposed: 'under the gap',
  standards: 'by what rule',
  traces: 'by what trace',
  consequences: 'and then',
};

/** What goes wrong, what is offered for each link, and the chains that hold, drawn through the offers. */
export function ChainSection() {
  const { graph } = useGraph();
  return (
    <section class="section">
      <h2>When it goes wrong</h2>
      {graph.nodes
        .filter(({ part }) => part === 'failure')
        .map((node) => (
          <FailureBox key={node.path} node={node} />
        ))}
    </section>
  );
}

function FailureBox({ node }: { node: GraphNode }) {
  const { graph } = useGraph();
  const place = useRef<HTMLDivElement>(null);
  const offers = under(graph, node.path, 'offer');
  const threads = graph.edges.filter(({ from, kind }) => kind === 'holds' && from.startsWith(`${node.path}.`));
  const columns = SLOTS.map((slot) => ({
    slot,
    nodes: offers.filter(({ path }) => path.startsWith(`${node.path}.offers.${slot}.`)),
  })).filter(({ slot, nodes }) => slot !== 'proposed' || nodes.length > 0);
  return (
    <article class="box failure">
      <div class="box-head">
        <NodeButton node={node} as="head" />
      </div>
      <p class="marks">{node.marks.join(' · ')}</p>
      <div ref={place} class="slots">
        <Threads place={place} edges={threads} />
        {columns.map(({ slot, nodes }) => (
          <div key={slot} class="slot">
            <h3>{ASKS[slot]}</h3>
            {nodes.length === 0 && <span class="none">none</span>}
            {nodes.map((offer) => (
              <NodeButton key={offer.path} node={offer} />
            ))}
          </div>
        ))}
      </div>
    </article>
  );
}

const PARTS = ['actors', 'forums', 'standards', 'traces', 'consequences'] as const;

/** The Charter rows this hearing uses; a common one is paler, and one that nobody offers is crossed. */
export function CharterSection() {
  const { graph } = useGraph();
  const rows = graph.nodes.filter(({ part }) => part === 'row');
  return (
    <section class="section">
      <h2>Charter rows used</h2>
      <div class="slots">
        {PARTS.map((part) => (
          <div key={part} class="slot">
            <h3>{part}</h3>
            {rows
              .filter(({ path }) => path.startsWith(`charter.${part}.`))
              .map((row) => (
                <div key={row.path} class={row.file === 'charter' ? 'row row--common' : 'row'}>
                  <NodeButton node={row} />
                </div>
              ))}
          </div>
        ))}
      </div>
    </section>
  );
}
