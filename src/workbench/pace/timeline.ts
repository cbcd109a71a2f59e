import type { Turn } from './good-play';
import { lettersOf, sumOf } from './reading';

/** Milliseconds a letter for a quick, a typical and a slow reader (IReST: nearly the same in all languages). */
export const READERS = { quick: 53, typical: 75, slow: 90 } as const;
const CHOICE = 4000;
const SCREEN = 1000;
const WEIGHT = 500;

/** When the inputs and the choices of a play happen, in seconds from its start. */
export interface Timeline {
  readonly minutes: number;
  readonly choices: readonly number[];
  readonly inputs: readonly number[];
}

/** Walks a play at a reader's speed: letters, then 4 s a choice, 1 s a screen, half a second a weight. */
export function timelineOf(turns: readonly Turn[], reader: keyof typeof READERS): Timeline {
  let now = 0;
  const choices: number[] = [];
  const inputs: number[] = [];
  for (const turn of turns) {
    now += sumOf(turn.read.map(lettersOf)) * READERS[reader] + (turn.opensScreen ? SCREEN : 0);
    if (turn.isJudged) {
      now += CHOICE;
      choices.push(now / 1000);
    }
    inputs.push(now / 1000);
    now += (turn.weighs ? WEIGHT : 0) + lettersOf(turn.reaction) * READERS[reader];
    if (turn.hasBeat) {
      now += SCREEN;
      inputs.push(now / 1000);
    }
  }
  return { minutes: now / 60_000, choices, inputs };
}

/** The longest time between two inputs, in seconds. */
export const longestWait = ({ inputs }: Timeline): number =>
  Math.max(...inputs.map((at, i) => at - (inputs[i - 1] ?? 0)));

/** The fewest choices in any minute that lies wholly inside the play. */
export function fewestAMinute({ minutes, choices }: Timeline): number {
  const end = minutes * 60;
  const starts = [0, ...choices].filter((at) => at + 60 <= end);
  return Math.min(...starts.map((start) => choices.filter((at) => at > start && at <= start + 60).length));
}
