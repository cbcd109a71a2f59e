import { moveKey } from '../../../rules/play-move';
import type { Graph, HearingPieces } from '../hearing-pieces';
import { type Branch, type Fork, isOutcome, type Outcome } from '../play-graph';
import { forksOf, outcomesFrom } from '../reachable';
import type { Check } from './check';

/** Whether an outcome of this kind of part still allows level 3 when all else is as good as can be. */
interface Kind {
  readonly graphs: readonly (readonly [string, Graph])[];
  isOpen(outcome: Outcome): boolean;
}

/**
 * [N5] Every option lies on some complete play of level 3 or more, or earns
 * the feedback of a named misconception; some history suffices. Choices that
 * are met only after level 3 is lost are left out.
 * @param hasFeedback whether an idea has feedback of its own in every language.
 */
export function deadOptionCheck(pieces: HearingPieces, hasFeedback: (idea: string) => boolean): Check {
  const outcomes = outcomesFrom();
  const options = new Map<string, boolean>();
  const mute = new Set<string>();
  for (const { graphs, isOpen } of kindsOf(pieces)) {
    for (const [name, graph] of graphs) {
      // Where nothing can reach level 3 any more, an earlier choice has been judged, and no option is to blame.
      for (const fork of forksOf(graph).filter((hopeful) => outcomes(hopeful).some(isOpen))) {
        fork.branches.forEach((branch, i) => {
          if (branch.idea !== null && !hasFeedback(branch.idea)) mute.add(branch.idea);
          const option = optionName(name, fork, i);
          const isAlive = earnsFeedback(branch, fork, hasFeedback) || outcomes(branch.to).some(isOpen);
          options.set(option, (options.get(option) ?? false) || isAlive);
        });
      }
    }
  }
  const dead = [...options].filter(([, isAlive]) => !isAlive).map(([option]) => option);
  return {
    holds: dead.length === 0 && mute.size === 0,
    figure: dead.length,
    details: { options: options.size, dead, ideasWithoutFeedback: [...mute].sort() },
  };
}

/** What is drafted is judged at its commit: an option earns feedback if every way to finish the draft does. */
function earnsFeedback({ idea, to }: Branch, from: Fork, hasFeedback: (idea: string) => boolean): boolean {
  if (idea !== null) return hasFeedback(idea);
  if (isOutcome(to) || !isDrafted(from) || !isDrafted(to)) return false;
  return to.branches.every((next) => earnsFeedback(next, to, hasFeedback));
}

function isDrafted({ point }: Fork): boolean {
  return point.kind === 'card' || point.kind === 'link' || point.kind === 'bet' || point.kind === 'commit';
}

function optionName(graph: string, { point }: Fork, branch: number): string {
  const move = point.moves[branch];
  return `${graph}/${point.kind}/${move === undefined ? '' : moveKey(move)}`;
}

function kindsOf({ scenario, failureChoice, chains, claims, positions }: HearingPieces): readonly Kind[] {
  const ofPositions = <T>(pick: (pieces: NonNullable<ReturnType<typeof positions.get>>) => readonly T[]) =>
    [...positions].flatMap(([id, pieces]) => pick(pieces).map((graph) => [id, graph] as const));
  return [
    // The other chain at 4: floor((2 + 4) / 2) is 3.
    { graphs: chains.map((graph, i) => [scenario.failures[i]?.id ?? '', graph]), isOpen: ([score = 0]) => score >= 2 },
    {
      graphs: [...claims].flatMap(([id, { alone, attacked }]) => [
        [id, alone] as const,
        [`${id} attacked`, attacked] as const,
      ]),
      isOpen: ([evidence = 0, , ignored = 0]) => evidence >= 2 && ignored === 0,
    },
    { graphs: ofPositions(({ attack }) => [attack]), isOpen: ([, ignored = 0]) => ignored === 0 },
    // One exchange or one test that fails still leaves dialogue and tests at 2 or more.
    { graphs: ofPositions(({ tests }) => tests), isOpen: () => true },
    { graphs: ofPositions(({ testimony }) => testimony.map(({ graph }) => graph)), isOpen: () => true },
    { graphs: [['failure', failureChoice]], isOpen: () => true },
  ];
}
