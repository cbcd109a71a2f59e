import { find } from '../../rules/find';
import type { Move } from '../../rules/move';
import { slotSize } from '../../rules/offers';
import type { Nth, Scenario } from '../../rules/scenario';
import { startDebate } from '../../rules/start-debate';
import { type ChoicePoint, choicePoint } from '../bots/choice-point';
import { creditsOf } from '../bots/credit';
import { forkChances, type Player } from './chances';
import type { Fork } from './play-graph';

/** How likely a player argues this claim first and that one second, over every order the seed can give. */
export interface ClaimPair {
  readonly first: string;
  readonly second: string;
  readonly chance: number;
}

/** The chances of every ordered pair of claims of a position: exact over all orders in which they can be offered. */
export function claimPairs(player: Player, scenario: Scenario, position: string): readonly ClaimPair[] {
  const { claims } = find(scenario.positions, position, 'position');
  const size = slotSize(scenario);
  const orders = permutations(claims);
  const pairs = new Map<string, ClaimPair>();
  const choose = cachedChoice(player, scenario, position);
  for (const order of orders) {
    for (const { claim: first, chance } of choose(1, order.slice(0, size))) {
      const left = order.filter((id) => id !== first).slice(0, size);
      for (const { claim: second, chance: then } of choose(2, left)) {
        const key = `${first} ${second}`;
        const before = pairs.get(key)?.chance ?? 0;
        pairs.set(key, { first, second, chance: before + (chance * then) / orders.length });
      }
    }
  }
  return [...pairs.values()];
}

type Choose = (nth: Nth, offered: readonly string[]) => readonly { readonly claim: string; readonly chance: number }[];

/** The same set of claims is chosen from in the same way, whatever its order. */
function cachedChoice(player: Player, scenario: Scenario, position: string): Choose {
  const known = new Map<string, ReturnType<Choose>>();
  return (nth, offered) => {
    const key = `${nth} ${[...offered].sort().join(' ')}`;
    const chosen = known.get(key) ?? chooseClaim(player, scenario, { position, nth, offered });
    known.set(key, chosen);
    return chosen;
  };
}

function chooseClaim(
  player: Player,
  scenario: Scenario,
  { position, nth, offered }: { readonly position: string; readonly nth: Nth; readonly offered: readonly string[] },
): ReturnType<Choose> {
  const start = startDebate(scenario, { seed: 1, position });
  const step = scenario.agenda.findIndex((candidate) => candidate.kind === 'claim' && candidate.nth === nth);
  const debate = { ...start, step };
  const asked = choicePoint(scenario, debate) as ChoicePoint;
  const point = { ...asked, moves: offered.map((choice): Move => ({ kind: 'draft-claim', slot: 'claim', choice })) };
  const fork: Fork = { debate, point, credits: creditsOf(scenario, debate, point), tried: null, branches: [] };
  const chances = forkChances(player, scenario, fork);
  return offered.map((claim, i) => ({ claim, chance: chances[i] as number }));
}

function permutations<T>(items: readonly T[]): readonly (readonly T[])[] {
  if (items.length < 2) return [items];
  return items.flatMap((item, i) =>
    permutations(items.filter((_, other) => other !== i)).map((rest) => [item, ...rest]),
  );
}
