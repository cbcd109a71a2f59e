import type { ClaimRecord, Debate, ReplyRecord } from './debate';
import { find } from './find';
import { attackedClaim, positionAttackOf } from './opponent';
import type { Attack, Nth, Scenario } from './scenario';
import { type ArgumentGraph, argumentStrengths, type Semantics } from './strength';
import { weakSecond } from './weigh-claim';
import {
  ATTACK_ON_CLAIM,
  ATTACK_ON_POSITION,
  CARD_STRENGTH,
  LEFT_AFTER_NARROWING,
  LINK_CARRIES,
  POSITION_BASE,
  REBUTTAL_STRENGTH,
} from './weights';

/** How far the argument had come: the case alone, with the attacks, with the replies. */
export type Stretch = 'before-attack' | 'after-attack' | 'after-reply';

/** Which graph is meant, and how its strengths are to be read. */
export interface Reading {
  readonly stretch: Stretch;
  readonly semantics: Semantics;
}

interface Drawing {
  readonly arguments: { id: string; base: number }[];
  readonly attacks: [string, string][];
  readonly supports: [string, string][];
}

/**
 * The case as a graph of attacks and supports, from the debate alone [G2].
 * A claim starts at 0 because without a reason it has no weight, the position
 * at .5; a card's base is its strength times what its link carries; of two
 * cards of one family only the stronger stands [E2].
 */
export function argumentGraph(scenario: Scenario, debate: Debate, { stretch, semantics }: Reading): ArgumentGraph {
  const drawing: Drawing = { arguments: [{ id: 'position', base: POSITION_BASE }], attacks: [], supports: [] };
  debate.claims.forEach((record, i) => {
    if (record.claim !== null) drawClaim(drawing, scenario, { record, id: `claim-${i + 1}` });
  });
  if (stretch !== 'before-attack') {
    const withReplies = stretch === 'after-reply';
    const { claimReply, positionReply } = debate;
    if (claimReply !== null) {
      const nth = attackedClaim(debate.seed);
      const { attack } = find(scenario.claims, debate.claims[nth - 1]?.claim ?? null, 'claim');
      drawAttack(drawing, attack, {
        on: `claim-${nth}`,
        base: ATTACK_ON_CLAIM,
        reply: withReplies ? claimReply : null,
      });
    }
    if (positionReply !== null) {
      const attack = positionAttackOf(scenario, debate);
      drawAttack(drawing, attack, {
        on: 'position',
        base: ATTACK_ON_POSITION,
        reply: withReplies ? positionReply : null,
      });
    }
  }
  return { ...drawing, semantics };
}

function drawClaim(drawing: Drawing, scenario: Scenario, { record, id }: { record: ClaimRecord; id: string }): void {
  drawing.arguments.push({ id, base: 0 });
  drawing.supports.push([id, 'position']);
  const first = evidenceBase(scenario, record, record.card);
  const second = evidenceBase(scenario, record, record.second);
  const sameFamily = record.second !== null && weakSecond(scenario, record, record.second) === 'same-family';
  const bases = sameFamily ? [Math.max(first, second)] : [first, second];
  bases.forEach((base, i) => {
    drawing.arguments.push({ id: `${id}/card-${i + 1}`, base });
    drawing.supports.push([`${id}/card-${i + 1}`, id]);
  });
}

/** Card strength times link; a stretched or irrelevant card carries nothing [E3]. */
function evidenceBase(scenario: Scenario, record: ClaimRecord, card: string | null): number {
  if (card === null || record.link === null) return 0;
  const claim = find(scenario.claims, record.claim, 'claim');
  if (claim.cards[card] !== 'fits') return 0;
  const link = find(claim.links, record.link, 'link');
  return CARD_STRENGTH[find(scenario.cards, card, 'card').strength] * LINK_CARRIES[link.holds];
}

/** A rebuttal on the point attacks the attack; a narrowing on the point lets it keep a part [D3]. */
function drawAttack(
  drawing: Drawing,
  attack: Attack,
  { on, base, reply }: { on: string; base: number; reply: ReplyRecord | null },
): void {
  const id = `attack-on-${on}`;
  const said = reply === null || reply.reply === 'silence' ? null : find(attack.replies, reply.reply, 'reply');
  const narrowed = said?.kind === 'narrow' && said.onPoint;
  drawing.arguments.push({ id, base: narrowed ? base * LEFT_AFTER_NARROWING : base });
  drawing.attacks.push([id, on]);
  if (said?.kind === 'rebut' && said.onPoint && !attack.sound) {
    drawing.arguments.push({ id: `rebuttal-of-${id}`, base: REBUTTAL_STRENGTH[said.strength ?? 'strong'] });
    drawing.attacks.push([`rebuttal-of-${id}`, id]);
  }
}

/** The final strength of the nth claim, after attack and reply; 0 while it is not argued. */
export function claimStrength(scenario: Scenario, debate: Debate, nth: Nth): number {
  const graph = argumentGraph(scenario, debate, { stretch: 'after-reply', semantics: 'df-quad' });
  return argumentStrengths(graph)[`claim-${nth}`] ?? 0;
}

/** The strength of the position at one stretch of the argument, under one semantics. */
export function positionStrength(scenario: Scenario, debate: Debate, at: Reading): number {
  return argumentStrengths(argumentGraph(scenario, debate, at)).position ?? POSITION_BASE;
}
