import type { Debate } from '../../../rules/debate';
import type { Scenario, Step } from '../../../rules/scenario';
import { startDebate } from '../../../rules/start-debate';
import type { Part } from '../play-graph';

/** A part of a hearing with its own agenda, from its first move on. */
export function partOf(
  scenario: Scenario,
  agenda: readonly Step[],
  given: {
    readonly position: string;
    readonly seed: number;
    /** What happened before and is taken as given. */
    readonly before?: Partial<Debate>;
    readonly keyOf?: Part['keyOf'];
    readonly outcomeOf: Part['outcomeOf'];
  },
): Part {
  const { position, seed, before = {}, keyOf = wholeState, outcomeOf } = given;
  const part = { ...scenario, agenda: [...agenda, { kind: 'end' as const }] };
  return { scenario: part, start: { ...startDebate(part, { seed, position }), ...before }, keyOf, outcomeOf };
}

const wholeState = ({ moves: _, ...debate }: Debate): string => JSON.stringify(debate);
