import { scenarioPhrase } from '../../../hearing/phrase';
import type {
  Attack,
  Card,
  Choice,
  Claim,
  Hold,
  Position,
  PositionAttack,
  Relation,
  Scenario,
} from '../../../rules/scenario';
import { weighReply } from '../../../rules/weigh-dialogue';
import { type Graph, type GraphNode, ideaMark, nodeOf, type Tone, together } from './graph';

/** The case: positions, the claims they share, the cards on each claim's table, and what attacks them. */
export const argumentGraph = (scenario: Scenario): Graph =>
  together([
    ...scenario.positions.map(positionGraph),
    ...scenario.claims.map((claim) => claimGraph(claim, scenario.cards)),
    { nodes: scenario.cards.map(cardNode), edges: [] },
    ...scenario.positionAttacks.map(positionAttackGraph),
  ]);

function positionGraph({ id, leaning, client, claims, attack, witness, points }: Position): Graph {
  const path = `positions.${id}`;
  const marks = [leaning, `client: ${client}`, witness && `witness: ${witness}`];
  const says = ['name', 'stand', 'pointWhy'].map((part) => scenarioPhrase('positions', id, part));
  return {
    nodes: [
      nodeOf({ path, part: 'position', says, marks }),
      ...points.map((point) => choiceNode(point, `${path}.points`, ['positions', id, 'points'])),
    ],
    edges: [
      ...claims.map((claim) => ({ from: path, to: `claims.${claim}`, kind: 'argues' as const })),
      ...(attack ? [{ from: path, to: `position-attacks.${attack}`, kind: 'meets' as const }] : []),
      ...(witness ? [{ from: path, to: `witnesses.${witness}`, kind: 'calls' as const }] : []),
    ],
  };
}

/** One option of a plain judged question, in the structure under `at` and in the words under `words`. */
export function choiceNode({ id, right, idea }: Choice, at: string, words: readonly string[]): GraphNode {
  const part = at.endsWith('points') ? 'point' : at.endsWith('answers') ? 'answer' : 'choice';
  return nodeOf({
    path: `${at}.${id}`,
    part,
    says: [scenarioPhrase(...words, id)],
    marks: [right && 'right', ideaMark(idea)],
    tone: right ? 'right' : 'wrong',
  });
}

const RELATION_TONE: Readonly<Record<Relation, Tone>> = { fits: 'right', stretched: 'near', off: 'wrong' };
const HOLD_TONE: Readonly<Record<Hold, Tone>> = { holds: 'right', nearly: 'near', broken: 'wrong' };

function claimGraph({ id, cards, links, answers, attack }: Claim, pool: readonly Card[]): Graph {
  const path = `claims.${id}`;
  const words = (part: string) => scenarioPhrase('claims', id, part);
  const laid = Object.entries(cards);
  return together([
    {
      nodes: [
        nodeOf({ path, part: 'claim', says: ['text', 'linkWhy', 'question', 'answerWhy'].map(words) }),
        ...laid.map(([card, relation]) => {
          const { strength, family } = pool.find((one) => one.id === card) ?? {};
          return nodeOf({
            path: `${path}.cards.${card}`,
            part: 'laid-card',
            says: [scenarioPhrase('cards', card, 'name')],
            marks: [relation, strength, family && `family: ${family}`],
            tone: RELATION_TONE[relation],
          });
        }),
        ...links.map(({ id: link, holds, idea }) =>
          nodeOf({
            path: `${path}.links.${link}`,
            part: 'link',
            says: [scenarioPhrase('claims', id, 'links', link)],
            marks: [holds, ideaMark(idea)],
            tone: HOLD_TONE[holds],
          }),
        ),
        ...answers.map((answer) => choiceNode(answer, `${path}.answers`, ['claims', id, 'answers'])),
      ],
      edges: laid.map(([card, relation]) => ({ from: path, to: `cards.${card}`, kind: relation })),
    },
    { nodes: attackNodes(attack, `${path}.attack`, ['claims', id]), edges: [] },
  ]);
}

function positionAttackGraph(attack: PositionAttack): Graph {
  const path = `position-attacks.${attack.id}`;
  const words = ['positionAttacks', attack.id];
  const [head, ...replies] = attackNodes(attack, path, words);
  const more = ['followUp', 'answerWhy'].map((part) => scenarioPhrase(...words, part));
  return {
    nodes: [
      ...(head ? [{ ...head, says: [...head.says, ...more] }] : []),
      ...replies,
      ...attack.followUp.map(({ id, after, idea }) =>
        nodeOf({
          path: `${path}.follow-up.${id}`,
          part: 'follow-up',
          says: [scenarioPhrase(...words, 'answers', id)],
          marks: [after.length > 0 ? `after: ${after.join(', ')}` : 'trap', ideaMark(idea)],
          tone: after.length > 0 ? 'right' : 'wrong',
        }),
      ),
    ],
    edges: [],
  };
}

/** An attack and its replies, each with how the rules say it meets the attack [D2]. */
function attackNodes(attack: Attack, path: string, words: readonly string[]): readonly GraphNode[] {
  const says = ['attack', 'replyWhy'].map((part) => scenarioPhrase(...words, part));
  return [
    nodeOf({ path, part: 'attack', id: attack.id, says, marks: [attack.sound ? 'sound' : 'unsound'] }),
    ...attack.replies.map(({ id, kind, strength, idea }) => {
      const { met } = weighReply(attack, { attack: attack.id, reply: id, kind });
      return nodeOf({
        path: `${path}.replies.${id}`,
        part: 'reply',
        says: [scenarioPhrase(...words, 'replies', id)],
        marks: [kind, met, strength, ideaMark(idea)],
        tone: met === 'met' ? 'right' : met === 'acknowledged' ? 'near' : 'wrong',
      });
    }),
  ];
}

function cardNode({ id, label, date, strength, family, leaning, shows }: Card): GraphNode {
  return nodeOf({
    path: `cards.${id}`,
    part: 'card',
    says: ['name', 'text', 'source', 'asks', 'limit'].map((part) => scenarioPhrase('cards', id, part)),
    marks: [strength, `family: ${family}`, `leaning: ${leaning}`, shows ? 'shows it' : 'does not show it', label, date],
  });
}
