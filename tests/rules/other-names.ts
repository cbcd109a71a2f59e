import type { Scenario } from '../../src/rules/scenario';

/** Gives every id another name, wherever it stands in a scenario, a log, a debate or a verdict. */
export type Rename = <T>(value: T) => T;

/** What the rules know by name: attributes of a few kinds, two answers that need no author, and steps. */
const OF_THE_LAW = new Set([
  ...['strong', 'middle', 'weak', 'fits', 'stretched', 'off', 'holds', 'nearly', 'broken', 'sound', 'flawed'],
  ...['what-do-you-mean', 'how-do-you-know', 'so-what', 'any', 'rebut', 'narrow', 'concede', 'silence', 'it-holds'],
  ...['gap', 'question', 'legality', 'legitimate-aim', 'necessity', 'proportionality'],
]);

/**
 * Another name for every word of a scenario that the rules do not know by
 * name: ids of rows, and also kinds of actors and forums, families, leanings,
 * labels and dates, because those decide nothing either, or only by being equal.
 * Ideas stay, because the rules name some themselves.
 */
export function otherNames(scenario: Scenario, salt: string): Rename {
  const kept = new Set([...OF_THE_LAW, ...scenario.agenda.map(({ kind }) => kind as string), ...ideasIn(scenario)]);
  const { agenda: _, ...rows } = scenario;
  const words = [...new Set(wordsIn(rows))].filter((word) => !kept.has(word));
  const names = new Map(words.map((word, i) => [word, `${salt}${(i * 7919) % 104729}`]));
  const one = (text: string): string =>
    text
      .split(/([ ,])/)
      .map((part) => names.get(part) ?? part)
      .join('');
  const walk = (value: unknown): unknown => {
    if (typeof value === 'string') return one(value);
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [one(key), walk(part)]));
  };
  return (value) => walk(value) as typeof value;
}

function wordsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(wordsIn);
}

function ideasIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => (key === 'idea' ? [String(part)] : ideasIn(part)));
}

/** The same rows in another order: everywhere, or only where no row is drawn by seed. */
export function otherOrder<T>(rows: readonly T[], by: number): readonly T[] {
  const turned = [...rows.slice(by % rows.length), ...rows.slice(0, by % rows.length)];
  return by % 2 === 0 ? turned : turned.reverse();
}

/** A scenario in which the options of every node, and the rows of the Charter, are written in another order. */
export function reordered(scenario: Scenario, by: number): Scenario {
  const turn = <T>(rows: readonly T[]): readonly T[] => (rows.length === 0 ? rows : otherOrder(rows, by));
  const attack = <A extends { readonly replies: readonly unknown[] }>(of: A): A => ({
    ...of,
    replies: turn(of.replies),
  });
  return {
    ...scenario,
    call: turn(scenario.call),
    questions: turn(scenario.questions),
    positions: scenario.positions.map((position) => ({ ...position, points: turn(position.points) })),
    claims: scenario.claims.map((claim) => ({
      ...claim,
      cards: Object.fromEntries(turn(Object.entries(claim.cards))),
      links: turn(claim.links),
      answers: turn(claim.answers),
      attack: attack(claim.attack),
    })),
    positionAttacks: turn(scenario.positionAttacks).map((each) => ({ ...attack(each), followUp: turn(each.followUp) })),
    tests: Object.fromEntries(
      Object.entries(scenario.tests).map(([test, reasons]) => [test, turn(reasons)]),
    ) as Scenario['tests'],
    witnesses: turn(scenario.witnesses).map((witness) => ({ ...witness, exhibits: turn(witness.exhibits) })),
    failures: scenario.failures.map((failure) => ({
      ...failure,
      offers: Object.fromEntries(
        Object.entries(failure.offers).map(([part, ids]: [string, readonly string[]]) => [part, turn(ids)]),
      ) as unknown as typeof failure.offers,
    })),
    charter: Object.fromEntries(
      Object.entries(scenario.charter).map(([part, rows]: [string, readonly unknown[]]) => [part, turn(rows)]),
    ) as unknown as Scenario['charter'],
  };
}
