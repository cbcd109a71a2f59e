import type { ClaimRecord, Debate } from './debate';
import { find } from './find';
import type { ChainSlot } from './move';
import { positionOf } from './opponent';
import type { Attack, Card, Claim, Failure, Nth, Reason, Reply, Scenario, Test } from './scenario';
import { drawFrom, shuffle } from './seed';
import { CARDS_AT_MOST, OPTIONS_A_SLOT } from './weights';

/**
 * What is on offer at each node, before shuffling [K1]. The rows are chosen by
 * their typed attributes, so every position meets the same profile of options.
 */
export function slotSize(scenario: Scenario): number {
  return OPTIONS_A_SLOT[scenario.act];
}

/**
 * The hand of cards for the file: as many as it has steps, half of them yes
 * [N8]. Each side of a seed is dealt its own hand, so that a class reads more of
 * the pool than one pupil does.
 */
export function fileHand(scenario: Scenario, { seed, position }: Pick<Debate, 'seed' | 'position'>): readonly string[] {
  const size = scenario.agenda.filter(({ kind }) => kind === 'file').length;
  const label = `file/${scenario.positions.findIndex(({ id }) => id === position)}`;
  const dealt = (truth: boolean): readonly Card[] =>
    shuffle(
      seed,
      `${label}/${truth}`,
      scenario.cards.filter(({ shows }) => shows === truth),
    );
  const half = size / 2;
  const yes = drawFrom(seed, `${label}/half`) < 0.5 ? Math.floor(half) : Math.ceil(half);
  const hand = [...dealt(true).slice(0, yes), ...dealt(false).slice(0, size - yes)];
  return shuffle(seed, `${label}/hand`, hand).map(({ id }) => id);
}

/** The claims of the position that may be argued as the nth one; the first is not argued twice. */
export function offeredClaims(scenario: Scenario, debate: Debate, nth: Nth): readonly string[] {
  const { claims } = positionOf(scenario, debate);
  const argued = nth === 2 ? debate.claims[0].claim : null;
  return shuffle(debate.seed, 'claims', claims)
    .filter((id) => id !== argued)
    .slice(0, slotSize(scenario));
}

/** The cards on the table for a claim: always a strong one that fits, a stretched one and one off the point. */
export function offeredCards(scenario: Scenario, claim: Claim): readonly string[] {
  return tableOf(scenario, claim, ['strong', 'stretched', 'off', 'weak', 'middle']).slice(0, tableSize(scenario));
}

/**
 * The cards on the table when the bench asks who else says so. The table is the
 * same whatever was laid first, which alone is gone from it: otherwise a good
 * card would appear only after a bad start, where it can no longer help [N5].
 */
export function offeredSeconds(scenario: Scenario, record: ClaimRecord): readonly string[] {
  const claim = find(scenario.claims, record.claim, 'claim');
  const table = tableOf(scenario, claim, ['middle', 'stretched', 'off', 'weak', 'strong']).slice(
    0,
    tableSize(scenario),
  );
  return table.filter((card) => card !== record.card);
}

const tableSize = (scenario: Scenario): number => Math.min(slotSize(scenario), CARDS_AT_MOST);

type Place = 'strong' | 'middle' | 'weak' | 'stretched' | 'off';

function tableOf(scenario: Scenario, claim: Claim, order: readonly Place[]): readonly string[] {
  const placeOf = (card: string): Place => {
    const relation = claim.cards[card];
    return relation === 'fits' ? find(scenario.cards, card, 'card').strength : (relation ?? 'off');
  };
  return order.flatMap((place) => Object.keys(claim.cards).filter((card) => placeOf(card) === place));
}

/** The replies on offer; a narrowing that misses is always among them [D3]. */
export function offeredReplies(scenario: Scenario, attack: Attack): readonly string[] {
  const is = (kind: Reply['kind'], onPoint: boolean) => (reply: Reply) =>
    reply.kind === kind && reply.onPoint === onPoint;
  const miss = attack.replies.filter(is('rebut', false));
  const narrowMiss = attack.replies.filter(is('narrow', false));
  const narrow = attack.replies.filter(is('narrow', true));
  const concede = attack.replies.filter(is('concede', true));
  const rebut = attack.replies.filter(is('rebut', true));
  const order = attack.sound
    ? [...concede, ...narrowMiss, ...miss.slice(0, 1), ...narrow, ...miss.slice(1)]
    : [...rebut, ...narrowMiss, ...concede, ...narrow, ...miss];
  return order.slice(0, slotSize(scenario)).map(({ id }) => id);
}

/** The reasons on offer at a test: always one that fits the position, one of another side, then misconceptions. */
export function offeredReasons(scenario: Scenario, debate: Debate, test: Test): readonly string[] {
  const reasons = scenario.tests[test];
  const fits = (reason: Reason): boolean => reason.for.includes(debate.position);
  const order = [
    ...reasons.filter(fits),
    ...reasons.filter((reason) => !fits(reason) && reason.for.length > 0),
    ...reasons.filter((reason) => reason.for.length === 0),
  ];
  return order.slice(0, slotSize(scenario)).map(({ id }) => id);
}

/** The rows a chain offers in one slot for this failure; hands are the actors not yet hung. */
export function offeredLinks(failure: Failure, slot: ChainSlot, actor: string | null): readonly string[] {
  switch (slot) {
    case 'actor':
      return failure.offers.actors;
    case 'hands':
      return failure.offers.actors.filter((id) => id !== actor);
    case 'forum':
      return failure.offers.forums;
    case 'proposed':
      return failure.offers.proposed;
    case 'standard':
      return failure.offers.standards;
    case 'trace':
      return failure.offers.traces;
    case 'consequence':
      return failure.offers.consequences;
  }
}
