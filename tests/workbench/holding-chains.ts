import type { ChainRecord } from '../../src/rules/debate';
import type { Failure, Scenario } from '../../src/rules/scenario';
import { weighChain } from '../../src/rules/weigh-chain';

type Hung = Pick<ChainRecord, 'actor' | 'forum' | 'standard' | 'trace' | 'consequence'>;

/** Of all chains that can be hung from what a failure offers, those that carry the weight; other hands are not asked for [A3]. */
export function holdingChains(scenario: Scenario, { id, offers }: Failure): readonly Hung[] {
  const rest = { failure: id, hands: null, proposed: null, weighed: null, mended: false };
  return offers.actors
    .flatMap((actor) => offers.forums.map((forum) => ({ actor, forum })))
    .flatMap((hung) => offers.standards.map((standard) => ({ ...hung, standard })))
    .flatMap((hung) => offers.traces.map((trace) => ({ ...hung, trace })))
    .flatMap((hung) => offers.consequences.map((consequence) => ({ ...hung, consequence })))
    .filter((hung) => weighChain(scenario, { ...rest, ...hung }).score === 4);
}
