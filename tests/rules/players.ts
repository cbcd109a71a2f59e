import { vi } from 'vitest';
import { claimStrength } from '../../src/rules/argument-graph';
import { handsOf } from '../../src/rules/charter';
import type { ChainRecord, ClaimRecord, Debate, Log, LogEntry } from '../../src/rules/debate';
import { find } from '../../src/rules/find';
import type { ChainSlot, Happening, Move } from '../../src/rules/move';
import { offeredLinks, offeredSeconds } from '../../src/rules/offers';
import { calledWitness, claimAttackOf, isTestimonySound, positionAttackOf } from '../../src/rules/opponent';
import { legalMoves, playMove, stepOf } from '../../src/rules/play-move';
import type { Attack, Nth, Scenario, Step } from '../../src/rules/scenario';
import { drawFrom } from '../../src/rules/seed';
import { startDebate } from '../../src/rules/start-debate';
import { chainOf, setsOf } from '../../src/rules/steps/chain-step';
import { weighChain } from '../../src/rules/weigh-chain';
import { weakSecond } from '../../src/rules/weigh-claim';
import { nearestBet } from '../../src/rules/weigh-confidence';
import { survivesFollowUp } from '../../src/rules/weigh-dialogue';

// Whole hearings are played here; on a busy machine that takes longer than a test is usually given.
vi.setConfig({ testTimeout: 60_000 });

/** Somebody who chooses one of the legal moves. */
export type Player = (scenario: Scenario, debate: Debate, legal: readonly Move[]) => Move;

export interface Played {
  readonly debate: Debate;
  readonly log: Log;
  readonly happenings: readonly Happening[];
}

export interface Start {
  readonly seed?: number;
  readonly position?: string | null;
  /** The step before which to stop; the end of the agenda when left out. */
  readonly until?: (step: Step) => boolean;
  /** A debate to go on from. */
  readonly from?: Debate;
  /** How many moves to play at most. */
  readonly moves?: number;
}

/** Lets a player play on until the hearing is over or the wished step has come. */
export function playOut(
  scenario: Scenario,
  player: Player,
  { seed = 1, position = null, until, from, moves = 5000 }: Start = {},
): Played {
  let debate = from ?? startDebate(scenario, { seed, position });
  const entries: LogEntry[] = [];
  const happenings: Happening[] = [];
  for (;;) {
    const legal = legalMoves(scenario, debate);
    if (legal.length === 0 || entries.length >= moves || until?.(stepOf(scenario, debate))) break;
    const move = player(scenario, debate, legal);
    const ruling = playMove(scenario, debate, move);
    if (!ruling.allowed) throw new Error(`refused, ${ruling.objection}: ${JSON.stringify(move)}`);
    debate = ruling.debate;
    happenings.push(...ruling.happenings);
    entries.push({ n: debate.moves, move, shown: ruling.shown });
  }
  return { debate, log: { scenario: scenario.id, version: scenario.version, seed, position, entries }, happenings };
}

/** The debate when the wished kind of step has come, everything before it played well, or by whoever is named. */
export function debateAt(
  scenario: Scenario,
  kind: Step['kind'],
  start: Start & { readonly nth?: Nth; readonly by?: Player } = {},
): Debate {
  const { nth, by = bestPlayer } = start;
  const until = (step: Step): boolean =>
    step.kind === kind && (nth === undefined || ('nth' in step && step.nth === nth));
  return playOut(scenario, by, { ...start, until }).debate;
}

/** The ruling on a move that must be allowed. */
export function played(scenario: Scenario, debate: Debate, move: Move) {
  const ruling = playMove(scenario, debate, move);
  if (!ruling.allowed) throw new Error(`refused, ${ruling.objection}: ${JSON.stringify(move)}`);
  return ruling;
}

/** The debate after moves that must all be allowed. */
export const playAll = (scenario: Scenario, debate: Debate, moves: readonly Move[]): Debate =>
  moves.reduce((now, move) => played(scenario, now, move).debate, debate);

