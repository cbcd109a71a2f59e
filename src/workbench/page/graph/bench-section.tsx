import { Sides, under } from './argument-section';
import type { GraphNode, Part } from './graph';
import { Chips, NodeButton } from './node-button';
import { useGraph } from './seen-graph';

/** What the bench asks and who testifies. */
export function BenchSection() {
  const { graph } = useGraph();
  const of = (part: Part): readonly GraphNode[] => graph.nodes.filter((node) => node.part === part);
  return (
    <section class="section">
      <h2>The hearing</h2>
      <div class="boxes">
        {of('opening').map((node) => (
          <Box key={node.path} node={node} title="opening" rows={{ words: under(graph, 'opening', 'opening-word') }} />
        ))}
        {of('call').map((node) => (
          <Box key={node.path} node={node} title="call" rows={{ choices: under(graph, 'call', 'choice') }} />
        ))}
        {of('test').map((node) => (
          <TestBox key={node.path} node={node} />
        ))}
        {of('witness').map((node) => (
          <Box
            key={node.path}
            node={node}
            title={`witness ${node.id}`}
            rows={{
              lines: graph.nodes.filter(
                ({ path, part }) => path.startsWith(`${node.path}.`) && (part === 'line' || part === 'turn'),
              ),
              exhibits: under(graph, node.path, 'exhibit'),
            }}
          />
        ))}
        {of('questions').map((node) => (
          <Box
            key={node.path}
            node={node}
            title="polite question"
            rows={{ questions: under(graph, 'questions', 'choice') }}
          />
        ))}
      </div>
    </section>
  );
}

interface BoxProps {
  readonly node: GraphNode;
  readonly title: string;
  readonly rows: Readonly<Record<string, readonly GraphNode[]>>;
}

function Box({ node, title, rows }: BoxProps) {
  return (
    <article class="box">
      <div class="box-head">
        <h3>{title}</h3>
        <Sides of={node.path} />
      </div>
      <NodeButton node={node} as="head" />
      <p class="marks">{node.marks.join(' · ')}</p>
      {Object.entries(rows).map(([name, nodes]) => (
        <Chips key={name} name={name} nodes={nodes} />
      ))}
    </article>
  );
}

/** One of the four tests: each reason with the positions it fits. */
function TestBox({ node }: { node: GraphNode }) {
  const { graph } = useGraph();
  return (
    <article class="box">
      <div class="box-head">
        <NodeButton node={node} as="head" />
      </div>
      {under(graph, node.path, 'reason').map((reason) => (
        <div key={reason.path} class="reason">
          <NodeButton node={reason} />
          <Sides of={reason.path} />
        </div>
      ))}
    </article>
  );
}
