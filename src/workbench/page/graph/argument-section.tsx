import type { Graph, GraphNode, Part } from './graph';
import { Chips, NodeButton } from './node-button';
import { useGraph } from './seen-graph';

/** The case, box by box: what each position and each claim holds, and what it lacks. */
export function ArgumentSection() {
  const { graph } = useGraph();
  const positions = graph.nodes.filter(({ part }) => part === 'position');
  const claims = graph.nodes.filter(({ part }) => part === 'claim');
  return (
    <>
      <section class="section">
        <h2>Claims</h2>
        <div class="boxes boxes--wide">
          {claims.map((node) => (
            <ClaimBox key={node.path} node={node} />
          ))}
        </div>
      </section>
      <section class="section">
        <h2>Positions</h2>
        <div class="boxes">
          {positions.map((node, i) => (
            <PositionBox key={node.path} node={node} place={i + 1} />
          ))}
        </div>
      </section>
    </>
  );
}

/** The nodes of one kind that stand under a path. */
export const under = ({ nodes }: Graph, path: string, part: Part): readonly GraphNode[] =>
  nodes.filter((node) => node.part === part && node.path.startsWith(`${path}.`));

function PositionBox({ node, place }: { node: GraphNode; place: number }) {
  const { graph } = useGraph();
  const ends = graph.edges.filter(({ from, kind }) => from === node.path && (kind === 'meets' || kind === 'calls'));
  const attack = graph.nodes.find(({ path, part }) => part === 'attack' && ends.some(({ to }) => to === path));
  return (
    <article class="box">
      <div class="box-head">
        <span class="place">{place}</span>
        <NodeButton node={node} as="head" />
      </div>
      <p class="marks">{node.marks.join(' · ')}</p>
      <Chips name="points" nodes={under(graph, node.path, 'point')} />
      {attack ? <AttackChips attack={attack} /> : <Chips name="attack" nodes={[]} />}
    </article>
  );
}

function ClaimBox({ node }: { node: GraphNode }) {
  const { graph } = useGraph();
  const { path, lost } = node;
  const attack = graph.nodes.find((one) => one.path === `${path}.attack`);
  return (
    <article class="box">
      <div class="box-head">
        <NodeButton node={node} as="head" />
        <Sides of={path} />
      </div>
      {!lost && (
        <>
          <Chips name="cards" nodes={under(graph, path, 'laid-card')} />
          <Chips name="links" nodes={under(graph, path, 'link')} />
          <Chips name="answers" nodes={under(graph, path, 'answer')} />
          {attack && <AttackChips attack={attack} />}
        </>
      )}
    </article>
  );
}

/** An attack, whether it is sound, and how each reply meets it. */
function AttackChips({ attack }: { attack: GraphNode }) {
  const { graph } = useGraph();
  const { path, marks } = attack;
  return (
    <>
      <Chips name={marks.includes('sound') ? 'sound attack' : 'unsound attack'} nodes={[attack]} />
      <Chips name="replies" nodes={under(graph, path, 'reply')} />
      {under(graph, path, 'follow-up').length > 0 && <Chips name="then" nodes={under(graph, path, 'follow-up')} />}
    </>
  );
}

/** The numbers of the positions that name this node. */
export function Sides({ of }: { of: string }) {
  const { graph } = useGraph();
  const positions = graph.nodes.filter(({ part }) => part === 'position').map(({ path }) => path);
  const sides = positions.flatMap((path, i) => {
    const isTied = graph.edges.some(({ from, to }) => (from === path && to === of) || (from === of && to === path));
    return isTied ? [i + 1] : [];
  });
  return (
    <span class="sides">
      {sides.map((side) => (
        <span key={side} class="place">
          {side}
        </span>
      ))}
    </span>
  );
}
