/**
 * The authored unit of debate, as the law sees it: ids and typed attributes.
 * Nothing here is a sentence. A rule that needs a word is a rule about the
 * language, not about the reasoning, and does not belong in this room.
 */

/** Where a scenario stands in the campaign: 0 is the tutorial, 1-4 the acts. */
export type Act = 0 | 1 | 2 | 3 | 4;

/** What a card is worth before anybody argues with it; see [G1] for the numbers. */
export type Strength = 'strong' | 'middle' | 'weak';

/**
 * A card towards a claim: it shows this (`fits`), it is used beyond what it
 * says it does not show (`stretched`), or it is true about something else (`off`).
 */
export type Relation = 'fits' | 'stretched' | 'off';

/** Whether a warrant carries the step from card to claim. */
export type Hold = 'holds' | 'nearly' | 'broken';

/** The three questions of cross-examination, which are also the three flaws a line can have. */
export type Verb = 'what-do-you-mean' | 'how-do-you-know' | 'so-what';

/** The four questions of the bench, in the order a court asks them. */
export type Test = 'legality' | 'legitimate-aim' | 'necessity' | 'proportionality';

/** What a reply does to an attack. `silence` is never authored and always possible. */
export type ReplyKind = 'rebut' | 'narrow' | 'concede';

/** A named misconception: an id whose feedback stands in `locales/<lang>/rules.json`. */
export type Idea = string;

/** Where a card's knowledge comes from; labels are never mixed on one card. */
export type SourceLabel = 'SEED' | 'OTHER' | 'FICTION' | 'MODEL' | 'GAME';

/** One option of a plain judged question: right, or wrong with a named idea. */
export interface Choice {
  readonly id: string;
  readonly right: boolean;
  readonly idea?: Idea;
}

/** The line of the cold open: the words a player can tap, and the one that claims too much. */
export interface Opening {
  readonly speaker: string;
  readonly words: readonly string[];
  /** `null` when the line is sound and "It holds" is right. */
  readonly tooMuch: string | null;
}

export interface Position {
  readonly id: string;
  /** Author's tag for balancing menus; [N2] the rules never read it. */
  readonly leaning: 'wider' | 'tighter';
  readonly client: string;
  readonly claims: readonly string[];
  /** `null` only where the agenda has no such exchange, as in a tutorial. */
  readonly attack: string | null;
  readonly witness: string | null;
  /** What an opponent on another side may honour at the end: the best point, and two that are not. */
  readonly points: readonly Choice[];
}

export interface Card {
  readonly id: string;
  readonly label: SourceLabel;
  /** ISO date or year, as printed on the card. */
  readonly date: string;
  readonly strength: Strength;
  /** Two cards of one family come from one place and count once [E2]. */
  readonly family: string;
  /** Author's tag for balancing the pool; the rules never read it. */
  readonly leaning: 'wider' | 'tighter' | 'both';
  /** The right answer to the card's own "does it show that …?" */
  readonly shows: boolean;
}

export interface Reply {
  readonly id: string;
  readonly kind: ReplyKind;
  /** Whether it meets what the attack hits. A concession is always on the point. */
  readonly onPoint: boolean;
  /** Only a rebuttal on the point has one: how much of the attack it takes away. */
  readonly strength?: Strength;
  readonly idea?: Idea;
}

export interface Attack {
  readonly id: string;
  /** Whether the attack is right, so that conceding or narrowing is the good reply [D2]. */
  readonly sound: boolean;
  readonly replies: readonly Reply[];
}

/** The attack on a position, which comes back with a second question. */
export interface PositionAttack extends Attack {
  readonly followUp: readonly FollowUpAnswer[];
}

export interface FollowUpAnswer {
  readonly id: string;
  /** The kinds of reply this answer is consistent with; empty for a trap. */
  readonly after: readonly ReplyKind[];
  readonly idea?: Idea;
}

export interface Link {
  readonly id: string;
  readonly holds: Hold;
  readonly idea?: Idea;
}

export interface Claim {
  readonly id: string;
  readonly cards: Readonly<Record<string, Relation>>;
  readonly links: readonly Link[];
  readonly answers: readonly Choice[];
  readonly attack: Attack;
}

/** A reason offered at one of the bench's four questions. */
export interface Reason {
  readonly id: string;
  /** The positions whose side it serves; empty for a misconception [T1]. */
  readonly for: readonly string[];
  readonly idea?: Idea;
}

export interface Witness {
  readonly id: string;
  readonly person: string;
  /** The lines that are always sound, in order of speaking. */
  readonly lines: readonly string[];
  /** The one line that the seed makes sound or flawed, spoken after `at` other lines. */
  readonly turn: {
    readonly at: number;
    readonly sound: string;
    readonly flawed: string;
    /** The question that meets the flaw; `any` only in a tutorial, where asking at all is the lesson. */
    readonly flaw: Verb | 'any';
    /** A card that meets the flaw as well as the right verb does. */
    readonly card?: string;
  };
  /** The cards on offer under "present a card". */
  readonly exhibits: readonly string[];
  /** Fixes the testimony; a tutorial's witness does not depend on the seed. */
  readonly always?: 'sound' | 'flawed';
}

