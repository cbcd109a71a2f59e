import type { Debate } from './debate';
import { dimensionsOf, levelOf } from './dimensions';
import type { Happening, Move, Objection } from './move';
import { secondFailure } from './opponent';
import type { Scenario, Step } from './scenario';
import { claimAttackLaw, followUpLaw, positionAttackLaw } from './steps/attack-steps';
import { testimonyLaw, testLaw } from './steps/bench-steps';
import { chainLaw, failureLaw } from './steps/chain-step';
import { claimLaw } from './steps/claim-step';
import { bestPointLaw, closingLaw, endLaw, politeQuestionLaw, verdictLaw } from './steps/closing-steps';
import { openHearingLaw, questionLaw, secondSourceLaw } from './steps/evidence-steps';
import { callLaw, fileLaw, lotLaw, openingLaw } from './steps/opening-steps';
import type { Moment, StepLaw } from './steps/step-law';

/** What the rules answer to a move. */
export type Ruling =
  | {
      readonly allowed: true;
      readonly debate: Debate;
      readonly happenings: readonly Happening[];
      readonly shown: readonly string[];
    }
  | { readonly allowed: false; readonly objection: Objection };

const LAWS: { readonly [K in Step['kind']]: StepLaw<Step & { kind: K }> } = {
  opening: openingLaw,
  call: callLaw,
  lot: lotLaw,
  file: fileLaw,
  failure: failureLaw,
  chain: chainLaw,
  claim: claimLaw,
  'open-hearing': openHearingLaw,
  question: questionLaw,
  'second-source': secondSourceLaw,
  'claim-attack': claimAttackLaw,
  test: testLaw,
  testimony: testimonyLaw,
  'position-attack': positionAttackLaw,
  'follow-up': followUpLaw,
  closing: closingLaw,
  verdict: verdictLaw,
  'best-point': bestPointLaw,
  'polite-question': politeQuestionLaw,
  end: endLaw,
};

/** The step the hearing stands on; the last one once the agenda is through. */
export function stepOf(scenario: Scenario, debate: Debate): Step {
  return scenario.agenda[debate.step] ?? { kind: 'end' };
}

/** Every move that is legal now, in the order it is shown; empty when the hearing is over [H2]. */
export function legalMoves(scenario: Scenario, debate: Debate): readonly Move[] {
  const { law, moment } = lawNow(scenario, debate);
  return law.moves(moment);
}

/**
 * Asks the rules for a move. A move that is not legal now is answered with an
 * objection and changes nothing; only a broken scenario throws [H2, L1].
 */
export function playMove(scenario: Scenario, debate: Debate, move: Move): Ruling {
  const { law, moment } = lawNow(scenario, debate);
  const legal = law.moves(moment);
  if (!legal.some((candidate) => isSameMove(candidate, move))) {
    return { allowed: false, objection: objectionTo(moment, legal, move) };
  }
  const played = law.play(moment, move);
  return {
    allowed: true,
    debate: { ...played.debate, moves: debate.moves + 1 },
    happenings: [...played.happenings, ...arrival(scenario, debate, played.debate)],
    shown: shownWith(legal, move),
  };
}

/** Equal in every part, whatever the order of the keys; a move with a part too many is another move [H2]. */
function isSameMove(legal: Move, asked: Move): boolean {
  const parts = Object.entries(legal);
  const given = asked as unknown as Readonly<Record<string, unknown>>;
  return parts.length === Object.keys(asked).length && parts.every(([key, part]) => isSamePart(part, given[key]));
}

/** A part is an id, a yes or no, or a set of ids in the scenario's order. */
function isSamePart(legal: unknown, asked: unknown): boolean {
  if (!Array.isArray(legal)) return legal === asked;
  return Array.isArray(asked) && legal.length === asked.length && legal.every((id, i) => id === asked[i]);
}

/** A move as one line of text, for the record and for reading; equal moves give equal lines. */
export function moveKey(move: Move): string {
  const entries = Object.entries(move as Readonly<Record<string, unknown>>);
  return entries
    .filter(([key]) => key !== 'kind')
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .reduce((key, [, value]) => `${key} ${String(value)}`, move.kind as string);
}

function lawNow(scenario: Scenario, debate: Debate): { law: StepLaw; moment: Moment } {
  const step = stepOf(scenario, debate);
  // The table is typed per kind; a step always meets the law of its own kind.
  return { law: LAWS[step.kind] as StepLaw, moment: { scenario, debate, step } };
}

function objectionTo({ debate, step }: Moment, legal: readonly Move[], move: Move): Objection {
  if (step.kind === 'end') return 'hearing-is-over';
  if (move.kind === 'redraw-lot' && step.kind === 'lot') {
    return debate.positionFixed ? 'lot-is-fixed' : 'lot-already-redrawn';
  }
  const isCommit = move.kind === 'commit-chain' || move.kind === 'commit-claim';
  if (isCommit && `commit-${step.kind}` === move.kind && legal.every(({ kind }) => !kind.startsWith('mend'))) {
    return 'draft-unfinished';
  }
  return legal.some(({ kind }) => kind === move.kind) ? 'not-on-offer' : 'not-now';
}

/** What is announced by coming to a step: "it has gone wrong" before a second chain, and the verdict. */
function arrival(scenario: Scenario, before: Debate, after: Debate): readonly Happening[] {
  if (after.step === before.step) return [];
  const next = stepOf(scenario, after);
  if (next.kind === 'verdict') return [{ kind: 'verdict-reached', level: levelOf(dimensionsOf(scenario, after)) }];
  const isSecond = next.kind === 'chain' && next.nth === 2;
  return isSecond ? [{ kind: 'gone-wrong', failure: secondFailure(scenario, after).id }] : [];
}

/** The options that stood beside the chosen one, in the order shown: kept in the record [N2]. */
function shownWith(legal: readonly Move[], move: Move): readonly string[] {
  const slot = 'slot' in move ? move.slot : null;
  const beside = legal.filter((other) => other.kind === move.kind && ('slot' in other ? other.slot : null) === slot);
  return beside.length < 2 ? [] : beside.map((other) => moveKey(other).replace(`${other.kind} `, ''));
}
