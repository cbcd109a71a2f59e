import { levelOf, pointsOf } from '../../rules/dimensions';
import { slotSize } from '../../rules/offers';
import { dialogueScore } from './grade-chances';
import { chainsToSet, type Graph, type HearingPieces, type PositionPieces } from './hearing-pieces';
import type { Outcome } from './play-graph';
import { outcomesFrom, undominated } from './reachable';

/** The best that a position can still reach when chance has spoken at its worst. */
export interface BestGrade {
  readonly points: number;
  readonly level: number;
}

/**
 * The best grade of each position under the worst draw of the seed: which
 * claims are on offer, which is attacked, which failure is set, whether the
 * witness speaks soundly [N1].
 */
export function bestGrades(pieces: HearingPieces): ReadonlyMap<string, BestGrade> {
  const outcomes = outcomesFrom();
  const A = bestAnswering(pieces, outcomes);
  return new Map(
    pieces.scenario.positions.map(({ id, claims }) => {
      const own = pieces.positions.get(id) as PositionPieces;
      const T = own.tests.reduce((sum, test) => sum + Math.max(...outcomes(test).map(([fits = 0]) => fits)), 0);
      const heard = Math.min(...own.testimony.map(({ graph }) => Math.max(...outcomes(graph).map(([met = 0]) => met))));
      const replies = outcomes(own.attack);
      const grades = worstDraws(claims, slotSize(pieces.scenario)).map((pairs) =>
        bestOver(pairs, (pair) => bestOfPair(pieces, pair, { A, T, heard, replies, outcomes })),
      );
      return [
        id,
        {
          points: Math.min(...grades.map(({ points }) => points)),
          level: Math.min(...grades.map(({ level }) => level)),
        },
      ] as const;
    }),
  );
}

type Outcomes = ReturnType<typeof outcomesFrom>;

/** So many draws stand for every draw among one, two, three or four failures. */
const DRAWS = 12;

/** A under the worst draw of the failure the opponent sets; the player picks the first one. */
function bestAnswering(pieces: HearingPieces, outcomes: Outcomes): number {
  const bestOf = (chain: Graph): number => Math.max(...outcomes(chain).map(([score = 0]) => score));
  const draws = Array.from({ length: DRAWS }, (_, draw) =>
    Math.max(
      ...pieces.chains.map((chain, picked) => {
        const set = chainsToSet(pieces, picked);
        const drawn = set[Math.floor((draw / DRAWS) * set.length)] as Graph;
        return Math.floor((bestOf(chain) + bestOf(drawn)) / 2);
      }),
    ),
  );
  return Math.min(...draws);
}

interface Pair {
  readonly first: string;
  readonly second: string;
  readonly isFirstAttacked: boolean;
}

/** For each draw of the seed, the pairs of claims a player can argue; few draws matter, because what counts is which set is on offer. */
function worstDraws(claims: readonly string[], size: number): readonly (readonly Pair[])[] {
  const offers = size >= claims.length ? [claims] : claims.map((left) => claims.filter((id) => id !== left));
  return offers.flatMap((offered) =>
    [true, false].map((isFirstAttacked) =>
      offered.flatMap((first) =>
        claims.filter((id) => id !== first).map((second) => ({ first, second, isFirstAttacked })),
      ),
    ),
  );
}

function bestOver(pairs: readonly Pair[], grade: (pair: Pair) => readonly BestGrade[]): BestGrade {
  const grades = pairs.flatMap(grade);
  return {
    points: Math.max(...grades.map(({ points }) => points)),
    level: Math.max(...grades.map(({ level }) => level)),
  };
}

function bestOfPair(
  { claims }: HearingPieces,
  { first, second, isFirstAttacked }: Pair,
  rest: { A: number; T: number; heard: number; replies: readonly Outcome[]; outcomes: Outcomes },
): readonly BestGrade[] {
  const of = (claim: string, isAttacked: boolean): readonly Outcome[] => {
    const graphs = claims.get(claim);
    const graph = (isAttacked ? graphs?.attacked : graphs?.alone) as Graph;
    // Silence is the third number and less of it is better, so it is turned before what is beaten falls away.
    const turned = rest.outcomes(graph).map(([e = 0, m = 0, ignored = 0, c = 0]) => [e, m, 1 - ignored, c]);
    return undominated(turned);
  };
  return of(first, isFirstAttacked).flatMap(([e1 = 0, m1 = 0, kept1 = 0, c1 = 0]) =>
    of(second, !isFirstAttacked).flatMap(([e2 = 0, m2 = 0, kept2 = 0, c2 = 0]) =>
      rest.replies.map(([met = 0, ignored = 0, survived = 0]) => {
        const isIgnored = ignored > 0 || kept1 + kept2 < 2;
        const D = dialogueScore([Math.min(m1, m2), rest.heard, met], isIgnored, survived > 0);
        const dimensions = { A: rest.A, E: Math.min(e1, e2), D, T: rest.T, C: Math.floor((c1 + c2) / 2) };
        return { points: pointsOf(dimensions), level: levelOf(dimensions) };
      }),
    ),
  );
}
