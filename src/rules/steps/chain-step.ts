import type { ChainRecord, Debate } from '../debate';
import { find } from '../find';
import type { ChainSlot, Happening, Move, SingleSlot } from '../move';
import { offeredLinks } from '../offers';
import { secondFailure } from '../opponent';
import type { Nth, Scenario, Step } from '../scenario';
import { weighChain } from '../weigh-chain';
import { MAY_MEND } from '../weights';
import { type Moment, onward, type Played, type StepLaw, shown, shownOf } from './step-law';

type ChainMoment = Moment<Step & { kind: 'chain' }>;
type Hanging = Move & { kind: 'hang' | 'name-hands' };
type Settling = Move & { kind: 'commit-chain' | 'mend-chain' | 'leave-chain' };

/** The links in the order the weight walks them; a break lets everything below it fall. */
export const CHAIN_SLOTS: readonly ChainSlot[] = [
  'actor',
  'forum',
  'proposed',
  'standard',
  'trace',
  'consequence',
  'hands',
];

/** Scene 3 begins: the player picks what has gone wrong. */
export const failureLaw: StepLaw<Step & { kind: 'failure' }, Move & { kind: 'choose-failure' }> = {
  moves: (moment) =>
    shownOf(moment, 'failure', moment.scenario.failures).map((failure) => ({ kind: 'choose-failure', failure })),
  play(moment, { failure }) {
    const chains = withChain(moment.debate, 1, { failure });
    return { debate: onward(moment, { chains }), happenings: [{ kind: 'failure-chosen', failure }] };
  },
};

/** The slots this chain has now: `proposed` only under a named gap, `hands` not in a tutorial. */
export function openSlots(scenario: Scenario, chain: ChainRecord): readonly ChainSlot[] {
  const gapNamed = chain.forum !== null && find(scenario.charter.forums, chain.forum, 'forum').kind === 'gap';
  return CHAIN_SLOTS.filter((slot) => {
    if (slot === 'proposed') return gapNamed;
    if (slot === 'hands') return scenario.act > 0;
    return true;
  });
}

/** Scenes 3 and 5: hang the links, commit to the weight, mend once. */
export const chainLaw: StepLaw<Step & { kind: 'chain' }, Hanging | Settling> = {
  moves(moment) {
    const chain = chainOf(moment);
    if (chain.weighed !== null) return [{ kind: 'mend-chain' }, { kind: 'leave-chain' }];
    const slots = openSlots(moment.scenario, chain);
    const hangs = slots.flatMap((slot) => movesFor(moment, chain, slot));
    const isWhole = slots.every((slot) => chain[slot] !== null);
    return isWhole ? [...hangs, { kind: 'commit-chain' }] : hangs;
  },
  play(moment, move) {
    const { nth } = moment.step;
    const chain = chainOf(moment);
    switch (move.kind) {
      case 'hang':
        return draft(moment, hang(chain, move), { kind: 'link-hung', slot: move.slot, choice: move.choice });
      case 'name-hands':
        return draft(moment, { ...chain, hands: move.hands }, { kind: 'hands-named', hands: move.hands });
      case 'commit-chain':
        return commit(moment, chain);
      case 'mend-chain':
        return draft(moment, reopen(chain), { kind: 'chain-reopened', nth });
      case 'leave-chain':
        return { debate: onward(moment, {}), happenings: [] };
    }
  },
};

/** The chain on the table; before its first link is hung, the failure is the one the opponent sets. */
export function chainOf({ scenario, debate, step }: ChainMoment): ChainRecord {
  const chain = debate.chains[step.nth - 1] as ChainRecord;
  return chain.failure === null ? { ...chain, failure: secondFailure(scenario, debate).id } : chain;
}

function movesFor(moment: ChainMoment, chain: ChainRecord, slot: ChainSlot): readonly Hanging[] {
  const failure = find(moment.scenario.failures, chain.failure, 'failure');
  const links = offeredLinks(failure, slot, chain.actor);
  if (slot === 'hands') {
    return chain.actor === null ? [] : setsOf(links).map((hands) => ({ kind: 'name-hands', hands }));
  }
  return shown(moment, slot, links).map((choice) => ({ kind: 'hang', slot, choice }));
}

/** Every set of these hands, the empty one first, each in the scenario's order. */
export function setsOf(hands: readonly string[]): readonly (readonly string[])[] {
  let sets: readonly (readonly string[])[] = [[]];
  for (const hand of hands) sets = [...sets, ...sets.map((set) => [...set, hand])];
  return sets;
}

/** Another actor makes the named hands meaningless; another forum, what was proposed instead of it. */
function hang(chain: ChainRecord, { slot, choice }: { slot: SingleSlot; choice: string }): ChainRecord {
  const next = { ...chain, [slot]: choice };
  if (slot === 'actor' && choice !== chain.actor) return { ...next, hands: null };
  if (slot === 'forum' && choice !== chain.forum) return { ...next, proposed: null };
  return next;
}

function commit(moment: ChainMoment, chain: ChainRecord): Played {
  const { nth } = moment.step;
  const { score, at, why, idea } = weighChain(moment.scenario, chain);
  const chains = withChain(moment.debate, nth, { ...chain, weighed: { score, at, why } });
  if (at === null || why === null) {
    return { debate: onward(moment, { chains }), happenings: [{ kind: 'chain-held', nth, score }] };
  }
  const mendable = !chain.mended && MAY_MEND[moment.scenario.act];
  const debate = mendable ? { ...moment.debate, chains } : onward(moment, { chains });
  const broke: Happening = { kind: 'chain-broke', nth, score, slot: at, why, mendable, idea: idea ?? why };
  return { debate, happenings: [broke] };
}

/** A mend empties the broken link and all that hung below it, and is spent at once [A1]. */
function reopen(chain: ChainRecord): ChainRecord {
  const from = CHAIN_SLOTS.indexOf(chain.weighed?.at ?? 'actor');
  const fallen = Object.fromEntries(CHAIN_SLOTS.slice(from).map((slot) => [slot, null]));
  return { ...chain, ...fallen, weighed: null, mended: true };
}

function draft(moment: ChainMoment, chain: ChainRecord, happening: Happening): Played {
  return {
    debate: { ...moment.debate, chains: withChain(moment.debate, moment.step.nth, chain) },
    happenings: [happening],
  };
}

/** The two chains with changes to the nth one. */
export function withChain(debate: Debate, nth: Nth, changes: Partial<ChainRecord>): Debate['chains'] {
  const [first, second] = debate.chains;
  return nth === 1 ? [{ ...first, ...changes }, second] : [first, { ...second, ...changes }];
}
