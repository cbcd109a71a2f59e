import { type Phrase, scenarioPhrase } from '../../../hearing/phrase';
import { TESTS } from '../../../rules/agenda';
import type { ReplyRecord } from '../../../rules/debate';
import { find } from '../../../rules/find';
import { offeredReasons, offeredReplies } from '../../../rules/offers';
import type { Attack, Choice, Claim, PositionAttack, Scenario } from '../../../rules/scenario';
import { startDebate } from '../../../rules/start-debate';
import { MET_POINTS, survivesFollowUp, weighReply } from '../../../rules/weigh-dialogue';
import { LINK_CARRIES } from '../../../rules/weights';

/** One authored option with what the law gives for it, 0-1. */
export interface CueOption {
  readonly says: Phrase;
  readonly credit: number;
}

/** The authored sentences that stand side by side at one choice. */
export interface CueNode {
  readonly where: string;
  readonly options: readonly CueOption[];
}

/**
 * Every choice among authored sentences, as it is shown: the names of cards
 * and of Charter rows are not sentences, and silence is nobody's.
 */
export function cueNodes(scenario: Scenario): readonly CueNode[] {
  const { call, claims, positionAttacks, positions, questions } = scenario;
  const nodes = [
    choiceNode('call', call, (id) => scenarioPhrase('call', 'choices', id)),
    ...claims.flatMap((claim) => claimNodes(scenario, claim)),
    ...positionAttacks.flatMap((attack) => attackNodes(scenario, attack)),
    ...testNodes(scenario),
    ...positions.map(({ id, points }) =>
      choiceNode(`positions.${id}.points`, points, (point) => scenarioPhrase('positions', id, 'points', point)),
    ),
    choiceNode('questions', questions, (id) => scenarioPhrase('questions', id)),
  ];
  return nodes.filter(({ options }) => options.length > 1 && options.some(({ credit }) => credit > 0));
}

function choiceNode(where: string, choices: readonly Choice[], says: (id: string) => Phrase): CueNode {
  return { where, options: choices.map(({ id, right }) => ({ says: says(id), credit: right ? 1 : 0 })) };
}

function claimNodes(scenario: Scenario, { id, links, answers, attack }: Claim): readonly CueNode[] {
  const at = (...path: readonly string[]): Phrase => scenarioPhrase('claims', id, ...path);
  return [
    {
      where: `claims.${id}.links`,
      options: links.map((link) => ({ says: at('links', link.id), credit: LINK_CARRIES[link.holds] })),
    },
    choiceNode(`claims.${id}.answers`, answers, (answer) => at('answers', answer)),
    { where: `claims.${id}.replies`, options: replyOptions(scenario, attack, (reply) => at('replies', reply)) },
  ];
}

function replyOptions(scenario: Scenario, attack: Attack, says: (id: string) => Phrase): readonly CueOption[] {
  return offeredReplies(scenario, attack).map((reply) => ({
    says: says(reply),
    credit: MET_POINTS[weighReply(attack, recordOf(attack, reply)).met] / MET_POINTS.met,
  }));
}

function recordOf(attack: Attack, reply: string): ReplyRecord {
  return { attack: attack.id, reply, kind: find(attack.replies, reply, 'reply').kind };
}

/** A follow-up is two choices: what is right in it depends on the reply before it. */
function attackNodes(scenario: Scenario, attack: PositionAttack): readonly CueNode[] {
  const { id, followUp } = attack;
  const at = (...path: readonly string[]): Phrase => scenarioPhrase('positionAttacks', id, ...path);
  const offered = offeredReplies(scenario, attack).map((reply) => recordOf(attack, reply));
  const survivable = offered.filter((reply) => followUp.some((answer) => survivesFollowUp(attack, reply, answer.id)));
  const byCredit = new Map(
    survivable.map((reply) => {
      const options = followUp.map((answer) => ({
        says: at('answers', answer.id),
        credit: survivesFollowUp(attack, reply, answer.id) ? 1 : 0,
      }));
      return [options.map(({ credit }) => credit).join(), options] as const;
    }),
  );
  return [
    {
      where: `positionAttacks.${id}.replies`,
      options: replyOptions(scenario, attack, (reply) => at('replies', reply)),
    },
    ...[...byCredit.values()].map((options) => ({ where: `positionAttacks.${id}.answers`, options })),
  ];
}

/** The same four reasons are another choice for each pair of positions. */
function testNodes(scenario: Scenario): readonly CueNode[] {
  return TESTS.flatMap((test) => {
    const nodes = scenario.positions.map(({ id: position }): CueNode => {
      const offered = offeredReasons(scenario, startDebate(scenario, { seed: 1, position }), test);
      const options = offered.map((id) => ({
        says: scenarioPhrase('tests', test, 'reasons', id),
        credit: find(scenario.tests[test], id, 'reason').for.includes(position) ? 1 : 0,
      }));
      return { where: `tests.${test}.reasons`, options };
    });
    return [...new Map(nodes.map((node) => [JSON.stringify(node.options), node])).values()];
  });
}