/** Any legal move, drawn by a number of its own and the count of moves; drafts come to an end because commits are legal moves too. */
export const randomPlayer =
  (draw: number): Player =>
  (_, debate, legal) =>
    legal[Math.floor(drawFrom(draw, `move/${debate.moves}`) * legal.length)] as Move;

/** Fills drafts slot by slot and never presses, otherwise anything: uniform over the choices of a hearing. */
export const uniformPlayer =
  (draw: number): Player =>
  (_, debate, legal) => {
    const commit = legal.find(({ kind }) => kind === 'commit-chain' || kind === 'commit-claim');
    if (commit !== undefined) return commit;
    const open = legal.filter((move) => move.kind !== 'press' && !isFilled(debate, move));
    const first = open[0];
    const slot = first === undefined ? null : slotOf(first);
    const choices = open.filter((move) => slotOf(move) === slot);
    return choices[Math.floor(drawFrom(draw, `move/${debate.moves}`) * choices.length)] as Move;
  };

/** Mostly comes on, sometimes wanders: presses, hangs again what hangs, redraws. */
export const wanderer =
  (draw: number): Player =>
  (scenario, debate, legal) => {
    const player = drawFrom(draw, `how/${debate.moves}`) < 0.6 ? uniformPlayer(draw) : randomPlayer(draw);
    return player(scenario, debate, legal);
  };

const slotOf = (move: Move): string | null =>
  move.kind === 'name-hands' ? 'hands' : move.kind === 'hang' || move.kind === 'draft-claim' ? move.slot : null;

function isFilled({ chains, claims }: Debate, move: Move): boolean {
  const slot = slotOf(move);
  if (slot === null) return false;
  const drafts = move.kind === 'draft-claim' ? claims : chains;
  const draft = drafts.find(({ weighed }) => weighed === null) as unknown as Record<string, unknown>;
  return draft[slot] !== null;
}

/** Reads the rubric and makes no mistake: picks the first failure, a whole chain, and the right thing to say. */
export const bestPlayer: Player = (scenario, debate, legal) => {
  const step = stepOf(scenario, debate);
  const wished = wishedBy(scenario, debate, step);
  return legal.find(wished) ?? (legal[0] as Move);
};

type Wish = (move: Move) => boolean;

function wishedBy(scenario: Scenario, debate: Debate, step: Step): Wish {
  const is =
    (wished: Partial<Record<string, unknown>>): Wish =>
    (move) =>
      Object.entries(wished).every(([key, value]) => (move as unknown as Record<string, unknown>)[key] === value);
  const right = (rows: readonly { readonly id: string; readonly right: boolean }[]): string | undefined =>
    rows.find((row) => row.right)?.id;
  switch (step.kind) {
    case 'opening':
      return is({ word: scenario.opening.tooMuch ?? 'it-holds' });
    case 'call':
      return is({ choice: right(scenario.call) });
    case 'file':
      return (move) => move.kind === 'read-card' && move.shows === find(scenario.cards, move.card, 'card').shows;
    case 'chain':
      return chainWish(scenario, debate, step);
    case 'claim':
      return claimWish(scenario, debate.claims[step.nth - 1] as ClaimRecord);
    case 'question':
      return is({ answer: right(find(scenario.claims, claimOf(debate, step.nth).claim, 'claim').answers) });
    case 'second-source': {
      const record = claimOf(debate, step.nth);
      return is({ card: offeredSeconds(scenario, record).find((card) => weakSecond(scenario, record, card) === null) });
    }
    case 'claim-attack':
      return is({ reply: goodReply(claimAttackOf(scenario, debate)) });
    case 'position-attack':
      return is({ reply: goodReply(positionAttackOf(scenario, debate)) });
    case 'test':
      return is({ reason: scenario.tests[step.test].find((reason) => reason.for.includes(debate.position))?.id });
    case 'testimony': {
      const witness = calledWitness(scenario, debate, step);
      if (isTestimonySound(debate.seed, witness)) return is({ kind: 'no-questions' });
      const { flawed, flaw } = witness.turn;
      return is({ kind: 'challenge', line: flawed, ...(flaw === 'any' ? {} : { verb: flaw }) });
    }
    case 'follow-up': {
      const attack = positionAttackOf(scenario, debate);
      const reply = debate.positionReply;
      return is({ answer: reply && attack.followUp.find(({ id }) => survivesFollowUp(attack, reply, id))?.id });
    }
    case 'closing':
      return is({ bet: nearestBet(claimStrength(scenario, debate, step.nth)) });
    default:
      return () => true;
  }
}

