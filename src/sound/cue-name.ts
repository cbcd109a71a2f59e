/**
 * Every short sound of the game, by what it is heard for.
 * `letter`, and taps and pages of the interface, have no happening: whoever
 * shows a letter or turns a page plays them.
 */
export const CUE_NAMES = [
  'tap',
  'lay-card',
  'turn-card',
  'page',
  'hang',
  'weight',
  'hold',
  'snap',
  'right',
  'wrong',
  'bell',
  'room-stands',
  'fold',
  'letter',
  'verdict',
] as const;

export type CueName = (typeof CUE_NAMES)[number];
