import { canImpose, canQuestion, failedDuties, governedDuties, handsOf, isGap, showsOneOf } from './charter';
import type { ChainRecord } from './debate';
import { find } from './find';
import type { ChainBreak, ChainSlot } from './move';
import type { Actor, Forum, Scenario } from './scenario';

/** How far the weight came: 0-4 consecutive checks, and where and why it stopped [A1]. */
export interface WeighedChain {
  readonly score: number;
  readonly at: ChainSlot | null;
  readonly why: ChainBreak | null;
  /** The misconception that the hung row itself stands for, if it has one. */
  readonly idea: string | null;
}

/**
 * Weighs a complete chain against the Charter: who, to whom, by what, and then.
 * The score is the number of consecutive checks passed; the first that fails
 * stops the walk. A mended chain scores at most 3, except in a tutorial [A1].
 */
export function weighChain(scenario: Scenario, chain: ChainRecord): WeighedChain {
  const weighed = walk(scenario, chain);
  const cap = chain.mended ? mendedScore(scenario) : 4;
  return { ...weighed, score: Math.min(weighed.score, cap) };
}

/**
 * Whether a mend could bring this broken chain further than it came. Where it
 * broke at the last links it could not, because a mended chain ends where this
 * one stands [A1]; the mend stays legal, but need not be offered.
 */
export function canMendGain(scenario: Scenario, { weighed }: ChainRecord): boolean {
  return weighed !== null && weighed.at !== null && weighed.score < mendedScore(scenario);
}

/** The most that a mended chain can score. */
function mendedScore({ act }: Scenario): number {
  return act > 0 ? 3 : 4;
}

function walk(scenario: Scenario, chain: ChainRecord): WeighedChain {
  const { charter } = scenario;
  const failure = find(scenario.failures, chain.failure, 'failure');
  const actor = find(charter.actors, chain.actor, 'actor');
  const duties = failedDuties(actor, failure);
  if (duties.length === 0) return broken('actor', 'not-its-duty', actor);

  const forum = weighForum(scenario, chain, actor);
  if ('why' in forum) return forum;

  const standard = find(charter.standards, chain.standard, 'standard');
  const governed = governedDuties(standard, duties);
  if (governed.length === 0) return broken('standard', 'wrong-standard', standard);
  const trace = find(charter.traces, chain.trace, 'trace');
  if (!showsOneOf(trace, governed)) return broken('trace', 'trace-does-not-show', trace);
  if (!trace.reaches.includes(forum.id)) return broken('trace', 'trace-does-not-reach', trace);

  const consequence = find(charter.consequences, chain.consequence, 'consequence');
  if (!canImpose(consequence, forum, actor)) return broken('consequence', 'cannot-impose', consequence);
  if (!consequence.remedy) return broken('consequence', 'no-way-back', consequence);
  const named = new Set([actor.id, ...(chain.hands ?? [])]);
  const held = handsOf(charter, failure).map(({ id }) => id);
  if (held.some((id) => !named.has(id))) return broken('hands', 'hand-left-out');
  if (named.size > held.length) return broken('hands', 'hand-too-many');
  return { score: 4, at: null, why: null, idea: null };
}

/** The forum that will hear the account: the hung one, or the proposed one where there is none today. */
function weighForum(scenario: Scenario, chain: ChainRecord, actor: Actor): Forum | WeighedChain {
  const { charter } = scenario;
  const hung = find(charter.forums, chain.forum, 'forum');
  if (hung.kind !== 'gap') {
    return canQuestion(hung, actor) ? hung : broken('forum', 'no-power-here', hung);
  }
  if (!isGap(charter, actor)) return broken('forum', 'gap-too-soon');
  const proposed = find(charter.forums, chain.proposed, 'proposed forum');
  return canQuestion(proposed, actor) ? proposed : broken('proposed', 'gap-unfilled', proposed);
}

/** The checks that were passed when a link breaks: who, to whom, by what, and then. */
const PASSED: Readonly<Record<ChainSlot, number>> = {
  actor: 0,
  forum: 1,
  proposed: 1,
  standard: 2,
  trace: 2,
  consequence: 3,
  hands: 3,
};

/** A break; the misconception that the hung row stands for is named before the bare reason. */
function broken(at: ChainSlot, why: ChainBreak, row?: { readonly idea?: string }): WeighedChain {
  return { score: PASSED[at], at, why, idea: row?.idea ?? null };
}
