import { claimStrength } from './argument-graph';
import type { Debate } from './debate';
import type { Bet } from './move';
import type { Nth, Scenario } from './scenario';
import { BETS } from './weights';

const TIE = 1e-9;

/** Points for a word of confidence against a strength: by how many steps the nearest word is missed [C1]. */
export function confidencePoints(bet: Bet, strength: number): number {
  const distances = BETS.map((word) => Math.abs(word.strength - strength));
  const nearest = Math.min(...distances);
  const said = BETS.findIndex((word) => word.bet === bet);
  const steps = Math.min(
    ...distances.flatMap((distance, i) => (distance <= nearest + TIE ? [Math.abs(i - said)] : [])),
  );
  return [4, 2, 1][steps] ?? 0;
}

/** The word a strength asks for; of two equally near, the less sure one. */
export function nearestBet(strength: number): Bet {
  const off = (word: (typeof BETS)[number]): number => Math.abs(word.strength - strength);
  return BETS.reduce((nearest, word) => (off(word) < off(nearest) - TIE ? word : nearest)).bet;
}

/** Whether the word says too much or too little; `null` when it is the nearest one. */
export function betError(bet: Bet, strength: number): 'bet-too-high' | 'bet-too-low' | null {
  if (confidencePoints(bet, strength) === 4) return null;
  const said = BETS.find((word) => word.bet === bet)?.strength ?? 0;
  return said > strength ? 'bet-too-high' : 'bet-too-low';
}

/** The points of the nth claim's closing word, or `null` while it is not said. */
export function closingPoints(scenario: Scenario, debate: Debate, nth: Nth): number | null {
  const closing = debate.claims[nth - 1]?.closing ?? null;
  return closing === null ? null : confidencePoints(closing, claimStrength(scenario, debate, nth));
}
