import { dimensionsOf } from '../../../rules/dimensions';
import { isTestimonySound } from '../../../rules/opponent';
import type { Scenario } from '../../../rules/scenario';
import { createBot } from '../../bots/bot';
import { playOut } from '../../bots/play-out';
import { policyNamed } from '../../bots/policy';
import { type GradeChances, gradeChances } from '../grade-chances';
import { type HearingPieces, hearingPieces } from '../hearing-pieces';
import { renamedScenario } from '../renamed-scenario';
import { type Check, rounded } from './check';

const PLAYS_A_POSITION = 12;
const SAME = 1e-9;

/**
 * [N2] Permuting position labels, ids and the order of options leaves every
 * score identical: the exact chances of two players are the same, and played
 * hearings put under the new names are graded the same. The rules are given no
 * words at all, so a language cannot change a score.
 */
export function renamingCheck(pieces: HearingPieces): Check {
  const { scenario } = pieces;
  const { scenario: other, rename } = renamedScenario(scenario);
  const otherPieces = hearingPieces(other);
  const differences = ['random', 'skill-0.6'].flatMap((name) => {
    const player = { policy: policyNamed(name), words: null };
    const one = gradeChances(pieces, player);
    const two = gradeChances(otherPieces, player);
    return scenario.positions.map(({ id }) => difference(one.get(id), two.get(rename(id))));
  });
  const plays = gradedPlays(scenario, other, rename);
  const greatest = Math.max(...differences);
  const changed = plays.filter(({ before, after }) => before !== after).length;
  return {
    holds: greatest <= SAME && changed === 0,
    figure: rounded(greatest, 12),
    details: { plays: plays.length, changed },
  };
}

function difference(one: GradeChances | undefined, two: GradeChances | undefined): number {
  if (one === undefined || two === undefined) return Number.POSITIVE_INFINITY;
  return Math.max(...one.points.map((chance, i) => Math.abs(chance - (two.points[i] as number))));
}

function gradedPlays(scenario: Scenario, other: Scenario, rename: <T>(value: T) => T) {
  const bots = ['random', 'skill-0.6', 'skill-0.85'].map((name) => createBot(policyNamed(name)));
  return scenario.positions.flatMap(({ id: position }) =>
    bots.flatMap((bot) =>
      Array.from({ length: PLAYS_A_POSITION / bots.length }, (_, i) => {
        const { debate } = playOut(scenario, bot, { seed: i + 1, position });
        const grade = (hearing: Scenario, played: typeof debate): string =>
          JSON.stringify(dimensionsOf(witnessesAsHeard(hearing, debate.seed), played));
        return { before: grade(scenario, debate), after: grade(other, rename(debate)) };
      }),
    ),
  );
}

/** The seed's word on each witness, written down, so that grading under other names does not draw anew. */
function witnessesAsHeard(scenario: Scenario, seed: number): Scenario {
  const witnesses = scenario.witnesses.map((witness) => {
    const always = isTestimonySound(seed, witness) ? ('sound' as const) : ('flawed' as const);
    return { ...witness, always };
  });
  return { ...scenario, witnesses };
}
