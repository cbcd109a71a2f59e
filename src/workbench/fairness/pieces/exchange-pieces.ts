import { calledWitness, isTestimonySound, positionAttackOf } from '../../../rules/opponent';
import type { Scenario, Test } from '../../../rules/scenario';
import { startDebate } from '../../../rules/start-debate';
import { MET_POINTS, survivesFollowUp, weighReply, weighTestimony } from '../../../rules/weigh-dialogue';
import { type Fork, type Outcome, playGraph } from '../play-graph';
import { partOf } from './part-of';
import { seedWith } from './seed-with';

/** The attack on a position and its follow-up. The outcome is [points of the exchange, ignored, survived]. */
export function positionAttackPiece(scenario: Scenario, position: string): Fork | Outcome {
  const part = partOf(scenario, [{ kind: 'position-attack' }, { kind: 'follow-up' }], {
    position,
    seed: 1,
    outcomeOf(debate) {
      const { positionReply, followUp } = debate;
      if (positionReply === null || followUp === null) throw new Error('the attack was not answered');
      const attack = positionAttackOf(scenario, debate);
      return [
        MET_POINTS[weighReply(attack, positionReply).met],
        positionReply.reply === 'silence' ? 1 : 0,
        survivesFollowUp(attack, positionReply, followUp) ? 1 : 0,
      ];
    },
  });
  return playGraph(part);
}

/** The cross-examination of the witness against a position. The outcome is [points of the exchange]. */
export function testimonyPiece(
  scenario: Scenario,
  { position, isSound }: { readonly position: string; readonly isSound: boolean },
): Fork | Outcome {
  const step = { kind: 'testimony', witness: null } as const;
  const witness = calledWitness(scenario, startDebate(scenario, { seed: 1, position }), step);
  const part = partOf(scenario, [step], {
    position,
    seed: seedWith((tried) => isTestimonySound(tried, witness) === isSound),
    outcomeOf(debate) {
      const record = debate.testimonies[0] ?? { witness: witness.id, pressed: [], ended: null };
      return [MET_POINTS[weighTestimony(witness, isSound, record).met]];
    },
  });
  return playGraph(part);
}

/** One question of the bench. The outcome is [1] for a reason that fits the position, else [0]. */
export function testPiece(
  scenario: Scenario,
  { position, test }: { readonly position: string; readonly test: Test },
): Fork | Outcome {
  const part = partOf(scenario, [{ kind: 'test', test }], {
    position,
    seed: 1,
    outcomeOf: ({ reasons }) => [
      scenario.tests[test].some(({ id, for: sides }) => id === reasons[test] && sides.includes(position)) ? 1 : 0,
    ],
  });
  return playGraph(part);
}
