import type { Charter, Scenario } from '../../rules/scenario';

/** A scenario under other names and in another order, with the way from the old names to the new. */
export interface Renamed {
  readonly scenario: Scenario;
  /** Gives any plain value of the old scenario (a debate, a log) under the new names. */
  rename<T>(value: T): T;
}

/** Keys under which no id of a row stands: kinds of actors, unions of the law, words that nobody chooses. */
const NOT_IDS: ReadonlySet<string> = new Set([
  'kind',
  'over',
  'independentOf',
  'on',
  'strength',
  'holds',
  'leaning',
  'label',
  'date',
  'scenery',
  'flaw',
  'always',
  'powers',
  'idea',
  'test',
  'verb',
  'bet',
  'closing',
  'slot',
  'why',
  'at',
]);

/**
 * [N2] The same hearing with every id replaced, the positions' labels passed
 * round, and every list of options turned back to front. What the law makes of
 * it must not change.
 */
export function renamedScenario(scenario: Scenario): Renamed {
  const names = newNames(scenario);
  const rename = <T>(value: T): T => renamed(value, names) as T;
  return { scenario: turned(rename(scenario)), rename };
}

function newNames(scenario: Scenario): ReadonlyMap<string, string> {
  const positions = scenario.positions.map(({ id }) => id);
  const passedRound = positions.map((id, i) => [id, positions[(i + 1) % positions.length] ?? id] as const);
  const others = idsOf(scenario).filter((id) => !positions.includes(id));
  return new Map([...passedRound, ...others.map((id, i) => [id, `x${others.length - i}`] as const)]);
}

function idsOf(scenario: Scenario): readonly string[] {
  const { claims, positionAttacks, tests, witnesses, failures, charter } = scenario;
  const rows = (list: readonly { readonly id: string }[]): readonly string[] => list.map(({ id }) => id);
  const ids = [
    ...rows([
      ...scenario.call,
      ...scenario.questions,
      ...scenario.cards,
      ...claims,
      ...positionAttacks,
      ...witnesses,
      ...failures,
    ]),
    ...scenario.positions.flatMap(({ points }) => rows(points)),
    ...claims.flatMap(({ links, answers, attack }) => [
      ...rows(links),
      ...rows(answers),
      attack.id,
      ...rows(attack.replies),
    ]),
    ...positionAttacks.flatMap(({ replies, followUp }) => [...rows(replies), ...rows(followUp)]),
    ...Object.values(tests).flatMap(rows),
    ...witnesses.flatMap(({ lines, turn }) => [...lines, turn.sound, turn.flawed]),
    ...Object.values(charter satisfies Charter).flatMap(rows),
  ];
  return [...new Set(ids)];
}

function renamed(value: unknown, names: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return names.get(value) ?? value;
  if (Array.isArray(value)) return value.map((item) => renamed(item, names));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, part]) => {
    if (NOT_IDS.has(key)) return [key, part] as const;
    // A claim's cards are the one table that is keyed by ids.
    const isTable = key === 'cards' && !Array.isArray(part);
    return [key, isTable ? renamedKeys(part as object, names) : renamed(part, names)] as const;
  });
  return Object.fromEntries(entries);
}

function renamedKeys(table: object, names: ReadonlyMap<string, string>): object {
  return Object.fromEntries(Object.entries(table).map(([key, part]) => [names.get(key) ?? key, part]));
}

/** Every list of options back to front; the lines of a witness and the agenda keep their order, which is theirs. */
function turned(scenario: Scenario): Scenario {
  const back = <T>(list: readonly T[]): readonly T[] => [...list].reverse();
  return {
    ...scenario,
    positions: back(scenario.positions).map((position) => ({ ...position, claims: back(position.claims) })),
    cards: back(scenario.cards),
    claims: back(scenario.claims).map((claim) => ({
      ...claim,
      cards: Object.fromEntries(back(Object.entries(claim.cards))),
      links: back(claim.links),
      answers: back(claim.answers),
      attack: { ...claim.attack, replies: back(claim.attack.replies) },
    })),
    positionAttacks: scenario.positionAttacks.map((attack) => ({
      ...attack,
      replies: back(attack.replies),
      followUp: back(attack.followUp),
    })),
    failures: back(scenario.failures),
    charter: {
      actors: back(scenario.charter.actors),
      forums: back(scenario.charter.forums),
      standards: back(scenario.charter.standards),
      traces: back(scenario.charter.traces),
      consequences: back(scenario.charter.consequences),
    },
  };
}
