import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { GraphEdge } from './graph';
import { useGraph } from './seen-graph';

interface Thread extends GraphEdge {
  readonly d: string;
}

/** Draws the edges between nodes that lie in one place, from right side to left side, wherever the words have pushed them. */
export function Threads({ place, edges }: { place: RefObject<HTMLElement | null>; edges: readonly GraphEdge[] }) {
  const { pointed, lit, inWords, graph } = useGraph();
  const [threads, setThreads] = useState<readonly Thread[]>([]);
  useLayoutEffect(() => {
    const home = place.current;
    if (!home) return;
    const draw = (): void => setThreads(threadsIn(home, edges));
    const watch = new ResizeObserver(draw);
    watch.observe(home);
    draw();
    return () => watch.disconnect();
  }, [graph, inWords]);
  return (
    <svg class={pointed ? 'threads threads--pointed' : 'threads'} aria-hidden="true">
      {threads.map(({ from, to, kind, d }) => {
        const isLit = pointed !== null && lit.has(from) && lit.has(to) && (from === pointed || to === pointed);
        return <path key={`${from} ${to}`} class={`thread thread--${kind}${isLit ? ' lit' : ''}`} d={d} />;
      })}
    </svg>
  );
}

function threadsIn(home: HTMLElement, edges: readonly GraphEdge[]): readonly Thread[] {
  const origin = home.getBoundingClientRect();
  const boxes = new Map(
    // A node's whole box, where it has one, comes after the button in it and so takes its place.
    [...home.querySelectorAll<HTMLElement>('[data-path]'), ...home.querySelectorAll<HTMLElement>('[data-box]')].map(
      (element) => {
        const { left, right, top, height } = element.getBoundingClientRect();
        const at = { left: left - origin.left, right: right - origin.left, middle: top - origin.top + height / 2 };
        return [element.dataset.box ?? element.dataset.path ?? '', { ...at, height }] as const;
      },
    ),
  );
  return edges.flatMap((edge) => {
    const from = boxes.get(edge.from);
    const to = boxes.get(edge.to);
    if (!from || !to) return [];
    const beside = edges.filter((other) => other.from === edge.from);
    const spread = Math.min(14, (from.height - 12) / beside.length);
    const y = from.middle + (beside.indexOf(edge) - (beside.length - 1) / 2) * spread;
    const bend = (to.left - from.right) / 2;
    return [
      {
        ...edge,
        d: `M${from.right} ${y}C${from.right + bend} ${y} ${to.left - bend} ${to.middle} ${to.left} ${to.middle}`,
      },
    ];
  });
}
