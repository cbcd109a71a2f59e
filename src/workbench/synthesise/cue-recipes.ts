import type { CueName } from '../../sound/cue-name';
import { fold, hold, letter, right, verdict, wrong } from './string-cues';
import { bell, hang, layCard, page, roomStands, snap, tap, turnCard, weight } from './thing-cues';
import type { Wave } from './wave';

export interface Recipe {
  readonly sound: () => Wave;
  /** How loud its loudest sample is, in dB below full scale: common sounds stay small. */
  readonly peak: number;
}

export const CUE_RECIPES: Readonly<Record<CueName, Recipe>> = {
  tap: { sound: tap, peak: -15 },
  'lay-card': { sound: layCard, peak: -12 },
  'turn-card': { sound: turnCard, peak: -12 },
  page: { sound: page, peak: -13 },
  hang: { sound: hang, peak: -12 },
  weight: { sound: weight, peak: -5 },
  hold: { sound: hold, peak: -6 },
  snap: { sound: snap, peak: -5 },
  right: { sound: right, peak: -9 },
  wrong: { sound: wrong, peak: -9 },
  bell: { sound: bell, peak: -7 },
  'room-stands': { sound: roomStands, peak: -7 },
  fold: { sound: fold, peak: -9 },
  letter: { sound: letter, peak: -8 },
  verdict: { sound: verdict, peak: -7 },
};
