import { describe, expect, test } from 'vitest';
import { claimStrength } from '../../src/rules/argument-graph';
import type { ClaimRecord } from '../../src/rules/debate';
import type { Attack, Reply, Scenario, Strength } from '../../src/rules/scenario';
import {
  ATTACK_ON_CLAIM,
  ATTACK_ON_POSITION,
  BETS,
  CARD_STRENGTH,
  LEFT_AFTER_NARROWING,
  LINK_CARRIES,
  OPTIONS_A_SLOT,
  POSITION_BASE,
  REBUTTAL_STRENGTH,
  SOUND_TESTIMONIES,
} from '../../src/rules/weights';
import { aScenario } from './a-scenario';
import { aClaim, aDebate, replyTo, seedAttacking } from './records';

const EDGES = [0.2, 0.4, 0.6, 0.8];

/** The same claim under an attack whose rebuttal has this strength. */
function withRebuttal(attack: Attack, strength: Strength): Attack {
  const weighed = (reply: Reply): Reply => (reply.strength === undefined ? reply : { ...reply, strength });
  return { ...attack, replies: attack.replies.map(weighed) };
}

/** Every final strength that the first claim can have: two cards at most, any link, unattacked or with any reply. */
function reachableStrengths(scenario: Scenario): Map<string, number> {
  const strengths = new Map<string, number>();
  for (const claim of scenario.claims.slice(0, 2)) {
    const cards = Object.keys(claim.cards);
    for (const link of claim.links) {
      for (const card of cards) {
        for (const second of [null, ...cards.filter((other) => other !== card)]) {
          const record: ClaimRecord = aClaim({ claim: claim.id, card, second, link: link.id });
          for (const reply of [null, 'silence', ...claim.attack.replies.map(({ id }) => id)]) {
            const debate = aDebate(scenario, {
              seed: seedAttacking(1),
              claims: [record, aClaim({ claim: null })],
              claimReply: reply === null ? null : replyTo(claim.attack, reply),
            });
            strengths.set([link.id, card, second, reply].join(' '), claimStrength(scenario, debate, 1));
          }
        }
      }
    }
  }
  return strengths;
}

describe('the numbers behind the words', () => {
  test('[G1] are these, and nobody else knows them', () => {
    expect(CARD_STRENGTH).toEqual({ strong: 0.66, middle: 0.52, weak: 0.24 });
    expect(LINK_CARRIES).toEqual({ holds: 1, nearly: 0.65, broken: 0 });
    expect(REBUTTAL_STRENGTH).toEqual({ strong: 0.66, middle: 0.6, weak: 0.24 });
    expect([ATTACK_ON_CLAIM, ATTACK_ON_POSITION, LEFT_AFTER_NARROWING, POSITION_BASE]).toEqual([0.5, 0.7, 0.4, 0.5]);
  });

  test('[C1] the five words stand at .1 .3 .5 .7 .9, from least to most sure', () => {
    expect(BETS.map(({ bet }) => bet)).toEqual(['hardly', 'rather-not', 'even', 'likely', 'surely']);
    expect(BETS.map(({ strength }) => strength)).toEqual([0.1, 0.3, 0.5, 0.7, 0.9]);
  });

  test('[K1] options a slot are 3 3 4 4 5 from the tutorial to act IV', () => {
    expect(OPTIONS_A_SLOT).toEqual({ 0: 3, 1: 3, 2: 4, 3: 4, 4: 5 });
  });

  test('[D2] seven testimonies of sixteen are sound', () => {
    expect(SOUND_TESTIMONIES * 16).toBe(7);
  });

  test.each(['strong', 'middle', 'weak'] as const)(
    '[G1] no strength that a claim can end on lies within .02 of an edge between two words, with a %s rebuttal',
    (strength) => {
      const scenario = aScenario();
      const claims = scenario.claims.map((claim) => ({ ...claim, attack: withRebuttal(claim.attack, strength) }));
      const reachable = reachableStrengths({ ...scenario, claims });
      expect(reachable.size).toBeGreaterThan(500);
      const near = [...reachable].filter(([, value]) => EDGES.some((edge) => Math.abs(edge - value) < 0.02 - 1e-9));
      expect(near).toEqual([]);
    },
  );
});
