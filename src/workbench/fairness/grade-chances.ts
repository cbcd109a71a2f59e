import { levelOf, pointsOf } from '../../rules/dimensions';
import { MET_POINTS } from '../../rules/weigh-dialogue';
import { type Chances, join, mix, outcomeChances, outcomeOfKey, type Player } from './chances';
import { claimPairs } from './claim-choice';
import { chainsToSet, type Graph, type HearingPieces, type PositionPieces } from './hearing-pieces';
import type { Outcome } from './play-graph';

/** What a player can expect of a hearing on one side, exactly. */
export interface GradeChances {
  /** The chance of each number of points, 0-100. */
  readonly points: readonly number[];
  /** The chance of each level, 0-4. */
  readonly levels: readonly number[];
  readonly mean: number;
  readonly pLevel3: number;
}

/** The chances of a player for every position, by its id; parts that positions share are computed once. */
export function gradeChances(pieces: HearingPieces, player: Player): ReadonlyMap<string, GradeChances> {
  const { scenario } = pieces;
  const known = new Map<Graph, Chances>();
  const of = (graph: Graph): Chances => {
    const met = known.get(graph) ?? outcomeChances(player, scenario, graph);
    known.set(graph, met);
    return met;
  };
  const answering = answeringChances(pieces, of);
  return new Map(
    scenario.positions.map(({ id }) => {
      const own = pieces.positions.get(id) as PositionPieces;
      const claims = caseChances(pieces, { player, position: id, of });
      const spoken = join(claims, exchangeChances(own, of), toEvidenceDialogueConfidence);
      const tests = own.tests.map(of).reduce((all, one) => join(all, one, ([sum = 0], [more = 0]) => [sum + more]));
      const tested = join(spoken, tests, (sofar, [t = 0]) => [...sofar, t]);
      return [id, gradesOf(join(tested, answering, (sofar, [a = 0]) => [...sofar, a]))] as const;
    }),
  );
}

type Of = (graph: Graph) => Chances;

/** [A2] One failure is picked, the other set by the seed among the rest; A is the floor of the mean. */
function answeringChances(pieces: HearingPieces, of: Of): Chances {
  const { failureChoice, chains } = pieces;
  const parts = [...of(failureChoice)].flatMap(([key, chance]) => {
    const [picked = 0] = outcomeOfKey(key);
    const others = chainsToSet(pieces, picked);
    return others.map((other) => {
      const both = (): Chances =>
        join(of(chains[picked] as Graph), of(other), ([a = 0], [b = 0]) => [Math.floor((a + b) / 2)]);
      return [chance / others.length, both] as const;
    });
  });
  return mix(parts);
}

/** Both claims, each attacked for half of the seeds: [evidence, points of the exchange, ignored, confidence]. */
function caseChances(
  { scenario, claims }: HearingPieces,
  { player, position, of }: { readonly player: Player; readonly position: string; readonly of: Of },
): Chances {
  const pairs = claimPairs(player, scenario, position);
  const firsts = [...new Set(pairs.map(({ first }) => first))];
  const graph = (claim: string, isAttacked: boolean): Graph => {
    const both = claims.get(claim);
    if (both === undefined) throw new Error(`no claim ${claim}`);
    return isAttacked ? both.attacked : both.alone;
  };
  const parts = [true, false].flatMap((isFirstAttacked) =>
    firsts.map((first) => {
      const seconds = pairs.filter((pair) => pair.first === first);
      const rest = mix(
        seconds.map(({ second, chance }) => [chance, () => of(graph(second, !isFirstAttacked))] as const),
      );
      return [0.5, () => join(of(graph(first, isFirstAttacked)), rest, bothClaims)] as const;
    }),
  );
  return mix(parts);
}

/** [E1] the lower evidence, [C1] the rounded-down mean of the words; the claim left alone has no exchange to spoil. */
const bothClaims = ([e1 = 0, m1 = 0, i1 = 0, c1 = 0]: Outcome, [e2 = 0, m2 = 0, i2 = 0, c2 = 0]: Outcome): Outcome => [
  Math.min(e1, e2),
  Math.min(m1, m2),
  Math.max(i1, i2),
  Math.floor((c1 + c2) / 2),
];

/** The testimony and the attack on the position: [points, points, ignored, survived]. */
function exchangeChances({ attack, testimony }: PositionPieces, of: Of): Chances {
  const heard = mix(testimony.map(({ share, graph }) => [share, () => of(graph)] as const));
  return join(heard, of(attack), (spoken, replied) => [...spoken, ...replied]);
}

const toEvidenceDialogueConfidence = (
  [e = 0, met = 0, ignored = 0, c = 0]: Outcome,
  [heard = 0, answered = 0, ignoredToo = 0, survived = 0]: Outcome,
): Outcome => [e, dialogueScore([met, heard, answered], ignored + ignoredToo > 0, survived > 0), c];

/** [D3] as the law scores it: silence caps it at 1, only three met exchanges and a follow-up survived give 4. */
export function dialogueScore(points: readonly number[], isIgnored: boolean, isSurvived: boolean): number {
  const mean = Math.floor(points.reduce((sum, point) => sum + point, 0) / points.length);
  if (isIgnored) return Math.min(mean, 1);
  return isSurvived && points.every((point) => point === MET_POINTS.met) ? 4 : mean;
}

function gradesOf(chances: Chances): GradeChances {
  const points = new Array<number>(101).fill(0);
  const levels = new Array<number>(5).fill(0);
  let mean = 0;
  for (const [key, chance] of chances) {
    const [E = 0, D = 0, C = 0, T = 0, A = 0] = outcomeOfKey(key);
    const dimensions = { A, E, D, T, C };
    const worth = pointsOf(dimensions);
    const level = levelOf(dimensions);
    points[worth] = (points[worth] as number) + chance;
    levels[level] = (levels[level] as number) + chance;
    mean += worth * chance;
  }
  return { points, levels, mean, pLevel3: (levels[3] as number) + (levels[4] as number) };
}
