import type { ChainRecord } from '../../rules/debate';
import { find } from '../../rules/find';
import type { ChainSlot } from '../../rules/move';
import { offeredLinks } from '../../rules/offers';
import type { Scenario } from '../../rules/scenario';
import { CHAIN_SLOTS, openSlots, setsOf } from '../../rules/steps/chain-step';
import { weighChain } from '../../rules/weigh-chain';

/**
 * The best score that a chain can still reach when what hangs stays: 0-4.
 * Once a hung link breaks it, whatever follows changes nothing, so only
 * unbroken beginnings are followed.
 */
export function chainReach(scenario: Scenario, chain: ChainRecord): number {
  const whole = filledChain(scenario, chain);
  const { score, at } = weighChain(scenario, whole);
  const slot = openSlots(scenario, chain).find((open) => chain[open] === null);
  if (slot === undefined) return score;
  if (at !== null && CHAIN_SLOTS.indexOf(at) < CHAIN_SLOTS.indexOf(slot)) return score;
  return Math.max(
    ...linkChoices(scenario, chain, slot).map((choice) => chainReach(scenario, { ...chain, [slot]: choice })),
  );
}

/** What a slot can hold on this chain; for hands, every set of the others. */
export function linkChoices(
  scenario: Scenario,
  chain: ChainRecord,
  slot: ChainSlot,
): readonly (string | readonly string[])[] {
  const failure = find(scenario.failures, chain.failure, 'failure');
  const links = offeredLinks(failure, slot, chain.actor);
  return slot === 'hands' ? setsOf(links) : links;
}

/** The chain with every open slot filled by what comes first, so that it can be weighed. */
export function filledChain(scenario: Scenario, chain: ChainRecord): ChainRecord {
  let whole = chain;
  for (;;) {
    const slot = openSlots(scenario, whole).find((open) => whole[open] === null);
    if (slot === undefined) return whole;
    const [first] = linkChoices(scenario, whole, slot);
    // A gap without a proposal on offer cannot be filled; the weighing then says what is missing.
    if (first === undefined) return whole;
    whole = { ...whole, [slot]: first };
  }
}
