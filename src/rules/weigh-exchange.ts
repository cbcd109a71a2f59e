import type { Debate } from './debate';
import { calledWitness, claimAttackOf, isTestimonySound, positionAttackOf } from './opponent';
import type { Scenario, Step } from './scenario';
import { type WeighedExchange, weighReply, weighTestimony } from './weigh-dialogue';

/** The steps at which the other side speaks and the player answers [D1]. */
export type ExchangeStep = Step & { readonly kind: 'claim-attack' | 'testimony' | 'position-attack' };

export function isExchange(step: Step): step is ExchangeStep {
  return step.kind === 'claim-attack' || step.kind === 'testimony' || step.kind === 'position-attack';
}

/** How the exchange of this step was met, or `null` while it is not over [D2]. */
export function weighExchange(scenario: Scenario, debate: Debate, step: ExchangeStep): WeighedExchange | null {
  switch (step.kind) {
    case 'claim-attack':
      return debate.claimReply && weighReply(claimAttackOf(scenario, debate), debate.claimReply);
    case 'position-attack':
      return debate.positionReply && weighReply(positionAttackOf(scenario, debate), debate.positionReply);
    case 'testimony': {
      const witness = calledWitness(scenario, debate, step);
      const record = debate.testimonies.find((given) => given.witness === witness.id);
      if (record === undefined || record.ended === null) return null;
      return weighTestimony(witness, isTestimonySound(debate.seed, witness), record);
    }
  }
}
