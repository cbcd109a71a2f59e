import type { Phrase } from '../../../hearing/phrase';

/** What a node is in the hearing. */
export type Part =
  | 'opening'
  | 'opening-word'
  | 'call'
  | 'choice'
  | 'position'
  | 'point'
  | 'claim'
  | 'card'
  | 'laid-card'
  | 'link'
  | 'answer'
  | 'attack'
  | 'reply'
  | 'follow-up'
  | 'test'
  | 'reason'
  | 'witness'
  | 'line'
  | 'turn'
  | 'exhibit'
  | 'failure'
  | 'offer'
  | 'row'
  | 'questions'
  | 'question';

/** How a choice is judged: right, half right, wrong; `plain` where nobody judges. */
export type Tone = 'right' | 'near' | 'wrong' | 'plain';

/** One thing an author wrote, or should have written. */
export interface GraphNode {
  /** Where it stands in its file, ids and keys joined by dots; unique in a graph. */
  readonly path: string;
  readonly file: 'hearing' | 'charter';
  readonly part: Part;
  readonly id: string;
  /** Every sentence a player meets here. */
  readonly says: readonly Phrase[];
  /** What the structure says of it, for reading. */
  readonly marks: readonly string[];
  readonly tone: Tone;
  /** Named somewhere and written nowhere. */
  readonly lost?: boolean;
}

export type EdgeKind =
  | 'argues'
  | 'fits'
  | 'stretched'
  | 'off'
  | 'meets'
  | 'calls'
  | 'serves'
  | 'shows'
  | 'offers'
  | 'holds';

/** One node names another. */
export interface GraphEdge {
  readonly from: string;
  readonly to: string;
  readonly kind: EdgeKind;
}

/** A whole hearing as its author can see it at once. */
export interface Graph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

/** Several graphs as one. */
export const together = (graphs: readonly Graph[]): Graph => ({
  nodes: graphs.flatMap(({ nodes }) => nodes),
  edges: graphs.flatMap(({ edges }) => edges),
});

type Written = Pick<GraphNode, 'path' | 'part'> &
  Partial<Omit<GraphNode, 'marks'>> & {
    /** Empty ones are left out. */
    readonly marks?: readonly (string | false | null | undefined)[];
  };

/** A node of the hearing's own file, named by the last id of its path unless another is given. */
export function nodeOf({ path, part, marks = [], ...more }: Written): GraphNode {
  const own = { file: 'hearing', id: path.slice(path.lastIndexOf('.') + 1), says: [], tone: 'plain' } as const;
  return { ...own, ...more, path, part, marks: marks.filter((mark): mark is string => Boolean(mark)) };
}

/** The mark of a wrong option: the misconception it stands for. */
export const ideaMark = (idea: string | undefined): string | false => idea !== undefined && `idea: ${idea}`;
