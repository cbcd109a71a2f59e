import { chainAlternatives } from './alternatives';
import { claimStrength } from './argument-graph';
import type { ChainRecord, ClaimRecord, Debate } from './debate';
import type { Dimension } from './dimensions';
import { find } from './find';
import type { ChainSlot } from './move';
import { offeredCards, offeredSeconds } from './offers';
import { calledWitness, claimAttackOf, isTestimonySound, positionAttackOf } from './opponent';
import type { Attack, Nth, Scenario, Step, Test } from './scenario';
import { VERBS } from './steps/bench-steps';
import { weighChain } from './weigh-chain';
import { evidenceScore, weakSecond, weighClaim } from './weigh-claim';
import { closingPoints, nearestBet } from './weigh-confidence';
import { survivesFollowUp } from './weigh-dialogue';
import { type ExchangeStep, weighExchange } from './weigh-exchange';

/** One reason behind "why?": where something gave way, why, and what on offer was better. */
export interface Reason {
  readonly dimension: Dimension;
  readonly step: Step;
  /** A named idea; `mended` where only the mend cost a point, `bet-off` for a closing word. */
  readonly code: string;
  /** The chosen id; a set of hands, or a line and its question, joined by spaces as in `NextStep`. */
  readonly chosen: string | null;
  /** In the form of `chosen`; `null` where nothing on offer would have been better by itself. */
  readonly better: string | null;
}

/** Every break of the debate with its named idea and the better option; what held is not listed [V5]. */
export function verdictReasons(scenario: Scenario, debate: Debate): readonly Reason[] {
  return scenario.agenda.flatMap((step): readonly Reason[] => {
    switch (step.kind) {
      case 'chain':
        return chainReasons(scenario, debate, step.nth);
      case 'claim':
        return claimReasons(scenario, debate, step.nth);
      case 'question':
        return questionReasons(scenario, debate, step.nth);
      case 'second-source':
        return secondReasons(scenario, debate, step.nth);
      case 'claim-attack':
      case 'position-attack':
      case 'testimony':
        return exchangeReasons(scenario, debate, step);
      case 'follow-up':
        return followUpReasons(scenario, debate);
      case 'test':
        return testReasons(scenario, debate, step.test);
      case 'closing':
        return closingReasons(scenario, debate, step.nth);
      default:
        return [];
    }
  });
}

function chainReasons(scenario: Scenario, debate: Debate, nth: Nth): readonly Reason[] {
  const chain = debate.chains[nth - 1] as ChainRecord;
  if (chain.weighed === null) return [];
  const step: Step = { kind: 'chain', nth };
  const { at, why, idea } = weighChain(scenario, chain);
  if (at === null || why === null) return chain.mended && scenario.act > 0 ? [mended('A', step)] : [];
  const chosen = at === 'hands' ? (chain.hands ?? []).join(' ') : chain[at];
  return [{ dimension: 'A', step, code: idea ?? why, chosen, better: betterLink(scenario, debate, { nth, at }) }];
}

const mended = (dimension: Dimension, step: Step): Reason => ({
  dimension,
  step,
  code: 'mended',
  chosen: null,
  better: null,
});

/** What would have carried the weight furthest in the slot where it broke, whatever a mend may have cost. */
function betterLink(scenario: Scenario, debate: Debate, { nth, at }: { nth: Nth; at: ChainSlot }): string | null {
  const reach = ({ chains }: Debate): number =>
    weighChain(scenario, { ...(chains[nth - 1] as ChainRecord), mended: false }).score;
  let best = { choice: null as string | null, reach: reach(debate) };
  for (const { slot, choice, debate: changed } of chainAlternatives(scenario, debate, nth)) {
    if (slot === at && reach(changed) > best.reach) best = { choice, reach: reach(changed) };
  }
  return best.choice;
}

function claimReasons(scenario: Scenario, debate: Debate, nth: Nth): readonly Reason[] {
  const record = debate.claims[nth - 1] as ClaimRecord;
  if (record.weighed === null) return [];
  const step: Step = { kind: 'claim', nth };
  const claim = find(scenario.claims, record.claim, 'claim');
  const { why, idea } = weighClaim(scenario, record);
  if (why === null) {
    const unmended = evidenceScore(scenario, { ...record, mended: false });
    return unmended > evidenceScore(scenario, record) ? [mended('E', step)] : [];
  }
  const isLink = why === 'broken-link' || why === 'nearly-holds';
  const better = isLink
    ? claim.links.find(({ holds }) => holds === 'holds')?.id
    : offeredCards(scenario, claim).find((card) => claim.cards[card] === 'fits');
  return [
    { dimension: 'E', step, code: idea ?? why, chosen: isLink ? record.link : record.card, better: better ?? null },
  ];
}

