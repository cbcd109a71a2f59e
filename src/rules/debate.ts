import type { Bet, ChainBreak, ChainSlot, ClaimBreak, Move } from './move';
import type { ReplyKind, Test, Verb } from './scenario';

/** A chain while it is being hung and after it was weighed. */
export interface ChainRecord {
  readonly failure: string | null;
  readonly actor: string | null;
  /** The other hands besides the actor; `null` until the question was answered, empty for "nobody". */
  readonly hands: readonly string[] | null;
  readonly forum: string | null;
  readonly proposed: string | null;
  readonly standard: string | null;
  readonly trace: string | null;
  readonly consequence: string | null;
  /** `null` until committed. */
  readonly weighed: { readonly score: number; readonly at: ChainSlot | null; readonly why: ChainBreak | null } | null;
  readonly mended: boolean;
}

/** A claim while it is being drafted, when committed, and what the hearing added. */
export interface ClaimRecord {
  readonly claim: string | null;
  readonly card: string | null;
  readonly link: string | null;
  readonly bet: Bet | null;
  readonly weighed: { readonly score: number; readonly why: ClaimBreak | null } | null;
  readonly mended: boolean;
  readonly answer: string | null;
  readonly second: string | null;
  /** The word confirmed or changed at the closing; this one is scored [C1]. */
  readonly closing: Bet | null;
}

export interface ReplyRecord {
  readonly attack: string;
  readonly reply: string | 'silence';
  readonly kind: ReplyKind | 'silence';
}

export interface TestimonyRecord {
  readonly witness: string;
  readonly pressed: readonly { readonly line: string; readonly verb: Verb }[];
  readonly ended: Move | null;
}

/**
 * The whole of a hearing at one moment: plain data, equal for equal logs,
 * byte for byte [L1]. Everything chance decides is drawn from `seed` by label,
 * so it does not depend on the order of play.
 */
export interface Debate {
  readonly scenario: string;
  readonly version: number;
  readonly seed: number;
  /** Index into the scenario's agenda. */
  readonly step: number;
  /** How many moves have been allowed: the number of the next log entry. */
  readonly moves: number;
  readonly position: string;
  /** Given from outside instead of by lot, so it cannot be redrawn. */
  readonly positionFixed: boolean;
  readonly redrawn: boolean;
  readonly opening: string | null;
  readonly decision: string | null;
  readonly read: readonly { readonly card: string; readonly shows: boolean }[];
  readonly chains: readonly [ChainRecord, ChainRecord];
  readonly claims: readonly [ClaimRecord, ClaimRecord];
  readonly claimReply: ReplyRecord | null;
  readonly positionReply: ReplyRecord | null;
  readonly followUp: string | null;
  readonly reasons: Readonly<Partial<Record<Test, string>>>;
  readonly testimonies: readonly TestimonyRecord[];
  readonly bestPoint: string | null;
  readonly politeQuestion: string | null;
}

/** One line of the record: what was asked, and what was on offer in the order it was shown. */
export interface LogEntry {
  readonly n: number;
  readonly move: Move;
  readonly shown: readonly string[];
}

/** All allowed moves in order: the one thing that is saved, replayed, sent and graded. */
export interface Log {
  readonly scenario: string;
  readonly version: number;
  readonly seed: number;
  /** Set when the side was not drawn by lot. */
  readonly position: string | null;
  readonly entries: readonly LogEntry[];
}
