import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Phrase } from '../../../hearing/phrase';
import type { Words } from '../../../language/words';
import { shownText } from '../../../scenarios/proofreading/words/shown-text';
import { placeOf, type ReadPhrase, readerOf } from '../../../ui/read-phrase';
import { CHARTER_FILE, fileOf } from '../hearings';
import type { Graph, GraphNode } from './graph';
import type { PlacedFindings } from './place-findings';

/** Everything that the parts of the graph share. */
export interface SeenGraph {
  readonly hearing: string;
  readonly graph: Graph;
  readonly placed: PlacedFindings;
  readonly read: ReadPhrase;
  /** Whether the chosen language has this sentence itself. */
  readonly has: (phrase: Phrase) => boolean;
  /** Whether chips show their words or their ids. */
  readonly inWords: boolean;
  /** The node under the pointer or the focus, and what it is tied to. */
  readonly pointed: string | null;
  readonly lit: ReadonlySet<string>;
  readonly point: (path: string | null) => void;
  readonly copy: (path: string) => void;
}

export const GraphContext = createContext<SeenGraph | null>(null);

export function useGraph(): SeenGraph {
  const seen = useContext(GraphContext);
  if (seen === null) throw new Error('a part of the graph was drawn without one: wrap it in GraphContext.Provider');
  return seen;
}

/** Reads sentences as a player sees them, and tells which the language has. */
export function readingOf(words: Words, hearing: string): Pick<SeenGraph, 'read' | 'has'> {
  const read = readerOf(words, hearing);
  return {
    read: (phrase) => shownText(read(phrase)),
    has(phrase) {
      const isTouched = phrase.in === 'scenario' && phrase.path[0] === 'opening' && phrase.path[1] === 'words';
      if (isTouched) return read(phrase) !== '';
      const { namespace, path } = placeOf(words, hearing, phrase);
      return words.hasSentence(namespace, path);
    },
  };
}

/** Where the author finds it: file and path, as the proofreading writes them. */
export function placeInFile(hearing: string, node: GraphNode): string {
  if (node.file === 'charter') return `${CHARTER_FILE}:${node.path.replace(/^charter\./, '')}`;
  return `${fileOf(hearing)}:${node.path}`;
}

/** The nodes that one is tied to: its edges, and for a card on a table the card itself. */
export function tiedTo({ edges, nodes }: Graph, path: string): ReadonlySet<string> {
  const id = path.slice(path.lastIndexOf('.') + 1);
  const own = nodes.find((node) => node.path === path);
  const owner = own?.part === 'laid-card' || own?.part === 'exhibit' ? [`cards.${id}`] : [];
  const borrowed = own?.part === 'card' ? nodes.filter((node) => isBorrowed(node, id)).map((node) => node.path) : [];
  const next = edges.flatMap(({ from, to }) => (from === path ? [to] : to === path ? [from] : []));
  return new Set([path, ...owner, ...borrowed, ...next]);
}

const isBorrowed = ({ part, id }: GraphNode, card: string): boolean =>
  (part === 'laid-card' || part === 'exhibit') && id === card;
