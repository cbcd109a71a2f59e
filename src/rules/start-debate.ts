import type { ChainRecord, ClaimRecord, Debate } from './debate';
import { find } from './find';
import type { Scenario } from './scenario';
import { pickFrom } from './seed';

const EMPTY_CHAIN: ChainRecord = {
  failure: null,
  actor: null,
  hands: null,
  forum: null,
  proposed: null,
  standard: null,
  trace: null,
  consequence: null,
  weighed: null,
  mended: false,
};

const EMPTY_CLAIM: ClaimRecord = {
  claim: null,
  card: null,
  link: null,
  bet: null,
  weighed: null,
  mended: false,
  answer: null,
  second: null,
  closing: null,
};

/** The part of a debate that a player fills, before anything was chosen or said. */
export const NOTHING_SAID = {
  opening: null,
  decision: null,
  read: [],
  chains: [EMPTY_CHAIN, EMPTY_CHAIN],
  claims: [EMPTY_CLAIM, EMPTY_CLAIM],
  claimReply: null,
  positionReply: null,
  followUp: null,
  reasons: {},
  testimonies: [],
  bestPoint: null,
  politeQuestion: null,
} as const satisfies Partial<Debate>;

/**
 * A hearing before its first move. Without a position the lot gives one by the
 * seed, with one redraw; a given position stands [O2].
 * @param start.seed any integer; equal seeds and moves give equal debates [L1].
 * @throws UnknownIdError for a position that the scenario does not have.
 */
export function startDebate(
  scenario: Scenario,
  start: { readonly seed: number; readonly position?: string | null },
): Debate {
  const drawn = pickFrom(start.seed, 'lot', scenario.positions)?.id ?? null;
  return {
    scenario: scenario.id,
    version: scenario.version,
    seed: start.seed,
    step: 0,
    moves: 0,
    position: find(scenario.positions, start.position ?? drawn, 'position').id,
    positionFixed: start.position !== undefined && start.position !== null,
    redrawn: false,
    ...NOTHING_SAID,
  };
}
