import type { Debate } from '../rules/debate';
import { find } from '../rules/find';
import type { Charter, Failure, Scenario, Step } from '../rules/scenario';
import { chainOf } from '../rules/steps/chain-step';

/** The rows of the Charter that lie on the table, and the kinds of actor among them. */
export interface RowsInPlay extends Charter {
  readonly kinds: readonly string[];
}

/**
 * The rows a player may need now: while a chain is hung, those on offer for its
 * failure; at any other time, those of all failures of this hearing.
 */
export function rowsInPlay(scenario: Scenario, debate: Debate, step: Step): RowsInPlay {
  const { charter } = scenario;
  const failures = step.kind === 'chain' ? [failureOf(scenario, debate, step)] : scenario.failures;
  const offered = (part: keyof Failure['offers']): ReadonlySet<string> =>
    new Set(failures.flatMap(({ offers }) => offers[part]));
  const pick = <T extends { readonly id: string }>(
    rows: readonly T[],
    ...parts: readonly (keyof Failure['offers'])[]
  ) => rows.filter(({ id }) => parts.some((part) => offered(part).has(id)));
  const actors = pick(charter.actors, 'actors');
  return {
    actors,
    forums: pick(charter.forums, 'forums', 'proposed'),
    standards: pick(charter.standards, 'standards'),
    traces: pick(charter.traces, 'traces'),
    consequences: pick(charter.consequences, 'consequences'),
    kinds: [...new Set(actors.map(({ kind }) => kind))],
  };
}

function failureOf(scenario: Scenario, debate: Debate, step: Step & { kind: 'chain' }): Failure {
  return find(scenario.failures, chainOf({ scenario, debate, step }).failure, 'failure');
}
