import type { Test, Verb } from './scenario';

/** The links of a chain of answering that a player hangs, in the order the weight walks them. */
export type SingleSlot = 'actor' | 'forum' | 'proposed' | 'standard' | 'trace' | 'consequence';
export type ChainSlot = SingleSlot | 'hands';

/** The parts of a claim that a player drafts before committing it. */
export type ClaimSlot = 'claim' | 'card' | 'link' | 'bet';

/** "Will it still stand after the hearing?" in five words; `BETS` holds the numbers [C1]. */
export type Bet = 'hardly' | 'rather-not' | 'even' | 'likely' | 'surely';

/**
 * What a player asks of the rules. A move names ids only; whether it is legal
 * now, and what it is worth, is for `playMove` to say.
 */
export type Move =
  | { readonly kind: 'weigh-opening'; readonly word: string | 'it-holds' }
  | { readonly kind: 'name-decision'; readonly choice: string }
  | { readonly kind: 'accept-lot' }
  | { readonly kind: 'redraw-lot' }
  | { readonly kind: 'read-card'; readonly card: string; readonly shows: boolean }
  | { readonly kind: 'choose-failure'; readonly failure: string }
  /** Hangs a link in the draft; hanging again replaces it. */
  | { readonly kind: 'hang'; readonly slot: SingleSlot; readonly choice: string }
  /** "Who else held it?": the whole set of other hands, in the scenario's order; empty for nobody. */
  | { readonly kind: 'name-hands'; readonly hands: readonly string[] }
  | { readonly kind: 'commit-chain' }
  | { readonly kind: 'mend-chain' }
  | { readonly kind: 'leave-chain' }
  | { readonly kind: 'draft-claim'; readonly slot: ClaimSlot; readonly choice: string }
  | { readonly kind: 'commit-claim' }
  | { readonly kind: 'mend-claim' }
  | { readonly kind: 'leave-claim' }
  /** Locks the case. */
  | { readonly kind: 'open-hearing' }
  | { readonly kind: 'answer-question'; readonly answer: string }
  | { readonly kind: 'call-second'; readonly card: string }
  | { readonly kind: 'reply'; readonly reply: string | 'silence' }
  | { readonly kind: 'give-reason'; readonly reason: string }
  /** Free: the witness says one line more. */
  | { readonly kind: 'press'; readonly line: string; readonly verb: Verb }
  /** Judged: "this line does not hold", with the question that shows it. */
  | { readonly kind: 'challenge'; readonly line: string; readonly verb: Verb }
  | { readonly kind: 'present-card'; readonly line: string; readonly card: string }
  | { readonly kind: 'no-questions' }
  | { readonly kind: 'answer-follow-up'; readonly answer: string }
  | { readonly kind: 'close-bet'; readonly bet: Bet }
  | { readonly kind: 'hear-verdict' }
  | { readonly kind: 'sign-point'; readonly point: string }
  | { readonly kind: 'ask-forum'; readonly question: string };

/** Why a chain did not carry the weight: the first check it failed [A1]. */
export type ChainBreak =
  | 'not-its-duty'
  | 'no-power-here'
  | 'gap-too-soon'
  | 'gap-unfilled'
  | 'wrong-standard'
  | 'trace-does-not-show'
  | 'trace-does-not-reach'
  | 'cannot-impose'
  | 'no-way-back'
  | 'hand-left-out'
  | 'hand-too-many';

/** Where a committed claim stopped [E1-E3]. */
export type ClaimBreak = 'off-the-point' | 'beyond-the-limit' | 'broken-link' | 'nearly-holds';

/** How an exchange was met [D2]. */
export type Met = 'met' | 'acknowledged' | 'right-line' | 'off-the-point' | 'silence';

/**
 * What has just happened, in the past tense: the only thing that the stage,
 * the sound and the announcer listen to. A judged happening carries `right`
 * and, when wrong, the `idea` whose feedback the player hears at once.
 */
