import type { ChainRecord, ClaimRecord, Debate } from './debate';
import type { Dimension } from './dimensions';
import { find } from './find';
import { calledWitness, claimAttackOf, isTestimonySound, positionAttackOf } from './opponent';
import type { Attack, Nth, Scenario, Step } from './scenario';
import { weighChain } from './weigh-chain';
import { evidenceScore, weakSecond, weighClaim } from './weigh-claim';
import { closingPoints } from './weigh-confidence';
import { survivesFollowUp, weighReply, weighTestimony } from './weigh-dialogue';

/** One reason behind "why?": where it stands, its coded why, and the option that was better, if one was chosen wrongly. */
export interface Reason {
  readonly dimension: Dimension;
  readonly step: Step;
  /** A coded reason: an idea, or `held` where nothing was missing. */
  readonly code: string;
  readonly chosen: string | null;
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
      case 'second-source':
        return hearingReasons(scenario, debate, step);
      case 'claim-attack':
      case 'position-attack':
        return replyReasons(scenario, debate, step);
      case 'follow-up':
        return followUpReasons(scenario, debate);
      case 'test': {
        const options = scenario.tests[step.test];
        const chosen = options.find(({ id }) => id === debate.reasons[step.test]);
        const better = options.find((option) => option.for.includes(debate.position));
        if (!chosen || chosen.for.includes(debate.position)) return [];
        return [{ dimension: 'T', step, code: chosen.idea ?? 'off-the-point', chosen: chosen.id, better: better?.id ?? null }];
      }
      case 'testimony':
        return testimonyReasons(scenario, debate, step);
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
  if (at !== null && why !== null) {
    const chosen = at === 'hands' ? (chain.hands ?? []).join(' ') : chain[at];
    return [{ dimension: 'A', step, code: idea ?? why, chosen, better: null }];
  }
  return chain.mended && scenario.act > 0 ? [{ dimension: 'A', step, code: 'mended', chosen: null, better: null }] : [];
}

function claimReasons(scenario: Scenario, debate: Debate, nth: Nth): readonly Reason[] {
  const record = debate.claims[nth - 1] as ClaimRecord;
  if (record.weighed === null) return [];
  const step: Step = { kind: 'claim', nth };
  const claim = find(scenario.claims, record.claim, 'claim');
  const { why, idea } = weighClaim(scenario, record);
  if (why === null) {
    const mended = record.mended && evidenceScore(scenario, record) === 3;
    return mended ? [{ dimension: 'E', step, code: 'mended', chosen: null, better: null }] : [];
  }
  const isLink = why === 'broken-link' || why === 'nearly-holds';
  const chosen = isLink ? record.link : record.card;
  const better = isLink
    ? claim.links.find(({ holds }) => holds === 'holds')?.id
    : Object.keys(claim.cards).find((card) => claim.cards[card] === 'fits');
  return [{ dimension: 'E', step, code: idea ?? why, chosen, better: better ?? null }];
}

function hearingReasons(
  scenario: Scenario,
  debate: Debate,
  step: Step & { kind: 'question' | 'second-source' },
): readonly Reason[] {
  const record = debate.claims[step.nth - 1] as ClaimRecord;
  if (record.claim === null) return [];
  const claim = find(scenario.claims, record.claim, 'claim');
  if (step.kind === 'question') {
    const chosen = claim.answers.find(({ id }) => id === record.answer);
    if (!chosen || chosen.right) return [];
    const better = claim.answers.find(({ right }) => right)?.id ?? null;
    return [{ dimension: 'E', step, code: chosen.idea ?? 'off-the-point', chosen: chosen.id, better }];
  }
  const why = record.second === null ? null : weakSecond(scenario, record, record.second);
  if (why === null) return [];
  const better = Object.keys(claim.cards).find((card) => card !== record.card && weakSecond(scenario, record, card) === null);
  return [{ dimension: 'E', step, code: why, chosen: record.second, better: better ?? null }];
}

function replyReasons(scenario: Scenario, debate: Debate, step: Step): readonly Reason[] {
  const onClaim = step.kind === 'claim-attack';
  const record = onClaim ? debate.claimReply : debate.positionReply;
  if (record === null) return [];
  const attack = onClaim ? claimAttackOf(scenario, debate) : positionAttackOf(scenario, debate);
  const { met, idea } = weighReply(attack, record);
  if (met === 'met') return [];
  return [{ dimension: 'D', step, code: idea ?? met, chosen: record.reply, better: betterReply(attack) }];
}

function betterReply(attack: Attack): string | null {
  const kind = attack.sound ? 'concede' : 'rebut';
  return attack.replies.find((reply) => reply.kind === kind && reply.onPoint)?.id ?? null;
}

function followUpReasons(scenario: Scenario, debate: Debate): readonly Reason[] {
  const { positionReply, followUp } = debate;
  if (positionReply === null || followUp === null) return [];
  const attack = positionAttackOf(scenario, debate);
  if (survivesFollowUp(attack, positionReply, followUp)) return [];
  const chosen = find(attack.followUp, followUp, 'answer');
  const better = attack.followUp.find(({ id }) => survivesFollowUp(attack, positionReply, id))?.id ?? null;
  return [
    { dimension: 'D', step: { kind: 'follow-up' }, code: chosen.idea ?? 'inconsistent-follow-up', chosen: chosen.id, better },
  ];
}

function testimonyReasons(
  scenario: Scenario,
  debate: Debate,
  step: Step & { kind: 'testimony' },
): readonly Reason[] {
  const witness = calledWitness(scenario, debate, step);
  const record = debate.testimonies.find((given) => given.witness === witness.id);
  if (!record?.ended) return [];
  const sound = isTestimonySound(debate.seed, witness);
  const { met, idea } = weighTestimony(witness, sound, record);
  if (met === 'met') return [];
  const chosen = 'line' in record.ended ? record.ended.line : 'no-questions';
  const better = sound ? 'no-questions' : witness.turn.flawed;
  return [{ dimension: 'D', step, code: idea ?? met, chosen, better }];
}

function closingReasons(scenario: Scenario, debate: Debate, nth: Nth): readonly Reason[] {
  const points = closingPoints(scenario, debate, nth);
  if (points === null || points === 4) return [];
  const step: Step = { kind: 'closing', nth };
  return [{ dimension: 'C', step, code: 'bet-off', chosen: debate.claims[nth - 1]?.closing ?? null, better: null }];
}