function questionReasons(scenario: Scenario, debate: Debate, nth: Nth): readonly Reason[] {
  const { claim, answer } = debate.claims[nth - 1] as ClaimRecord;
  if (answer === null) return [];
  const { answers } = find(scenario.claims, claim, 'claim');
  const { right, idea } = find(answers, answer, 'answer');
  if (right) return [];
  const better = answers.find((other) => other.right)?.id ?? null;
  return [{ dimension: 'E', step: { kind: 'question', nth }, code: idea ?? 'off-the-point', chosen: answer, better }];
}

function secondReasons(scenario: Scenario, debate: Debate, nth: Nth): readonly Reason[] {
  const record = debate.claims[nth - 1] as ClaimRecord;
  const { second } = record;
  const code = second === null ? null : weakSecond(scenario, record, second);
  if (code === null) return [];
  const better = offeredSeconds(scenario, record).find((card) => weakSecond(scenario, record, card) === null) ?? null;
  return [{ dimension: 'E', step: { kind: 'second-source', nth }, code, chosen: second, better }];
}

function exchangeReasons(scenario: Scenario, debate: Debate, step: ExchangeStep): readonly Reason[] {
  const weighed = weighExchange(scenario, debate, step);
  if (weighed === null || weighed.met === 'met') return [];
  const code = weighed.idea ?? weighed.met;
  switch (step.kind) {
    case 'claim-attack': {
      const better = betterReply(claimAttackOf(scenario, debate));
      return [{ dimension: 'D', step, code, chosen: debate.claimReply?.reply ?? null, better }];
    }
    case 'position-attack': {
      const better = betterReply(positionAttackOf(scenario, debate));
      return [{ dimension: 'D', step, code, chosen: debate.positionReply?.reply ?? null, better }];
    }
    case 'testimony':
      return [{ dimension: 'D', step, code, ...lastWords(scenario, debate, step) }];
  }
}

function betterReply(attack: Attack): string | null {
  const kind = attack.sound ? 'concede' : 'rebut';
  return attack.replies.find((reply) => reply.kind === kind && reply.onPoint)?.id ?? null;
}

/** What ended the testimony, and what should have. */
function lastWords(
  scenario: Scenario,
  debate: Debate,
  step: Step & { kind: 'testimony' },
): { readonly chosen: string; readonly better: string } {
  const witness = calledWitness(scenario, debate, step);
  const ended = debate.testimonies.find((given) => given.witness === witness.id)?.ended;
  const { flawed, flaw } = witness.turn;
  const isSound = isTestimonySound(debate.seed, witness);
  return {
    chosen: ended && 'line' in ended ? `${ended.line} ${'verb' in ended ? ended.verb : ended.card}` : 'no-questions',
    better: isSound ? 'no-questions' : `${flawed} ${flaw === 'any' ? VERBS[0] : flaw}`,
  };
}

function followUpReasons(scenario: Scenario, debate: Debate): readonly Reason[] {
  const { positionReply, followUp } = debate;
  if (positionReply === null || followUp === null) return [];
  const attack = positionAttackOf(scenario, debate);
  if (survivesFollowUp(attack, positionReply, followUp)) return [];
  const code = find(attack.followUp, followUp, 'answer').idea ?? 'inconsistent-follow-up';
  const better = attack.followUp.find(({ id }) => survivesFollowUp(attack, positionReply, id))?.id ?? null;
  return [{ dimension: 'D', step: { kind: 'follow-up' }, code, chosen: followUp, better }];
}

function testReasons(scenario: Scenario, debate: Debate, test: Test): readonly Reason[] {
  const given = scenario.tests[test].find(({ id }) => id === debate.reasons[test]);
  if (given === undefined || given.for.includes(debate.position)) return [];
  const better = scenario.tests[test].find((reason) => reason.for.includes(debate.position))?.id ?? null;
  return [
    { dimension: 'T', step: { kind: 'test', test }, code: given.idea ?? 'off-the-point', chosen: given.id, better },
  ];
}

function closingReasons(scenario: Scenario, debate: Debate, nth: Nth): readonly Reason[] {
  const points = closingPoints(scenario, debate, nth);
  if (points === null || points === 4) return [];
  const chosen = debate.claims[nth - 1]?.closing ?? null;
  const better = nearestBet(claimStrength(scenario, debate, nth));
  return [{ dimension: 'C', step: { kind: 'closing', nth }, code: 'bet-off', chosen, better }];
}