const claimOf = (debate: Debate, nth: Nth): ClaimRecord => debate.claims[nth - 1] as ClaimRecord;

/** The reply that meets an attack: on the point, by a rebuttal where it is unsound and by conceding where it is sound. */
export function goodReply({ replies, sound }: Attack): string {
  const good = replies.find(({ onPoint, kind }) => onPoint && kind === (sound ? 'concede' : 'rebut'));
  return find(replies, good?.id ?? null, 'good reply').id;
}

function claimWish(scenario: Scenario, record: ClaimRecord): Wish {
  const claim = record.claim === null ? null : find(scenario.claims, record.claim, 'claim');
  return (move) => {
    if (move.kind === 'commit-claim' || move.kind === 'leave-claim') return true;
    if (move.kind !== 'draft-claim' || record[move.slot] !== null) return false;
    if (move.slot === 'card') {
      const { strength } = find(scenario.cards, move.choice, 'card');
      return claim?.cards[move.choice] === 'fits' && strength === 'strong';
    }
    return move.slot !== 'link' || claim?.links.find(({ id }) => id === move.choice)?.holds === 'holds';
  };
}

function chainWish(scenario: Scenario, debate: Debate, step: Step & { kind: 'chain' }): Wish {
  const chain = chainOf({ scenario, debate, step });
  const whole = bestChain(scenario, chain.failure ?? '');
  return (move) => {
    if (move.kind === 'commit-chain' || move.kind === 'leave-chain') return true;
    if (move.kind === 'name-hands') return chain.hands === null && move.hands.join() === whole.hands?.join();
    return move.kind === 'hang' && chain[move.slot] === null && move.choice === whole[move.slot];
  };
}

const EMPTY = {
  failure: null,
  actor: null,
  hands: null,
  forum: null,
  proposed: null,
  standard: null,
  trace: null,
  consequence: null,
};
const known = new WeakMap<Scenario, Map<string, ChainRecord>>();

/** A chain that carries the whole weight for a failure; the search stops at the first one. @throws Error when there is none. */
export function bestChain(scenario: Scenario, failureId: string): ChainRecord {
  const ofScenario = known.get(scenario) ?? new Map<string, ChainRecord>();
  known.set(scenario, ofScenario);
  const found = ofScenario.get(failureId) ?? search(scenario, failureId);
  ofScenario.set(failureId, found);
  return found;
}

const WALK: readonly ChainSlot[] = ['actor', 'forum', 'proposed', 'standard', 'trace', 'consequence', 'hands'];

function search(scenario: Scenario, failureId: string): ChainRecord {
  const failure = find(scenario.failures, failureId, 'failure');
  const held = handsOf(scenario.charter, failure).map(({ id }) => id);
  const isGap = (forum: string | null): boolean => find(scenario.charter.forums, forum, 'forum').kind === 'gap';
  let open: ChainRecord[] = [{ ...EMPTY, failure: failureId, weighed: null, mended: false }];
  for (const slot of WALK) {
    open = open.flatMap((chain): ChainRecord[] => {
      const links = offeredLinks(failure, slot, chain.actor);
      if (slot === 'proposed' && !isGap(chain.forum)) return [chain];
      if (slot !== 'hands') return links.map((choice) => ({ ...chain, [slot]: choice }));
      if (scenario.act === 0) return [chain];
      const others = setsOf(links).find(
        (hands) => hands.length === held.length - 1 && hands.every((id) => held.includes(id)),
      );
      return others === undefined ? [] : [{ ...chain, hands: others }];
    });
  }
  const whole = open.find((chain) => weighChain(scenario, chain).score === 4);
  if (whole === undefined) throw new Error(`no chain carries the weight for ${failureId}`);
  return whole;
}
