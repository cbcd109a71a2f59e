import type { Scenario, Verb, Witness } from '../rules/scenario';
import { shuffle } from '../rules/seed';

/** One testimony of a few lines that stands alone: does it hold, or where does it not? */
export interface Testimony {
  readonly scenario: string;
  readonly witness: string;
  readonly person: string;
  /** The lines as they are spoken, by id. */
  readonly lines: readonly string[];
  /** The line in which it fails, or `null` when it holds. */
  readonly flawed: string | null;
  /** The question that meets the flaw; `null` when there is nothing to ask. */
  readonly verb: Verb | null;
}

/** Both testimonies of every witness of a hearing: the one that holds and the one that does not. A tutorial's witness is met only there. */
export function testimoniesOf(scenario: Scenario): readonly Testimony[] {
  return scenario.witnesses
    .filter(({ always }) => always === undefined)
    .flatMap((witness) => [testimony(scenario, witness, true), testimony(scenario, witness, false)]);
}

function testimony({ id }: Scenario, witness: Witness, holds: boolean): Testimony {
  const { turn } = witness;
  const turning = holds ? turn.sound : turn.flawed;
  return {
    scenario: id,
    witness: witness.id,
    person: witness.person,
    lines: [...witness.lines.slice(0, turn.at), turning, ...witness.lines.slice(turn.at)],
    flawed: holds ? null : turn.flawed,
    verb: holds || turn.flaw === 'any' ? null : turn.flaw,
  };
}

/**
 * The order in which the daily testimonies come: first every witness once, in
 * one of the two ways, half of them sound; then every witness in the other
 * way. So twins lie as far apart as half the pool on the average, and who
 * doubts everything is right no more often than who believes everything.
 */
export function dailyOrder(scenarios: readonly Scenario[], seed: number): readonly Testimony[] {
  const twins = shuffle(
    seed,
    'daily/witnesses',
    scenarios.flatMap((scenario) => pairs(testimoniesOf(scenario))),
  );
  const soundFirst = shuffle(
    seed,
    'daily/sound',
    twins.map((_, i) => i % 2 === 0),
  );
  const round = (isFirst: boolean): readonly Testimony[] =>
    twins.map(([sound, flawed], i) => (soundFirst[i] === isFirst ? sound : flawed));
  return [...round(true), ...round(false)];
}

function pairs(pool: readonly Testimony[]): readonly (readonly [sound: Testimony, flawed: Testimony])[] {
  return pool.flatMap((sound, i) => {
    const flawed = pool[i + 1];
    return i % 2 === 0 && flawed !== undefined ? [[sound, flawed] as const] : [];
  });
}

/**
 * The testimony of a day, the same for everybody who plays that day.
 * @param day days since 1970-01-01 on the player's calendar; any whole number.
 */
export function testimonyOfDay(order: readonly Testimony[], day: number): Testimony | null {
  if (order.length === 0) return null;
  return order[((day % order.length) + order.length) % order.length] ?? null;
}
