/** A face the cast can make; the pressed face belongs to every side in turn. */
export type Mood = 'calm' | 'speak' | 'doubt' | 'pressed' | 'surprised' | 'relieved' | 'firm' | 'moved';

/** One link of the chain as the stage draws it: its question, what hangs there, and how it fares. */
export interface ChainTag {
  readonly slot: string;
  readonly text: string | null;
  readonly label: string;
  readonly state: 'empty' | 'hung' | 'held' | 'broken';
}

/** What the hearing shows now: plain data given by the caller. The stage adds no word of its own. */
export interface StageView {
  /** Scenery of the forum; an unknown name gets the council chamber. */
  readonly scenery: string;
  readonly look: 'forum' | 'chain' | 'signal';
  /** Person id, or `null` when nobody has the floor. An unknown id gets one of four local looks. */
  readonly speaker: string | null;
  /** Persons on the bench or around; only the first three are drawn. */
  readonly others: readonly string[];
  /** The face of the speaker. */
  readonly mood: Mood;
  readonly chain: readonly ChainTag[];
  /**
   * The four powers recording → linking → recognising → predicting, then the three accounts entry → match → action;
   * `at` is how far the signal has travelled, 0-6, -1 none.
   */
  readonly signal: { readonly at: number; readonly labels: readonly string[] };
  readonly night: boolean;
  /** CSS pixels from the top that a bottom panel leaves uncovered; `null` or missing where it is low, or covers all. */
  readonly clear?: number | null;
}

export interface StageOptions {
  /** Every movement becomes a cut and nothing loops. */
  readonly reducedMotion: boolean;
  /** Dark theme: the stage goes to night. */
  readonly dark: boolean;
  /** `low` draws one pixel per CSS pixel, without crowd movement or multisampling. */
  readonly quality: 'full' | 'low';
  /** Where the DOM panel covers the stage, so that faces stay clear of it. */
  readonly panelSide: 'right' | 'bottom';
}
