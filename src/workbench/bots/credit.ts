import { claimStrength } from '../../rules/argument-graph';
import type { ChainRecord, ClaimRecord, Debate } from '../../rules/debate';
import { find } from '../../rules/find';
import type { Bet, Move } from '../../rules/move';
import { fileHand } from '../../rules/offers';
import { calledWitness, claimAttackOf, isTestimonySound, opponentOf, positionAttackOf } from '../../rules/opponent';
import type { Attack, Choice, Nth, Scenario, Step } from '../../rules/scenario';
import { chainOf } from '../../rules/steps/chain-step';
import { weakSecond } from '../../rules/weigh-claim';
import { confidencePoints } from '../../rules/weigh-confidence';
import { MET_POINTS, survivesFollowUp, weighReply, weighTestimony } from '../../rules/weigh-dialogue';
import { chainReach } from './chain-credit';
import { type ChoicePoint, chosenIn } from './choice-point';
import { claimDraftCredit } from './claim-credit';

/**
 * What each move of a choice is worth to somebody who reasons perfectly from
 * here on; only the order among the moves of one choice means anything. Where
 * nothing is judged (which failure, the lot) all are equal.
 */
export function creditsOf(scenario: Scenario, debate: Debate, point: ChoicePoint): readonly number[] {
  return point.moves.map((move) => creditOf({ scenario, debate, point }, move));
}

/** The places of the best moves of a choice; more than one where they are equally good. */
export function bestOf(credits: readonly number[]): readonly number[] {
  const best = Math.max(...credits);
  return credits.flatMap((credit, i) => (credit === best ? [i] : []));
}

interface Look {
  readonly scenario: Scenario;
  readonly debate: Debate;
  readonly point: ChoicePoint;
}

function creditOf(look: Look, move: Move): number {
  const { scenario, debate, point } = look;
  switch (point.step.kind) {
    case 'chain':
      return point.kind === 'mend' ? mendCredit(look, move) : chainCredit(look, point.step, move);
    case 'claim':
      if (point.kind === 'mend') return mendCredit(look, move);
      return move.kind === 'draft-claim' ? claimDraftCredit(scenario, debate, { nth: point.step.nth, move }) : 0;
    case 'testimony': {
      const witness = calledWitness(scenario, debate, point.step);
      const record = { witness: witness.id, pressed: [], ended: move };
      return MET_POINTS[weighTestimony(witness, isTestimonySound(debate.seed, witness), record).met];
    }
    default:
      return answerCredit(look, point.step, chosenIn(move) ?? '');
  }
}

/** A mended chain or claim ends at 3 at most, so a mend is worth it below that; in a tutorial always. */
function mendCredit({ scenario, debate, point }: Look, move: Move): number {
  const { step } = point;
  if (step.kind !== 'chain' && step.kind !== 'claim') return 0;
  const records = step.kind === 'chain' ? debate.chains : debate.claims;
  const score = records[step.nth - 1]?.weighed?.score ?? 0;
  const isMend = move.kind === 'mend-chain' || move.kind === 'mend-claim';
  return isMend === (score < 3 || scenario.act === 0) ? 1 : 0;
}

function chainCredit({ scenario, debate, point }: Look, step: Step & { kind: 'chain' }, move: Move): number {
  const chain: ChainRecord = chainOf({ scenario, debate, step });
  if (move.kind === 'hang') return chainReach(scenario, { ...chain, [move.slot]: move.choice });
  return move.kind === 'name-hands' && point.kind === 'hands'
    ? chainReach(scenario, { ...chain, hands: move.hands })
    : 0;
}

/** The worth of a plain answer: what the law would say to it at once. */
function answerCredit({ scenario, debate }: Look, step: Step, id: string): number {
  switch (step.kind) {
    case 'opening':
      return id === (scenario.opening.tooMuch ?? 'it-holds') ? 1 : 0;
    case 'call':
      return rightness(scenario.call, id);
    case 'file': {
      const card = fileHand(scenario, debate)[step.nth - 1] ?? null;
      return (id === 'yes') === find(scenario.cards, card, 'card').shows ? 1 : 0;
    }
    case 'question': {
      const claim = find(scenario.claims, claimOf(debate, step.nth).claim, 'claim');
      return rightness(claim.answers, id);
    }
    case 'second-source':
      return weakSecond(scenario, claimOf(debate, step.nth), id) === null ? 1 : 0;
    case 'claim-attack':
      return replyCredit(claimAttackOf(scenario, debate), id);
    case 'position-attack':
      return replyCredit(positionAttackOf(scenario, debate), id);
    case 'follow-up': {
      const { positionReply } = debate;
      return positionReply !== null && survivesFollowUp(positionAttackOf(scenario, debate), positionReply, id) ? 1 : 0;
    }
    case 'test':
      return scenario.tests[step.test].find((reason) => reason.id === id)?.for.includes(debate.position) ? 1 : 0;
    case 'closing':
      return confidencePoints(id as Bet, claimStrength(scenario, debate, step.nth));
    case 'best-point':
      return rightness(opponentOf(scenario, debate)?.points ?? [], id);
    case 'polite-question':
      return rightness(scenario.questions, id);
    default:
      return 0;
  }
}

const rightness = (choices: readonly Choice[], id: string): number => (find(choices, id, 'choice').right ? 1 : 0);

const claimOf = (debate: Debate, nth: Nth): ClaimRecord => debate.claims[nth - 1] as ClaimRecord;

function replyCredit(attack: Attack, id: string): number {
  const kind = id === 'silence' ? 'silence' : find(attack.replies, id, 'reply').kind;
  return MET_POINTS[weighReply(attack, { attack: attack.id, reply: id, kind }).met];
}