/** What the chain offers, slot by slot, when this failure is on the table. */
export interface ChainOffers {
  readonly actors: readonly string[];
  readonly forums: readonly string[];
  /** Offered only after `no-forum-today` was hung: what should exist. */
  readonly proposed: readonly string[];
  readonly standards: readonly string[];
  readonly traces: readonly string[];
  readonly consequences: readonly string[];
}

/** "It has gone wrong": which duties failed. The hands are derived, never authored. */
export interface Failure {
  readonly id: string;
  readonly duties: readonly string[];
  /** It went wrong because access was refused: the mirror every "no" must face [A4]. */
  readonly mirror: boolean;
  readonly person: string;
  readonly offers: ChainOffers;
}

/** Conduct that somebody controls and can be asked about. */
export type Duty = string;

/** Somebody who could be asked. `kind` decides which forums reach them. */
export interface Actor {
  readonly id: string;
  readonly kind: string;
  readonly duties: readonly Duty[];
  readonly idea?: Idea;
}

export type ForumKind = 'political' | 'legal' | 'administrative' | 'professional' | 'social' | 'gap';
export type Power = 'be-informed' | 'question' | 'judge';

export interface Forum {
  readonly id: string;
  readonly kind: ForumKind;
  /** Kinds of actor it has jurisdiction over. */
  readonly over: readonly string[];
  /** Kinds of actor it does not depend on. */
  readonly independentOf: readonly string[];
  readonly powers: readonly Power[];
  /** Not there today; offered only after the gap was named. */
  readonly proposed?: boolean;
  readonly idea?: Idea;
}

export interface Standard {
  readonly id: string;
  readonly kind: 'law' | 'contract' | 'policy' | 'ethics';
  readonly governs: readonly Duty[];
  readonly idea?: Idea;
}

/** The record that makes a duty visible, and the forums it reaches. */
export interface Trace {
  readonly id: string;
  readonly shows: readonly Duty[];
  readonly reaches: readonly string[];
  readonly idea?: Idea;
}

export interface Consequence {
  readonly id: string;
  /** Forums that can impose it. */
  readonly by: readonly string[];
  /** Kinds of actor it can be imposed on. */
  readonly on: readonly string[];
  /** Whether it gives the person harmed a way back. */
  readonly remedy: boolean;
  readonly idea?: Idea;
}

/** The power table: the one open rulebook from which every chain is judged. */
export interface Charter {
  readonly actors: readonly Actor[];
  readonly forums: readonly Forum[];
  readonly standards: readonly Standard[];
  readonly traces: readonly Trace[];
  readonly consequences: readonly Consequence[];
}

/** One authored hearing with the Charter rows that its chains may use. */
export interface Scenario {
  readonly id: string;
  readonly version: number;
  readonly act: Act;
  /** Scenery of the stage. */
  readonly scenery: string;
  /** Who appears; people of the travelling bench and local ones, by id. */
  readonly cast: readonly string[];
  /** The person who waits for an answer. */
  readonly waits: string;
  /** The steps of this hearing; [H1] lists the ordinary one, a tutorial has a shorter one. */
  readonly agenda: readonly Step[];
  readonly opening: Opening;
  /** "What is decided today?" */
  readonly call: readonly Choice[];
  readonly positions: readonly Position[];
  readonly cards: readonly Card[];
  readonly claims: readonly Claim[];
  readonly positionAttacks: readonly PositionAttack[];
  readonly tests: Readonly<Record<Test, readonly Reason[]>>;
  readonly witnesses: readonly Witness[];
  readonly failures: readonly Failure[];
  readonly charter: Charter;
  /** "One polite question to one forum." */
  readonly questions: readonly Choice[];
  /** Outside facts that have changed the picture since the article, by id; the rules never read them. */
  readonly updates: readonly string[];
}

/** Which of the two claims or chains a step belongs to. */
export type Nth = 1 | 2;

/** One step of a hearing: the player owes exactly one answer, or one committed draft. */
export type Step =
  | { readonly kind: 'opening' }
  | { readonly kind: 'call' }
  | { readonly kind: 'lot' }
  | { readonly kind: 'file'; readonly nth: number }
  | { readonly kind: 'failure' }
  | { readonly kind: 'chain'; readonly nth: Nth }
  | { readonly kind: 'claim'; readonly nth: Nth }
  | { readonly kind: 'open-hearing' }
  | { readonly kind: 'question'; readonly nth: Nth }
  | { readonly kind: 'second-source'; readonly nth: Nth }
  | { readonly kind: 'claim-attack' }
  | { readonly kind: 'test'; readonly test: Test }
  /** `null` calls the witness against the player's position. */
  | { readonly kind: 'testimony'; readonly witness: string | null }
  | { readonly kind: 'position-attack' }
  | { readonly kind: 'follow-up' }
  | { readonly kind: 'closing'; readonly nth: Nth }
  | { readonly kind: 'verdict' }
  | { readonly kind: 'best-point' }
  | { readonly kind: 'polite-question' }
  | { readonly kind: 'end' };
