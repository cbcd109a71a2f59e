import type { Move } from '../../rules/move';
import { AuthoringError } from '../reading/authoring-error';
import { bestOf, creditsOf } from './credit';
import { HABITS, type Habit, type Situation } from './habits';

/** A way of playing, told as chances at each choice; bots draw from them, and the fairness report computes with them. */
export interface Policy {
  readonly name: string;
  /** The chance with which the best move is taken where no habit speaks. */
  readonly skill: number;
  readonly habit: Habit | null;
  /** Whether it goes by the words, so that it must be told a language. */
  readonly reads: boolean;
}

export const SKILLS: readonly string[] = ['skill-0.3', 'skill-0.6', 'skill-0.85', 'skill-1'];
export const HABIT_NAMES: readonly string[] = Object.keys(HABITS);
const PERFECT_BUT = 'perfect-but-';

/** Every name that `policyNamed` knows. */
export const POLICY_NAMES: readonly string[] = [
  'random',
  ...SKILLS,
  ...HABIT_NAMES,
  ...HABIT_NAMES.map((name) => `${PERFECT_BUT}${name}`),
];

/** @throws AuthoringError for a name that is none of `POLICY_NAMES`. */
export function policyNamed(name: string): Policy {
  const plain = { name, habit: null, reads: false };
  if (name === 'random') return { ...plain, skill: 0 };
  if (SKILLS.includes(name)) return { ...plain, skill: Number(name.replace('skill-', '')) };
  const habit = HABITS[name.replace(PERFECT_BUT, '')];
  if (habit === undefined) {
    throw new AuthoringError('wrong-argument', {
      file: 'the command line',
      path: '--bot',
      toDo: `"${name}" is no bot; take one of: ${POLICY_NAMES.join(', ')}`,
    });
  }
  return { name, habit, skill: name.startsWith(PERFECT_BUT) ? 1 : 0, reads: name.endsWith('est-text') };
}

/** The chance of each move of a choice under a policy; they sum to 1. */
export function chancesOf(policy: Policy, situation: Situation, credits?: readonly number[]): readonly number[] {
  const { moves } = situation.point;
  const chosen = policy.habit?.(situation) ?? null;
  if (chosen !== null) return evenly(moves, chosen);
  const anyMove = evenly(
    moves,
    moves.map((_, i) => i),
  );
  if (policy.skill === 0) return anyMove;
  const { scenario, debate, point } = situation;
  const best = evenly(moves, bestOf(credits ?? creditsOf(scenario, debate, point)));
  return anyMove.map((chance, i) => policy.skill * (best[i] as number) + (1 - policy.skill) * chance);
}

/**
 * Even chances for the moves at these places. In cross-examination the hand
 * goes first to one of the five things one can do and then to a line, as on
 * the screen; otherwise "No questions" would be one of dozens.
 */
function evenly(moves: readonly Move[], places: readonly number[]): readonly number[] {
  const ways = new Map<string, number>();
  const wayOf = (place: number): string => wayOfMove(moves[place] as Move, place);
  for (const place of places) ways.set(wayOf(place), (ways.get(wayOf(place)) ?? 0) + 1);
  const chances = moves.map(() => 0);
  for (const place of places) chances[place] = 1 / ways.size / (ways.get(wayOf(place)) as number);
  return chances;
}

function wayOfMove(move: Move, place: number): string {
  if (move.kind === 'challenge') return move.verb;
  return move.kind === 'present-card' ? move.kind : String(place);
}
