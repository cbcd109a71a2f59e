import type { Finding } from '../../../scenarios/proofreading/structure/finding';
import type { GraphNode } from './graph';
import { placeInFile, useGraph } from './seen-graph';

/** Beside the graph: the words and marks of the node pointed at, or everything there is to mend. */
export function Inspector({ copied }: { copied: string | null }) {
  const { graph, pointed } = useGraph();
  const node = graph.nodes.find(({ path }) => path === pointed);
  return (
    <aside class="inspector">
      {copied && <p class="copied">Copied {copied}</p>}
      {node ? <NodeWords node={node} /> : <AllFindings />}
    </aside>
  );
}

function NodeWords({ node }: { node: GraphNode }) {
  const { hearing, placed, read, has } = useGraph();
  const place = placeInFile(hearing, node);
  return (
    <>
      <p class="kind">{node.part.replace('-', ' ')}</p>
      <h2>{node.id}</h2>
      <ul class="mark-list">
        {node.marks.map((mark) => (
          <li key={mark}>{mark}</li>
        ))}
      </ul>
      <dl>
        {node.says.map((phrase) => (
          <div key={phrase.path.join('.')}>
            <dt>{phrase.path.slice(-2).join('.')}</dt>
            <dd class={has(phrase) ? undefined : 'fault'}>
              {has(phrase) ? read(phrase) : 'not written in this language'}
            </dd>
          </div>
        ))}
      </dl>
      <FindingList findings={placed.at.get(node.path) ?? []} />
      <p class="path">
        <code>{place}</code> Touch the node to copy this.
      </p>
    </>
  );
}

/** A hearing that is hardly begun has hundreds; nobody mends more than these before looking again. */
const SHOWN = 60;

function AllFindings() {
  const { placed, point } = useGraph();
  const placedOnes = [...placed.at].flatMap(([path, findings]) => findings.map((finding) => ({ path, finding })));
  const count = placedOnes.length + placed.elsewhere.length;
  if (count === 0) return <p class="well">The proofreading has nothing to say. Point at a node to read it.</p>;
  return (
    <>
      <h2>{count} to mend</h2>
      <ul class="findings">
        {placedOnes.slice(0, SHOWN).map(({ path, finding }) => (
          <li key={`${finding.file}${finding.path}${finding.message}`}>
            <button type="button" onClick={() => point(path)}>
              <code>{finding.path}</code> {finding.message}
            </button>
          </li>
        ))}
      </ul>
      <FindingList findings={placed.elsewhere.slice(0, SHOWN)} />
    </>
  );
}

function FindingList({ findings }: { findings: readonly Finding[] }) {
  if (findings.length === 0) return null;
  return (
    <ul class="findings">
      {findings.map(({ file, path, message }) => (
        <li key={`${file}${path}${message}`}>
          <code>{file.endsWith('.json') ? `${file.split('/')[1]} ${path}` : path}</code> {message}
        </li>
      ))}
    </ul>
  );
}
