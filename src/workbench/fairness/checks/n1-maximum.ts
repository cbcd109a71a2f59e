import { bestGrades } from '../best-grades';
import { bestStrength } from '../best-strength';
import type { HearingPieces } from '../hearing-pieces';
import { type Check, rounded } from './check';

/** [N1] For every seed the maximum is 100 points and level 4 for every position; strength maxima within .02. The figure is the lowest maximum of points. */
export function maximumCheck(pieces: HearingPieces): Check {
  const { scenario } = pieces;
  const grades = bestGrades(pieces);
  const strengths = scenario.positions.map(({ id }) => [id, bestStrength(scenario, id)] as const);
  const values = strengths.map(([, strength]) => strength);
  const spread = Math.max(...values) - Math.min(...values);
  const isFull = [...grades.values()].every(({ points, level }) => points === 100 && level === 4);
  return {
    holds: isFull && spread <= 0.02,
    figure: Math.min(...[...grades.values()].map(({ points }) => points)),
    details: {
      level: Math.min(...[...grades.values()].map(({ level }) => level)),
      strengthSpread: rounded(spread),
      positions: Object.fromEntries(
        strengths.map(([id, strength]) => [id, { ...grades.get(id), strength: rounded(strength) }] as const),
      ),
    },
  };
}
