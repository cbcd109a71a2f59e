import type { Debate } from '../../rules/debate';
import type { Happening, Move } from '../../rules/move';
import { playMove, stepOf } from '../../rules/play-move';
import type { Scenario } from '../../rules/scenario';
import { CHAIN_SLOTS } from '../../rules/steps/chain-step';
import { weighChain } from '../../rules/weigh-chain';
import { filledChain } from '../bots/chain-credit';
import { type ChoicePoint, choicePoint, slotOf } from '../bots/choice-point';
import { creditsOf } from '../bots/credit';

/** What one part of a hearing comes to, as numbers; equal numbers are one outcome. */
export type Outcome = readonly number[];

/** One choice of a part of a hearing, with everything that each of its moves leads to. */
export interface Fork {
  readonly debate: Debate;
  readonly point: ChoicePoint;
  readonly credits: readonly number[];
  /** What has just broken in this slot, at the first choice after a mend. */
  readonly tried: Move | null;
  readonly branches: readonly Branch[];
}

/** A move of a fork: the idea whose feedback it earns, or `null`, and where it leads. */
export interface Branch {
  readonly idea: string | null;
  readonly to: Fork | Outcome;
}

export const isOutcome = (node: Fork | Outcome): node is Outcome => Array.isArray(node);

/** A part of a hearing that depends on nothing before it: its own short agenda, and how to tell its states apart. */
export interface Part {
  /** The scenario with the agenda of this part only. */
  readonly scenario: Scenario;
  readonly start: Debate;
  /** Equal keys: everything that can still be chosen, and its worth, is equal. */
  keyOf(debate: Debate): string;
  outcomeOf(debate: Debate): Outcome;
}

/**
 * All plays of one part as one graph, made by asking the rules for every move.
 * States that can no longer differ are one state, so a part of ten thousand
 * plays has a few hundred forks.
 */
export function playGraph(part: Part): Fork | Outcome {
  const known = new Map<string, Fork | Outcome>();
  const visit = (debate: Debate, tried: Move | null): Fork | Outcome => {
    if (stepOf(part.scenario, debate).kind === 'end') return part.outcomeOf(debate);
    const key = `${debate.step} ${tried === null ? '' : JSON.stringify(tried)} ${part.keyOf(debate)}`;
    const met = known.get(key);
    if (met !== undefined) return met;
    const point = choicePoint(part.scenario, debate) as ChoicePoint;
    const branches = point.moves.map((move): Branch => {
      const { after, idea } = takeMove(part.scenario, debate, move);
      return { idea, to: visit(after, isMend(move) ? brokenMove(debate, point) : null) };
    });
    const fork: Fork = { debate, point, credits: creditsOf(part.scenario, debate, point), tried, branches };
    known.set(key, fork);
    return fork;
  };
  return visit(part.start, null);
}

const isMend = ({ kind }: Move): boolean => kind === 'mend-chain' || kind === 'mend-claim';

interface Taken {
  readonly after: Debate;
  readonly idea: string | null;
}

/** The debate after a move; a draft that this move has broken is filled up and committed at once. */
function takeMove(scenario: Scenario, debate: Debate, move: Move): Taken {
  const taken = ruled(scenario, debate, move);
  const slot = slotOf(move);
  if (slot === null || !isDecided(scenario, taken.after, move)) return taken;
  let { after } = taken;
  for (;;) {
    const point = choicePoint(scenario, after) as ChoicePoint;
    const next = ruled(scenario, after, point.moves[0] as Move);
    if (point.kind === 'commit') return next;
    after = next.after;
  }
}

function ruled(scenario: Scenario, debate: Debate, move: Move): Taken {
  const ruling = playMove(scenario, debate, move);
  if (!ruling.allowed) throw new Error(`refused (${ruling.objection}): ${JSON.stringify(move)}`);
  return { after: ruling.debate, idea: ideaOf(ruling.happenings) };
}

function ideaOf(happenings: readonly Happening[]): string | null {
  return happenings.flatMap((happening) => ('idea' in happening && happening.idea ? [happening.idea] : []))[0] ?? null;
}

/** Whether the chain breaks at this link or before it, whatever hangs below. */
function isDecided(scenario: Scenario, debate: Debate, move: Move): boolean {
  const step = stepOf(scenario, debate);
  const slot = slotOf(move);
  const chain = step.kind === 'chain' ? debate.chains[step.nth - 1] : undefined;
  if (chain === undefined || slot === null) return false;
  const { at } = weighChain(scenario, filledChain(scenario, chain));
  const order: readonly string[] = CHAIN_SLOTS;
  return at !== null && order.indexOf(at) <= order.indexOf(slot);
}

/** The move that hung what is now broken, before its mend. */
function brokenMove(debate: Debate, { step }: ChoicePoint): Move | null {
  if (step.kind === 'chain') {
    const chain = debate.chains[step.nth - 1];
    const slot = chain?.weighed?.at ?? null;
    if (chain === undefined || slot === null) return null;
    if (slot === 'hands') return { kind: 'name-hands', hands: chain.hands ?? [] };
    return { kind: 'hang', slot, choice: chain[slot] ?? '' };
  }
  if (step.kind !== 'claim') return null;
  const record = debate.claims[step.nth - 1];
  const why = record?.weighed?.why;
  const slot = why === 'broken-link' || why === 'nearly-holds' ? 'link' : 'card';
  return { kind: 'draft-claim', slot, choice: record?.[slot] ?? '' };
}
