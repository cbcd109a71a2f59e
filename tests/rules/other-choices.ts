import type { ChainRecord, ClaimRecord, Debate } from '../../src/rules/debate';
import { dimensionsOf, levelOf, pointsOf } from '../../src/rules/dimensions';
import { find } from '../../src/rules/find';
import { offeredCards, offeredReasons, offeredReplies, offeredSeconds } from '../../src/rules/offers';
import { calledWitness, claimAttackOf, isTestimonySound, linesOf, positionAttackOf } from '../../src/rules/opponent';
import type { Attack, Nth, Scenario, Step } from '../../src/rules/scenario';
import { weighChain } from '../../src/rules/weigh-chain';
import { evidenceScore } from '../../src/rules/weigh-claim';
import { MET_POINTS, weighReply, weighTestimony } from '../../src/rules/weigh-dialogue';
import { replyTo } from './records';

/** One other choice, said as the verdict says it, with the debate it would have made. */
export interface Other {
  readonly step: Step;
  readonly slot: string;
  readonly choice: string;
  readonly debate: Debate;
}

type Change = readonly [choice: string, changed: Partial<Debate>];

/**
 * Every debate one choice away from a finished ordinary one, written down a
 * second time and without thought for speed, so that the law's own search for
 * the next step can be held against it.
 */
export function otherChoices(scenario: Scenario, debate: Debate): readonly Other[] {
  const nths: readonly Nth[] = [1, 2];
  const of = (step: Step, slot: string, changes: readonly Change[]): readonly Other[] =>
    changes.map(([choice, changed]) => ({ step, slot, choice, debate: { ...debate, ...changed } }));
  const whole = (step: Step, changes: readonly Change[]): readonly Other[] => of(step, step.kind, changes);
  return scenario.agenda.flatMap((step): readonly Other[] => {
    switch (step.kind) {
      case 'chain':
        return SLOTS.flatMap((slot) => of(step, slot, rehung(scenario, debate, { nth: step.nth, slot })));
      case 'claim': {
        const record = debate.claims[step.nth - 1] as ClaimRecord;
        const claim = find(scenario.claims, record.claim, 'claim');
        const cards = offeredCards(scenario, claim).filter((card) => card !== record.second);
        const links = claim.links.map(({ id }) => id);
        return [
          ...of(
            step,
            'card',
            cards.map((card) => [card, withClaim(debate, step.nth, { card })]),
          ),
          ...of(
            step,
            'link',
            links.map((link) => [link, withClaim(debate, step.nth, { link })]),
          ),
        ];
      }
      case 'question': {
        const { answers } = find(scenario.claims, debate.claims[step.nth - 1]?.claim ?? null, 'claim');
        return whole(
          step,
          answers.map(({ id }) => [id, withClaim(debate, step.nth, { answer: id })]),
        );
      }
      case 'second-source': {
        const cards = offeredSeconds(scenario, debate.claims[step.nth - 1] as ClaimRecord);
        return whole(
          step,
          cards.map((card) => [card, withClaim(debate, step.nth, { second: card })]),
        );
      }
      case 'claim-attack': {
        const attack = claimAttackOf(scenario, debate);
        return whole(
          step,
          replies(scenario, attack).map((id) => [id, { claimReply: replyTo(attack, id) }]),
        );
      }
      case 'position-attack': {
        const attack = positionAttackOf(scenario, debate);
        return whole(
          step,
          replies(scenario, attack).map((id) => [id, { positionReply: replyTo(attack, id) }]),
        );
      }
      case 'follow-up':
        return whole(
          step,
          positionAttackOf(scenario, debate).followUp.map(({ id }) => [id, { followUp: id }]),
        );
      case 'test': {
        const { test } = step;
        const reasons = offeredReasons(scenario, debate, test);
        return whole(
          step,
          reasons.map((id) => [id, { reasons: { ...debate.reasons, [test]: id } }]),
        );
      }
      case 'testimony':
        return whole(step, endings(scenario, debate, step));
      case 'closing': {
        const bets = ['hardly', 'rather-not', 'even', 'likely', 'surely'] as const;
        return whole(
          step,
          bets.map((closing) => [closing, withClaim(debate, step.nth, { closing })]),
        );
      }
      default:
        return [];
    }
  });

  function withClaim(of: Debate, nth: Nth, changes: Partial<ClaimRecord>): Partial<Debate> {
    const [first, second] = nths.map((each) => ({ ...of.claims[each - 1], ...(each === nth ? changes : {}) }));
    return { claims: [first, second] as Debate['claims'] };
  }
}

