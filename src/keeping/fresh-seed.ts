import type { Debate } from '../rules/debate';
import { legalMoves, playMove, stepOf } from '../rules/play-move';
import type { Scenario } from '../rules/scenario';
import { startDebate } from '../rules/start-debate';
import type { Leaning } from './keeping';

const MOST_DRAWS = 64;

/**
 * The seed of a new hearing, such that within any four hearings a player
 * argues both directions: after three of one direction, neither the lot nor
 * its redraw may give that direction again. Draws again until the lot fits; a
 * scenario whose menu has one direction only gets any seed.
 * @param sides the directions argued so far, oldest first.
 * @param draw gives another random integer at each call.
 */
export function freshSeed(scenario: Scenario, sides: readonly Leaning[], draw: () => number): number {
  const owed = owedDirection(sides);
  let seed = draw();
  if (owed === null) return seed;
  for (let drawn = 1; drawn < MOST_DRAWS && !lotsOf(scenario, seed).every((one) => one === owed); drawn += 1) {
    seed = draw();
  }
  return seed;
}

/** The direction that must come now, or `null` while both are still open. */
function owedDirection(sides: readonly Leaning[]): Leaning | null {
  const last = sides.slice(-3);
  const [first] = last;
  if (last.length < 3 || first === undefined || last.some((one) => one !== first)) return null;
  return first === 'wider' ? 'tighter' : 'wider';
}

/** The directions that this seed's lot can give: the drawn one, and the one of the redraw. */
function lotsOf(scenario: Scenario, seed: number): readonly (Leaning | undefined)[] {
  const leaningOf = (debate: Debate): Leaning | undefined =>
    scenario.positions.find(({ id }) => id === debate.position)?.leaning;
  const atLot = walkToLot(scenario, startDebate(scenario, { seed }));
  const again = atLot && playMove(scenario, atLot, { kind: 'redraw-lot' });
  const start = [leaningOf(atLot ?? startDebate(scenario, { seed }))];
  return again?.allowed ? [...start, leaningOf(again.debate)] : start;
}

/** The debate when the lot is drawn, whatever was answered before; `null` where no lot is drawn. */
function walkToLot(scenario: Scenario, start: Debate): Debate | null {
  if (!scenario.agenda.some(({ kind }) => kind === 'lot')) return null;
  let debate = start;
  while (stepOf(scenario, debate).kind !== 'lot') {
    const [first] = legalMoves(scenario, debate);
    const ruling = first && playMove(scenario, debate, first);
    if (!ruling?.allowed) return null;
    debate = ruling.debate;
  }
  return debate;
}
