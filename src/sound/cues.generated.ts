// Written by `npm run synthesise`; do not edit.
import type { AmbienceName } from './ambience-name';
import type { CueName } from './cue-name';

/** Where each cue lies in `cues.webm` and `cues.m4a`: start and length in milliseconds. */
export const CUE_SPRITE: Record<CueName, [start: number, length: number]> = {
  tap: [150, 140],
  'lay-card': [390, 250],
  'turn-card': [740, 310],
  page: [1150, 470],
  hang: [1720, 390],
  weight: [2210, 550],
  hold: [2860, 1000],
  snap: [3960, 770],
  right: [4830, 678],
  wrong: [5608, 450],
  bell: [6158, 1950],
  'room-stands': [8208, 1550],
  fold: [9858, 900],
  letter: [10858, 1000],
  verdict: [11958, 1550],
};

/** The lap of each ambience in its own pair of files; they have a margin on both sides. */
export const AMBIENCE_SPRITE: Record<AmbienceName, [start: number, length: number, loop: boolean]> = {
  carriage: [250, 28000, true],
  room: [250, 36000, true],
};