const SLOTS = ['actor', 'forum', 'proposed', 'standard', 'trace', 'consequence', 'hands'] as const;

function rehung(
  scenario: Scenario,
  debate: Debate,
  { nth, slot }: { readonly nth: Nth; readonly slot: (typeof SLOTS)[number] },
): readonly Change[] {
  const chain = debate.chains[nth - 1] as ChainRecord;
  const { offers } = find(scenario.failures, chain.failure, 'failure');
  const put = (changes: Partial<ChainRecord>): Partial<Debate> => ({
    chains: debate.chains.map((each, i) =>
      i === nth - 1 ? { ...chain, ...changes } : each,
    ) as unknown as Debate['chains'],
  });
  const isGap = (id: string | null): boolean => find(scenario.charter.forums, id, 'forum').kind === 'gap';
  switch (slot) {
    case 'hands': {
      const others = offers.actors.filter((id) => id !== chain.actor);
      return Array.from({ length: 2 ** others.length }, (_, bits) => others.filter((__, i) => bits & (1 << i))).map(
        (hands) => [hands.join(' '), put({ hands })],
      );
    }
    case 'forum':
      return offers.forums.flatMap((forum): readonly Change[] =>
        isGap(forum) && forum !== chain.forum
          ? offers.proposed.map((proposed) => [forum, put({ forum, proposed })])
          : [[forum, put({ forum })]],
      );
    case 'proposed':
      return isGap(chain.forum) ? offers.proposed.map((proposed) => [proposed, put({ proposed })]) : [];
    default: {
      const rows = {
        actor: offers.actors,
        standard: offers.standards,
        trace: offers.traces,
        consequence: offers.consequences,
      };
      return rows[slot].map((id) => [id, put({ [slot]: id })]);
    }
  }
}

const replies = (scenario: Scenario, attack: Attack): readonly string[] => [
  'silence',
  ...offeredReplies(scenario, attack),
];

function endings(scenario: Scenario, debate: Debate, step: Step & { kind: 'testimony' }): readonly Change[] {
  const witness = calledWitness(scenario, debate, step);
  const verbs = ['what-do-you-mean', 'how-do-you-know', 'so-what'] as const;
  const lines = linesOf(debate.seed, witness);
  const moves = [
    { kind: 'no-questions' } as const,
    ...lines.flatMap((line) => verbs.map((verb) => ({ kind: 'challenge', line, verb }) as const)),
    ...lines.flatMap((line) => witness.exhibits.map((card) => ({ kind: 'present-card', line, card }) as const)),
  ];
  return moves.map((ended) => [
    'line' in ended ? `${ended.line} ${'verb' in ended ? ended.verb : ended.card}` : ended.kind,
    { testimonies: [{ witness: witness.id, pressed: [], ended }] },
  ]);
}

/** What a change is worth: points, then level, then the sum of all parts before a mean is rounded; C never counts as lost. */
export function worthOf(scenario: Scenario, before: Debate, after: Debate): readonly [number, number, number] {
  const now = dimensionsOf(scenario, before);
  const changed = dimensionsOf(scenario, after);
  const then = { ...changed, C: Math.max(now.C ?? 0, changed.C ?? 0) };
  return [
    pointsOf(then) - pointsOf(now),
    levelOf(then) - levelOf(now),
    partsOf(scenario, after) - partsOf(scenario, before),
  ];
}

function partsOf(scenario: Scenario, debate: Debate): number {
  const witness = calledWitness(scenario, debate, { kind: 'testimony', witness: null });
  const [testimony] = debate.testimonies;
  const { claimReply, positionReply } = debate;
  const met = [
    claimReply && weighReply(claimAttackOf(scenario, debate), claimReply),
    positionReply && weighReply(positionAttackOf(scenario, debate), positionReply),
    testimony && weighTestimony(witness, isTestimonySound(debate.seed, witness), testimony),
  ];
  const parts = [
    ...debate.chains.map((chain) => weighChain(scenario, chain).score),
    ...debate.claims.map((claim) => evidenceScore(scenario, claim)),
    ...met.map((each) => (each ? MET_POINTS[each.met] : 0)),
  ];
  return parts.reduce((sum, part) => sum + part, 0);
}

/** Whether one worth is more than another: by its first part that differs. */
export function isMore(one: readonly number[], other: readonly number[]): boolean {
  const at = one.findIndex((part, i) => part !== other[i]);
  return at >= 0 && (one[at] ?? 0) > (other[at] ?? 0);
}
