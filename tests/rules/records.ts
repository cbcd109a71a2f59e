import type { ChainRecord, ClaimRecord, Debate, ReplyRecord, TestimonyRecord } from '../../src/rules/debate';
import { find } from '../../src/rules/find';
import { attackedClaim, isTestimonySound } from '../../src/rules/opponent';
import type { Attack, Nth, Scenario, Witness } from '../../src/rules/scenario';
import { NOTHING_SAID, startDebate } from '../../src/rules/start-debate';

/** A chain of the hand-made hearing that carries the whole weight, with some links hung otherwise. */
export const aChain = (changes: Partial<ChainRecord> = {}): ChainRecord => ({
  ...NOTHING_SAID.chains[0],
  failure: 'wrong-match',
  actor: 'list-unit',
  hands: ['vendor'],
  forum: 'prosecutor',
  standard: 'list-rules',
  trace: 'list-file',
  consequence: 'entry-struck',
  ...changes,
});

/** The chain for a hand whom no forum of today can question. */
export const aGapChain = (changes: Partial<ChainRecord> = {}): ChainRecord =>
  aChain({
    failure: 'unlogged-search',
    actor: 'ministry',
    hands: ['watch-unit'],
    forum: 'no-forum-today',
    proposed: 'assembly',
    standard: 'public-promise',
    trace: 'minutes',
    consequence: 'promise-kept',
    ...changes,
  });

/** A committed claim of the hand-made hearing with a strong card and a link that holds, otherwise untouched. */
export const aClaim = (changes: Partial<ClaimRecord> = {}): ClaimRecord => ({
  ...NOTHING_SAID.claims[0],
  claim: 'c1',
  card: 'judgment',
  link: `${changes.claim ?? 'c1'}-holds`,
  bet: 'even',
  weighed: { score: 2, why: null },
  ...changes,
});

export const aDebate = (scenario: Scenario, changes: Partial<Debate> = {}): Debate => ({
  ...startDebate(scenario, { seed: 1, position: 'north' }),
  ...changes,
});

/** What was answered to an attack, by the id of the reply or by silence. */
export const replyTo = (attack: Attack, reply: string): ReplyRecord => ({
  attack: attack.id,
  reply,
  kind: reply === 'silence' ? 'silence' : find(attack.replies, reply, 'reply').kind,
});

export const testimonyEnded = (witness: Witness, ended: TestimonyRecord['ended']): TestimonyRecord => ({
  witness: witness.id,
  pressed: [],
  ended,
});

/** The first seed from 1 on for which something is drawn. */
export function seedWhere(isDrawn: (seed: number) => boolean): number {
  for (let seed = 1; seed < 1000; seed++) if (isDrawn(seed)) return seed;
  throw new Error('no seed below 1000 draws this');
}

export const seedAttacking = (nth: Nth): number => seedWhere((seed) => attackedClaim(seed) === nth);

export const seedOfTurn = (witness: Witness, turn: 'sound' | 'flawed'): number =>
  seedWhere((seed) => isTestimonySound(seed, witness) === (turn === 'sound'));
