import { expect, test } from 'vitest';
import type { Debate } from '../../src/rules/debate';
import { find } from '../../src/rules/find';
import type { Move } from '../../src/rules/move';
import { offeredCards, offeredClaims, offeredReasons, offeredReplies, offeredSeconds } from '../../src/rules/offers';
import { claimAttackOf, opponentOf, positionAttackOf, positionOf } from '../../src/rules/opponent';
import { legalMoves } from '../../src/rules/play-move';
import type { Nth, Step } from '../../src/rules/scenario';
import { pickFrom, shuffle } from '../../src/rules/seed';
import { aScenario } from './a-scenario';
import { debateAt, playAll } from './players';

const scenario = aScenario();
const ids = (rows: readonly { readonly id: string }[]): readonly string[] => rows.map(({ id }) => id);
const claimOf = (debate: Debate, nth: Nth) => find(scenario.claims, debate.claims[nth - 1]?.claim ?? null, 'claim');

/** The one id that each move of a kind names, in the order of the rules. */
const idsIn = (debate: Debate, kind: Move['kind'], part: string): readonly string[] =>
  legalMoves(scenario, debate)
    .filter((move) => move.kind === kind)
    .map((move) => (move as unknown as Readonly<Record<string, string>>)[part] ?? '');

interface Node {
  readonly at: Step['kind'];
  readonly node: string;
  readonly kind: Move['kind'];
  readonly part: string;
  readonly offered: (debate: Debate) => readonly string[];
}

test.each<Node>([
  { at: 'call', node: 'call', kind: 'name-decision', part: 'choice', offered: () => ids(scenario.call) },
  { at: 'failure', node: 'failure', kind: 'choose-failure', part: 'failure', offered: () => ids(scenario.failures) },
  {
    at: 'question',
    node: 'question',
    kind: 'answer-question',
    part: 'answer',
    offered: (now) => ids(claimOf(now, 1).answers),
  },
  {
    at: 'second-source',
    node: 'second',
    kind: 'call-second',
    part: 'card',
    offered: (now) => offeredSeconds(scenario, now.claims[0]),
  },
  {
    at: 'claim-attack',
    node: 'reply',
    kind: 'reply',
    part: 'reply',
    offered: (now) => offeredReplies(scenario, claimAttackOf(scenario, now)),
  },
  {
    at: 'position-attack',
    node: 'reply',
    kind: 'reply',
    part: 'reply',
    offered: (now) => offeredReplies(scenario, positionAttackOf(scenario, now)),
  },
  {
    at: 'test',
    node: 'test',
    kind: 'give-reason',
    part: 'reason',
    offered: (now) => offeredReasons(scenario, now, 'legality'),
  },
  {
    at: 'follow-up',
    node: 'follow-up',
    kind: 'answer-follow-up',
    part: 'answer',
    offered: (now) => ids(positionAttackOf(scenario, now).followUp),
  },
  {
    at: 'best-point',
    node: 'best-point',
    kind: 'sign-point',
    part: 'point',
    offered: (now) => ids(opponentOf(scenario, now)?.points ?? []),
  },
  {
    at: 'polite-question',
    node: 'polite-question',
    kind: 'ask-forum',
    part: 'question',
    offered: () => ids(scenario.questions),
  },
])('[K1] at $at the order shown follows seed, step and node, from one release to the next', (row) => {
  for (const seed of [1, 2, 3, 4, 5, 6]) {
    const debate = debateAt(scenario, row.at, { seed, position: 'north' });
    const expected = shuffle(seed, `shown/${debate.step}/${row.node}`, row.offered(debate));
    const shown = idsIn(debate, row.kind, row.part).filter((id) => id !== 'silence');
    expect(shown, `seed ${seed}`).toEqual(expected);
  }
});

test('[K1] in a draft each slot has an order of its own, and each claim its own cards and links', () => {
  for (const seed of [1, 2, 3, 4, 5, 6]) {
    const debate = debateAt(scenario, 'claim', { seed, nth: 1, position: 'north' });
    const inSlot = (now: Debate, slot: string): readonly string[] =>
      legalMoves(scenario, now).flatMap((move) =>
        move.kind === 'draft-claim' && move.slot === slot ? [move.choice] : [],
      );
    const node = (name: string): string => `shown/${debate.step}/${name}`;
    expect(inSlot(debate, 'claim')).toEqual(shuffle(seed, node('claim'), offeredClaims(scenario, debate, 1)));
    for (const id of positionOf(scenario, debate).claims) {
      const drafted = playAll(scenario, debate, [{ kind: 'draft-claim', slot: 'claim', choice: id }]);
      const claim = find(scenario.claims, id, 'claim');
      const place = positionOf(scenario, debate).claims.indexOf(id);
      expect(inSlot(drafted, 'card')).toEqual(shuffle(seed, node(`card/${place}`), offeredCards(scenario, claim)));
      expect(inSlot(drafted, 'link')).toEqual(shuffle(seed, node(`link/${place}`), ids(claim.links)));
    }
  }
});

test('[O2] the second lot follows its own draw, from one release to the next', () => {
  for (const seed of Array.from({ length: 30 }, (_, i) => i)) {
    const debate = debateAt(scenario, 'lot', { seed });
    const others = scenario.positions.filter(({ id }) => id !== debate.position);
    const { position } = playAll(scenario, debate, [{ kind: 'redraw-lot' }]);
    expect(position).toBe(pickFrom(seed, 'lot/again', others)?.id);
  }
});
