import { charterPhrase, scenarioPhrase } from '../../../hearing/phrase';
import { canQuestion, handsOf } from '../../../rules/charter';
import type { ChainOffers, Charter, Failure, Scenario } from '../../../rules/scenario';
import { type Graph, type GraphEdge, type GraphNode, ideaMark, nodeOf, together } from './graph';
import { type HoldingChain, holdingChains } from './holding-chains';

/** The columns in which a failure's offers stand, in the order in which the weight walks them. */
export const SLOTS = [
  'actors',
  'forums',
  'proposed',
  'standards',
  'traces',
  'consequences',
] as const satisfies readonly (keyof ChainOffers)[];
type Slot = (typeof SLOTS)[number];

/** The part of the Charter that a column takes its rows from. */
const partOf = (slot: Slot): keyof Charter => (slot === 'proposed' ? 'forums' : slot);

/** What goes wrong, what is offered for the chain, which offers make a chain that holds, and the Charter rows behind them. */
export function chainGraph(scenario: Scenario, own: ReadonlySet<string>): Graph {
  return together([
    ...scenario.failures.map((failure) => failureGraph(scenario, failure)),
    { nodes: rowNodes(scenario, own), edges: [] },
  ]);
}

function failureGraph(scenario: Scenario, failure: Failure): Graph {
  const { id, duties, mirror, person, offers } = failure;
  const path = `failures.${id}`;
  const chains = holdingChains(scenario, failure);
  const hands = handsOf(scenario.charter, failure).map((actor) => actor.id);
  const at = (slot: Slot, row: string): string => `${path}.offers.${slot}.${row}`;
  const nodes = SLOTS.flatMap((slot) =>
    offers[slot].map((row) => offerNode(scenario.charter, { slot, row, path: at(slot, row), chains, hands })),
  );
  return {
    nodes: [
      nodeOf({
        path,
        part: 'failure',
        says: ['name', 'text', 'holds'].map((part) => scenarioPhrase('failures', id, part)),
        marks: [
          mirror && 'mirror',
          `person: ${person}`,
          `duties: ${duties.join(', ')}`,
          `hands: ${hands.join(', ') || 'nobody'}`,
          `${chains.length} ${chains.length === 1 ? 'chain holds' : 'chains hold'}`,
        ],
        tone: chains.length > 0 ? 'plain' : 'wrong',
      }),
      ...nodes,
    ],
    edges: [
      ...SLOTS.flatMap((slot) =>
        offers[slot].map(
          (row): GraphEdge => ({ from: at(slot, row), to: `charter.${partOf(slot)}.${row}`, kind: 'offers' }),
        ),
      ),
      ...chainEdges(chains, at),
    ],
  };
}

interface Offered {
  readonly slot: Slot;
  readonly row: string;
  readonly path: string;
  readonly chains: readonly HoldingChain[];
  readonly hands: readonly string[];
}

function offerNode(charter: Charter, { slot, row, path, chains, hands }: Offered): GraphNode {
  const idea = charter[partOf(slot)].find(({ id }) => id === row)?.idea;
  const holds = chains.some((chain) => chain[SINGULAR[slot]] === row);
  const hand = slot === 'actors' && hands.includes(row);
  return nodeOf({
    path,
    part: 'offer',
    says: [charterPhrase(partOf(slot), row)],
    marks: [holds && 'in a chain that holds', hand && 'a hand', ideaMark(idea)],
    tone: holds ? 'right' : hand ? 'near' : 'wrong',
  });
}

const SINGULAR: Readonly<Record<Slot, keyof HoldingChain>> = {
  actors: 'actor',
  forums: 'forum',
  proposed: 'proposed',
  standards: 'standard',
  traces: 'trace',
  consequences: 'consequence',
};

/** The steps from link to link of every chain that holds, each step once. */
function chainEdges(chains: readonly HoldingChain[], at: (slot: Slot, row: string) => string): readonly GraphEdge[] {
  const steps = chains.flatMap((chain) => {
    const hung = SLOTS.flatMap((slot) => {
      const row = chain[SINGULAR[slot]];
      return row === null ? [] : [at(slot, row)];
    });
    return hung.slice(1).map((to, i) => `${hung[i]} ${to}`);
  });
  return [...new Set(steps)].map((step) => {
    const [from = '', to = ''] = step.split(' ');
    return { from, to, kind: 'holds' };
  });
}

/** The rows this hearing uses or brings: its own, and those of the common Charter that it offers. */
function rowNodes({ charter, failures }: Scenario, own: ReadonlySet<string>): readonly GraphNode[] {
  const parts = ['actors', 'forums', 'standards', 'traces', 'consequences'] as const;
  return parts.flatMap((part) =>
    charter[part].flatMap((row): readonly GraphNode[] => {
      const path = `charter.${part}.${row.id}`;
      const users = failures.filter(({ offers }) =>
        SLOTS.some((slot) => partOf(slot) === part && offers[slot].includes(row.id)),
      );
      if (users.length === 0 && !own.has(path)) return [];
      const used = users.length > 0 ? `offered in: ${users.map(({ id }) => id).join(', ')}` : 'offered nowhere';
      return [
        nodeOf({
          path,
          file: own.has(path) ? 'hearing' : 'charter',
          part: 'row',
          says: [charterPhrase(part, row.id)],
          marks: [!own.has(path) && 'common', ...attributes(charter, part, row.id), used, ideaMark(row.idea)],
          tone: users.length > 0 ? 'plain' : 'wrong',
        }),
      ];
    }),
  );
}

/** A row's own attributes as the author typed them, and for a forum whom it can question. */
function attributes(charter: Charter, part: keyof Charter, id: string): readonly string[] {
  const row = charter[part].find((one) => one.id === id) ?? {};
  const forum = part === 'forums' ? charter.forums.find((one) => one.id === id) : undefined;
  const reached = forum && charter.actors.filter((actor) => canQuestion(forum, actor)).map((actor) => actor.id);
  const typed = Object.entries(row).filter(([key]) => key !== 'id' && key !== 'idea');
  return [
    ...typed.map(([key, value]) => `${key}: ${Array.isArray(value) ? value.join(', ') || '—' : String(value)}`),
    ...(reached ? [`can question: ${reached.join(', ') || 'nobody here'}`] : []),
  ];
}
