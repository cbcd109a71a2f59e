import { lettersOf, type View } from './view';

/** Milliseconds a letter: a quick, a typical and a slow reader; nearly the same in all languages (IReST). */
export const READERS = { quick: 53, typical: 75, slow: 90 } as const;
export type Reader = keyof typeof READERS;

const A_CHOICE = 4;
const A_SCREEN = 1;

/** When, in seconds from the start, each input of a play is made. */
export interface Timing {
  readonly seconds: number;
  /** The end of each view, in order. */
  readonly ends: readonly number[];
  /** The moments at which something was chosen. */
  readonly choices: readonly number[];
}

/** A play by the clock: letters at the reader's pace, 4 s a choice, 1 s a screen, and what must be waited for. */
export function timeViews(views: readonly View[], reader: Reader): Timing {
  const ends: number[] = [];
  const choices: number[] = [];
  let now = 0;
  for (const view of views) {
    now += secondsOf(view, reader);
    ends.push(now);
    if (view.does === 'choice') choices.push(now);
  }
  return { seconds: now, ends, choices };
}

export function secondsOf(view: View, reader: Reader): number {
  return waitsOf(view, reader).reduce((sum, wait) => sum + wait, 0);
}

/** The seconds of a view until its first tap, and from there until it is left. */
export function waitsOf({ read, later, does, movement }: View, reader: Reader): readonly number[] {
  const reading = (sentences: View['read']): number => (lettersOf(sentences) * READERS[reader]) / 1000;
  const first = reading(read) + A_SCREEN + (does === 'choice' ? A_CHOICE : 0) + movement;
  return later.length === 0 ? [first] : [first, reading(later)];
}

/** The fewest choices in any stretch of sixty seconds that lies within the play. */
export function fewestChoicesAMinute({ seconds, choices }: Timing): number {
  if (seconds <= 60) return choices.length;
  // The fewest are met just after a choice, or at the end.
  const starts = [0, ...choices.map((at) => at + 1e-9), seconds - 60].filter((start) => start + 60 <= seconds);
  return Math.min(...starts.map((start) => choices.filter((at) => at >= start && at < start + 60).length));
}
