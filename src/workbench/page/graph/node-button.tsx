import type { GraphNode, Tone } from './graph';
import { useGraph } from './seen-graph';

const SIGN: Readonly<Record<Tone, string>> = { right: '✓', near: '~', wrong: '×', plain: '' };
const DOTS: Readonly<Record<string, string>> = { strong: '●●●', middle: '●●○', weak: '●○○' };

interface NodeProps {
  readonly node: GraphNode;
  /** A headline is always in words; a chip is an id until words are asked for. */
  readonly as?: 'head' | 'chip';
}

/** One node: hovering or focusing tells of it beside the graph, touching copies where it stands. */
export function NodeButton({ node, as = 'chip' }: NodeProps) {
  const { placed, read, has, inWords, lit, pointed, point, copy } = useGraph();
  const { path, part, tone, lost, says, marks, id } = node;
  const faults = placed.at.get(path)?.length ?? 0;
  const [first] = says;
  const spoken = (as === 'head' || inWords) && first !== undefined && !lost;
  const isUnsaid = first !== undefined && !has(first);
  const strength = marks.map((mark) => DOTS[mark]).find(Boolean);
  const state = [lost || faults > 0 ? 'faulty' : '', lit.has(path) ? 'lit' : '', path === pointed ? 'pointed' : ''];
  return (
    <button
      type="button"
      class={`node node--${as} part--${part} tone--${tone} ${state.join(' ')}`}
      data-path={path}
      onMouseEnter={() => point(path)}
      onFocus={() => point(path)}
      onClick={() => copy(path)}
    >
      {SIGN[tone] && <span class="sign">{SIGN[tone]}</span>}
      <span class="label">{spoken && !isUnsaid ? read(first) : id}</span>
      {strength && <span class="dots">{strength}</span>}
      {isUnsaid && <span class="fault">no words</span>}
      {lost && <span class="fault">written nowhere</span>}
      {faults > 0 && <span class="fault">{faults}</span>}
    </button>
  );
}

/** A row of chips under one name; an empty one says that there is none. */
export function Chips({ name, nodes }: { name: string; nodes: readonly GraphNode[] }) {
  return (
    <div class="chip-list">
      <span class="chips-name">{name}</span>
      <div class="chips-row">
        {nodes.length === 0 && <span class="none">none</span>}
        {nodes.map((node) => (
          <NodeButton key={node.path} node={node} />
        ))}
      </div>
    </div>
  );
}
