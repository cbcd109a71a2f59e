import type { Actor, Charter, Consequence, Failure, Forum, Standard, Trace } from './scenario';

/** The duties that failed and that this actor held: what it can be asked about. */
export function failedDuties(actor: Actor, failure: Failure): readonly string[] {
  return actor.duties.filter((duty) => failure.duties.includes(duty));
}

/** Every hand of the failure: exactly the actors that held a failed duty [A3]. */
export function handsOf(charter: Charter, failure: Failure): readonly Actor[] {
  return charter.actors.filter((actor) => failedDuties(actor, failure).length > 0);
}

/** Jurisdiction, independence and the power to question: the three that make a forum one [A1]. */
export function canQuestion(forum: Forum, actor: Actor): boolean {
  return (
    forum.over.includes(actor.kind) && forum.independentOf.includes(actor.kind) && forum.powers.includes('question')
  );
}

/** True when no forum of today can question this actor, so that naming the gap is the right answer. */
export function isGap(charter: Charter, actor: Actor): boolean {
  return !charter.forums.some((forum) => !forum.proposed && canQuestion(forum, actor));
}

/** The failed duties of this actor that the standard governs. */
export function governedDuties(standard: Standard, duties: readonly string[]): readonly string[] {
  return duties.filter((duty) => standard.governs.includes(duty));
}

/** Whether the trace makes one of these duties visible at all. */
export function showsOneOf(trace: Trace, duties: readonly string[]): boolean {
  return duties.some((duty) => trace.shows.includes(duty));
}

/** Whether this forum can impose the consequence on this actor. */
export function canImpose(consequence: Consequence, forum: Forum, actor: Actor): boolean {
  return consequence.by.includes(forum.id) && consequence.on.includes(actor.kind);
}
