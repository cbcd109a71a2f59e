import type { Scenario } from '../../rules/scenario';
import { optionLengths } from '../bots/option-length';
import { chancesOf, type Policy } from '../bots/policy';
import type { Words } from '../reading/scenario-words';
import { type Fork, isOutcome, type Outcome } from './play-graph';

/** How likely each outcome is; the key is the outcome's numbers joined by commas, and all chances sum to 1. */
export type Chances = ReadonlyMap<string, number>;

/** A policy together with the words it reads; a policy that does not read needs none. */
export interface Player {
  readonly policy: Policy;
  readonly words: Words | null;
}

export const keyOfOutcome = (outcome: Outcome): string => outcome.join(',');
export const outcomeOfKey = (key: string): Outcome => key.split(',').map(Number);

/** The chances of a player at one fork, exactly. */
export function forkChances({ policy, words }: Player, scenario: Scenario, fork: Fork): readonly number[] {
  const { debate, point, credits, tried } = fork;
  const sight = { scenario, debate, point };
  const lengths = (): readonly number[] | null => (words === null ? null : optionLengths(words, sight));
  return chancesOf(policy, { ...sight, tried: () => tried, lengths, isOrderKnown: false }, credits);
}

/** How likely a player ends a part of a hearing with each outcome: exact, by summing over every play. */
export function outcomeChances(player: Player, scenario: Scenario, graph: Fork | Outcome): Chances {
  const known = new Map<Fork, Chances>();
  const visit = (node: Fork | Outcome): Chances => {
    if (isOutcome(node)) return new Map([[keyOfOutcome(node), 1]]);
    const met = known.get(node);
    if (met !== undefined) return met;
    const chances = forkChances(player, scenario, node);
    const sum = mix(node.branches.map(({ to }, i) => [chances[i] as number, () => visit(to)] as const));
    known.set(node, sum);
    return sum;
  };
  return visit(graph);
}

/** The sum of distributions, each with its weight; one of weight 0 is not even asked for. */
export function mix(parts: readonly (readonly [number, () => Chances])[]): Chances {
  const sum = new Map<string, number>();
  for (const [weight, chances] of parts) {
    if (weight === 0) continue;
    for (const [key, chance] of chances()) sum.set(key, (sum.get(key) ?? 0) + weight * chance);
  }
  return sum;
}

/** The distribution of what two independent parts come to together. */
export function join(one: Chances, other: Chances, together: (one: Outcome, other: Outcome) => Outcome): Chances {
  const sum = new Map<string, number>();
  // Keys are taken apart once a side, not once a pair: this is where the report spends its time.
  const others = [...other].map(([key, chance]) => [outcomeOfKey(key), chance] as const);
  for (const [oneKey, oneChance] of one) {
    const oneOutcome = outcomeOfKey(oneKey);
    for (const [otherOutcome, otherChance] of others) {
      const key = keyOfOutcome(together(oneOutcome, otherOutcome));
      sum.set(key, (sum.get(key) ?? 0) + oneChance * otherChance);
    }
  }
  return sum;
}
