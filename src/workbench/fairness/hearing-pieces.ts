import { TESTS } from '../../rules/agenda';
import { calledWitness, failuresToSet } from '../../rules/opponent';
import type { Scenario, Witness } from '../../rules/scenario';
import { startDebate } from '../../rules/start-debate';
import { SOUND_TESTIMONIES } from '../../rules/weights';
import { chainPiece } from './pieces/chain-piece';
import { claimPiece } from './pieces/claim-piece';
import { positionAttackPiece, testimonyPiece, testPiece } from './pieces/exchange-pieces';
import { partOf } from './pieces/part-of';
import { type Fork, type Outcome, playGraph } from './play-graph';

export type Graph = Fork | Outcome;

/** A testimony that the seed makes sound or flawed, each with its share of the seeds. */
export interface ChanceTestimony {
  readonly share: number;
  readonly graph: Graph;
}

/**
 * A whole hearing taken apart into what is independent once chance has
 * spoken: chains by failure, claims alone or attacked, exchanges, tests.
 * Only claims are shared by evidence, dialogue and confidence; all the rest
 * factorises, which is why exact figures take seconds and not years.
 */
export interface HearingPieces {
  readonly scenario: Scenario;
  readonly failureChoice: Graph;
  readonly chains: readonly Graph[];
  readonly claims: ReadonlyMap<string, { readonly alone: Graph; readonly attacked: Graph }>;
  readonly positions: ReadonlyMap<string, PositionPieces>;
}

/** What differs from one position to another, besides its claims. */
export interface PositionPieces {
  readonly attack: Graph;
  readonly tests: readonly Graph[];
  readonly testimony: readonly ChanceTestimony[];
}

/** Takes an ordinary hearing [H1] apart; a tutorial has no parts to compare. */
export function hearingPieces(scenario: Scenario): HearingPieces {
  const argued = new Map(scenario.positions.flatMap(({ id, claims }) => claims.map((claim) => [claim, id] as const)));
  const claims = [...argued].map(([claim, position]) => {
    const alone = claimPiece(scenario, { claim, position, isAttacked: false });
    return [claim, { alone, attacked: claimPiece(scenario, { claim, position, isAttacked: true }) }] as const;
  });
  return {
    scenario,
    failureChoice: failureChoice(scenario),
    chains: scenario.failures.map(({ id }) => chainPiece(scenario, id)),
    claims: new Map(claims),
    positions: new Map(scenario.positions.map(({ id }) => [id, positionPieces(scenario, id)])),
  };
}

/** The chains that the opponent may set, each equally often, once the failure at this place was picked [A2, A4]. */
export function chainsToSet({ scenario, chains }: HearingPieces, picked: number): readonly Graph[] {
  const set = failuresToSet(scenario, scenario.failures[picked]?.id ?? null);
  return set.map((failure) => chains[scenario.failures.indexOf(failure)] as Graph);
}

/** Which failure is picked for the first chain; the outcome is its place. */
function failureChoice(scenario: Scenario): Graph {
  const places = scenario.failures.map(({ id }) => id);
  const part = partOf(scenario, [{ kind: 'failure' }], {
    position: scenario.positions[0]?.id ?? '',
    seed: 1,
    outcomeOf: ({ chains }) => [places.indexOf(chains[0].failure ?? '')],
  });
  return playGraph(part);
}

function positionPieces(scenario: Scenario, position: string): PositionPieces {
  const debate = startDebate(scenario, { seed: 1, position });
  const witness = calledWitness(scenario, debate, { kind: 'testimony', witness: null });
  const testimony = ([true, false] as const).flatMap((isSound) => {
    const share = shareOf(witness, isSound);
    return share === 0 ? [] : [{ share, graph: testimonyPiece(scenario, { position, isSound }) }];
  });
  return {
    attack: positionAttackPiece(scenario, position),
    tests: TESTS.map((test) => testPiece(scenario, { position, test })),
    testimony,
  };
}

function shareOf({ always }: Witness, isSound: boolean): number {
  if (always !== undefined) return (always === 'sound') === isSound ? 1 : 0;
  return isSound ? SOUND_TESTIMONIES : 1 - SOUND_TESTIMONIES;
}
