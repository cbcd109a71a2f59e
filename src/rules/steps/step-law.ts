import type { Debate } from '../debate';
import type { Happening, Move } from '../move';
import type { Scenario, Step } from '../scenario';
import { shuffle } from '../seed';

/** One moment of one hearing: everything a step's law may look at. */
export interface Moment<S extends Step = Step> {
  readonly scenario: Scenario;
  readonly debate: Debate;
  readonly step: S;
}

/** What a legal move changes. `debate` already stands where the next move is due: on the step that follows, or still on this one while a draft, a press or a redraw leaves more to do. */
export interface Played {
  readonly debate: Debate;
  readonly happenings: readonly Happening[];
}

/**
 * The law of one kind of step, and of the kinds of move it knows. `moves` is
 * the whole of what is legal, in the order shown to the player; `play` may
 * trust that its move is one of them, so legality stands in one place only [H2].
 */
export interface StepLaw<S extends Step = Step, M extends Move = Move> {
  moves(moment: Moment<S>): readonly M[];
  play(moment: Moment<S>, move: M): Played;
}

/** Shuffles the options of a node by the seed, so that no place is a cue [N2]. */
export function shown(moment: Moment, node: string, options: readonly string[]): readonly string[] {
  return shuffle(moment.debate.seed, `shown/${moment.debate.step}/${node}`, options);
}

/** As `shown`, for authored rows: their ids. */
export function shownOf(moment: Moment, node: string, rows: readonly { readonly id: string }[]): readonly string[] {
  return shown(
    moment,
    node,
    rows.map(({ id }) => id),
  );
}

/** The debate with some changes, on the next step of the agenda. */
export function onward(moment: Moment, changes: Partial<Debate>): Debate {
  return { ...moment.debate, ...changes, step: moment.debate.step + 1 };
}

/** A happening's optional idea: absent rather than `undefined`, so that equal debates print equal bytes. */
export function withIdea(idea: string | null | undefined): { readonly idea?: string } {
  return idea === null || idea === undefined ? {} : { idea };
}