export type Happening =
  | { readonly kind: 'opening-weighed'; readonly right: boolean; readonly word: string; readonly idea?: string }
  | { readonly kind: 'decision-named'; readonly right: boolean; readonly choice: string; readonly idea?: string }
  | { readonly kind: 'lot-drawn'; readonly position: string; readonly redrawn: boolean }
  | { readonly kind: 'card-read'; readonly right: boolean; readonly card: string; readonly idea?: string }
  | { readonly kind: 'failure-chosen'; readonly failure: string }
  | { readonly kind: 'link-hung'; readonly slot: SingleSlot; readonly choice: string }
  | { readonly kind: 'hands-named'; readonly hands: readonly string[] }
  | { readonly kind: 'chain-held'; readonly nth: 1 | 2; readonly score: number }
  | {
      readonly kind: 'chain-broke';
      readonly nth: 1 | 2;
      readonly score: number;
      readonly slot: ChainSlot;
      readonly why: ChainBreak;
      readonly idea?: string;
      /** Whether the one mend is still to be had. */
      readonly mendable: boolean;
    }
  | { readonly kind: 'chain-reopened'; readonly nth: 1 | 2 }
  | { readonly kind: 'claim-drafted'; readonly slot: ClaimSlot; readonly choice: string }
  | { readonly kind: 'claim-held'; readonly nth: 1 | 2; readonly claim: string }
  | {
      readonly kind: 'claim-slipped';
      readonly nth: 1 | 2;
      readonly claim: string;
      readonly why: ClaimBreak;
      readonly idea?: string;
      readonly mendable: boolean;
    }
  | { readonly kind: 'claim-reopened'; readonly nth: 1 | 2 }
  | { readonly kind: 'hearing-opened' }
  | { readonly kind: 'question-answered'; readonly right: boolean; readonly answer: string; readonly idea?: string }
  | {
      readonly kind: 'second-called';
      readonly right: boolean;
      readonly card: string;
      readonly why?: 'off-the-point' | 'beyond-the-limit' | 'same-family';
      readonly idea?: string;
    }
  | {
      readonly kind: 'attack-answered';
      readonly on: 'claim' | 'position';
      readonly attack: string;
      readonly reply: string;
      readonly how: 'rebutted' | 'narrowed' | 'conceded' | 'ignored';
      readonly met: Met;
      readonly right: boolean;
      readonly idea?: string;
    }
  | {
      readonly kind: 'reason-given';
      readonly test: Test;
      readonly right: boolean;
      readonly reason: string;
      readonly idea?: string;
    }
  | { readonly kind: 'line-pressed'; readonly line: string; readonly verb: Verb }
  | {
      readonly kind: 'line-challenged';
      readonly line: string;
      readonly met: Met;
      readonly right: boolean;
      readonly idea?: string;
    }
  | { readonly kind: 'witness-released'; readonly met: Met; readonly right: boolean; readonly idea?: string }
  | { readonly kind: 'follow-up-answered'; readonly right: boolean; readonly answer: string; readonly idea?: string }
  | { readonly kind: 'gone-wrong'; readonly failure: string }
  | {
      readonly kind: 'bet-closed';
      readonly nth: 1 | 2;
      readonly bet: Bet;
      readonly moved: boolean;
      readonly right: boolean;
      readonly idea?: string;
    }
  /** The bench is ready to speak; the level is known from here on. */
  | { readonly kind: 'verdict-reached'; readonly level: number }
  | { readonly kind: 'verdict-read' }
  | { readonly kind: 'point-signed'; readonly right: boolean; readonly point: string; readonly idea?: string }
  | { readonly kind: 'forum-asked'; readonly right: boolean; readonly question: string; readonly idea?: string };

/** Why a move was not allowed. The debate is unchanged and nothing was recorded. */
export type Objection =
  | 'not-now'
  | 'not-on-offer'
  | 'draft-unfinished'
  | 'lot-already-redrawn'
  | 'lot-is-fixed'
  | 'hearing-is-over';
