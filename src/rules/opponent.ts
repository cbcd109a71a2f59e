import type { Debate } from './debate';
import { find } from './find';
import type { Attack, Failure, Nth, Position, PositionAttack, Scenario, Step, Witness } from './scenario';
import { drawFrom, pickFrom } from './seed';
import { SOUND_TESTIMONIES } from './weights';

/**
 * The opponent is a pure function of the debate: it holds another position,
 * chooses which claim to attack and which failure to set, and calls the
 * witness against the player, all by seed [O1]. Its attacks are authored for
 * the player's position and claims and can be voiced by any other side.
 */
export function opponentOf(scenario: Scenario, debate: Debate): Position | undefined {
  const others = scenario.positions.filter(({ id }) => id !== debate.position);
  return pickFrom(debate.seed, 'opponent', others);
}

/** Which of the player's two claims is attacked. */
export function attackedClaim(seed: number): Nth {
  return drawFrom(seed, 'attacked-claim') < 0.5 ? 1 : 2;
}

/** The attack on the claim that the opponent chose. */
export function claimAttackOf(scenario: Scenario, debate: Debate): Attack {
  return find(scenario.claims, debate.claims[attackedClaim(debate.seed) - 1]?.claim ?? null, 'claim').attack;
}

/** The attack on the player's position, always made and always the strongest. */
export function positionAttackOf(scenario: Scenario, debate: Debate): PositionAttack {
  return find(scenario.positionAttacks, positionOf(scenario, debate).attack, 'position attack');
}

/**
 * The failures that the opponent may set once this one was picked: the others
 * [A2], or of them only the mirrors while none was faced, so that whoever
 * argues answers for one in one of the two chains [A4].
 */
export function failuresToSet(scenario: Scenario, picked: string | null): readonly Failure[] {
  const others = scenario.failures.filter(({ id }) => id !== picked);
  const isFaced = scenario.failures.some(({ id, mirror }) => mirror && id === picked);
  const mirrors = others.filter(({ mirror }) => mirror);
  return isFaced || mirrors.length === 0 ? others : mirrors;
}

/** The failure that the opponent sets, by seed. @throws UnknownIdError when there is none but the picked one. */
export function secondFailure(scenario: Scenario, debate: Debate): Failure {
  const set = pickFrom(debate.seed, 'second-failure', failuresToSet(scenario, debate.chains[0].failure));
  return find(scenario.failures, set?.id ?? null, 'failure');
}

export function positionOf(scenario: Scenario, debate: Debate): Position {
  return find(scenario.positions, debate.position, 'position');
}

/** Whom a testimony step calls: the named witness, or the one against the player's position. */
export function calledWitness(scenario: Scenario, debate: Debate, step: Step & { kind: 'testimony' }): Witness {
  return find(scenario.witnesses, step.witness ?? positionOf(scenario, debate).witness, 'witness');
}

/**
 * Whether this witness's testimony is sound in this hearing; the seed decides
 * where the author did not [D2]. Whoever is called, the draw is the same, so
 * that neither an id nor the side decides it [N2].
 */
export function isTestimonySound(seed: number, witness: Witness): boolean {
  if (witness.always !== undefined) return witness.always === 'sound';
  return drawFrom(seed, 'testimony') < SOUND_TESTIMONIES;
}

/** The lines of a testimony in the order they are spoken. */
export function linesOf(seed: number, witness: Witness): readonly string[] {
  const turn = isTestimonySound(seed, witness) ? witness.turn.sound : witness.turn.flawed;
  return [...witness.lines.slice(0, witness.turn.at), turn, ...witness.lines.slice(witness.turn.at)];
}
