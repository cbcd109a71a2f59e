import type { Bet } from './move';
import type { Act, Hold, Strength } from './scenario';

/**
 * The numbers behind the authors' words [G1]. They were chosen so that no
 * strength a play can reach lies within .02 of an edge between two words of
 * confidence (.2 .4 .6 .8), as long as no claim has two fitting cards of one
 * strength, which the frame of a scenario forbids.
 */
export const CARD_STRENGTH: Readonly<Record<Strength, number>> = { strong: 0.66, middle: 0.52, weak: 0.24 };
export const LINK_CARRIES: Readonly<Record<Hold, number>> = { holds: 1, nearly: 0.65, broken: 0 };
/** A middle rebuttal is no middle card, because at .52 it would leave three strengths on an edge. */
export const REBUTTAL_STRENGTH: Readonly<Record<Strength, number>> = { strong: 0.66, middle: 0.6, weak: 0.24 };
export const ATTACK_ON_CLAIM = 0.5;
export const ATTACK_ON_POSITION = 0.7;
/** What an attack keeps after a narrowing that gave up what it hit. */
export const LEFT_AFTER_NARROWING = 0.4;
export const POSITION_BASE = 0.5;

/** The five words of a bet, from least to most sure, with the strength each stands for [C1]. */
export const BETS: readonly { readonly bet: Bet; readonly strength: number }[] = [
  { bet: 'hardly', strength: 0.1 },
  { bet: 'rather-not', strength: 0.3 },
  { bet: 'even', strength: 0.5 },
  { bet: 'likely', strength: 0.7 },
  { bet: 'surely', strength: 0.9 },
];

/** Options a slot in each act [K1]; a node never shows more than it has. */
export const OPTIONS_A_SLOT: Readonly<Record<Act, number>> = { 0: 3, 1: 3, 2: 4, 3: 4, 4: 5 };

/** At most so many cards lie on a table: with the fifth, three of five would fit, and more options would be less doubt [K1]. */
export const CARDS_AT_MOST = 4;

/** Whether a chain or claim that broke may be mended once; in act IV what is committed stands [A1]. */
export const MAY_MEND: Readonly<Record<Act, boolean>> = { 0: true, 1: true, 2: true, 3: true, 4: false };

/** The share of testimonies that the seed makes sound: 7 of 16 [D2]. */
export const SOUND_TESTIMONIES = 7 / 16;
