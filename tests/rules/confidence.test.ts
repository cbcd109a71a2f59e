import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { claimStrength } from '../../src/rules/argument-graph';
import type { Debate } from '../../src/rules/debate';
import type { Bet } from '../../src/rules/move';
import { opponentOf } from '../../src/rules/opponent';
import { stepOf } from '../../src/rules/play-move';
import { betError, closingPoints, confidencePoints, nearestBet } from '../../src/rules/weigh-confidence';
import { BETS } from '../../src/rules/weights';
import { aScenario } from './a-scenario';
import { bestPlayer, debateAt, played, playOut } from './players';
import { aClaim, aDebate } from './records';

const scenario = aScenario();
const WORDS: readonly Bet[] = ['hardly', 'rather-not', 'even', 'likely', 'surely'];
const pointsAt = (strength: number): readonly number[] => WORDS.map((bet) => confidencePoints(bet, strength));

describe('a word of confidence', () => {
  test.each([
    [0, [4, 2, 1, 0, 0]],
    [0.1, [4, 2, 1, 0, 0]],
    [0.19, [4, 2, 1, 0, 0]],
    [0.21, [2, 4, 2, 1, 0]],
    [0.5, [1, 2, 4, 2, 1]],
    [0.61, [0, 1, 2, 4, 2]],
    [0.79, [0, 1, 2, 4, 2]],
    [0.81, [0, 0, 1, 2, 4]],
    [1, [0, 0, 1, 2, 4]],
  ])('[C1] at strength %d scores by its steps from the nearest', (strength, points) => {
    expect(pointsAt(strength)).toEqual(points);
  });

  test.each([
    [0.2, [4, 4, 2, 1, 0]],
    [0.4, [2, 4, 4, 2, 1]],
    [0.6, [1, 2, 4, 4, 2]],
    [0.8, [0, 1, 2, 4, 4]],
  ])('[C1] on a tie at %d both words are the nearest, and steps count from either', (edge, points) => {
    expect(pointsAt(edge)).toEqual(points);
    expect(pointsAt(edge + 1e-12)).toEqual(points);
    expect(pointsAt(edge - 1e-12)).toEqual(points);
  });

  test('[C1] says too much or too little, or nothing when it is the nearest', () => {
    expect(WORDS.map((bet) => betError(bet, 0.5))).toEqual([
      'bet-too-low',
      'bet-too-low',
      null,
      'bet-too-high',
      'bet-too-high',
    ]);
    expect(WORDS.map((bet) => betError(bet, 0))).toEqual([
      null,
      'bet-too-high',
      'bet-too-high',
      'bet-too-high',
      'bet-too-high',
    ]);
    expect(WORDS.map((bet) => betError(bet, 0.2))).toEqual([
      null,
      null,
      'bet-too-high',
      'bet-too-high',
      'bet-too-high',
    ]);
  });

  test('[C1] the nearest is the one with four points; on a tie the less sure one', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (strength) => {
        expect(confidencePoints(nearestBet(strength), strength)).toBe(4);
        expect(betError(nearestBet(strength), strength)).toBeNull();
      }),
    );
    expect([0.2, 0.4, 0.6, 0.8].map(nearestBet)).toEqual(['hardly', 'rather-not', 'even', 'likely']);
    expect([0, 0.3, 0.55, 0.7, 1].map(nearestBet)).toEqual(['hardly', 'rather-not', 'even', 'likely', 'surely']);
  });
});

describe('the closing', () => {
  test('[C1] scores the closing word against the final strength, and nothing while it is not said', () => {
    const debate = aDebate(scenario, {
      claims: [aClaim({ bet: 'hardly', closing: 'likely' }), aClaim({ claim: 'c3', closing: null })],
    });
    expect(closingPoints(scenario, debate, 1)).toBe(4);
    expect(closingPoints(scenario, debate, 2)).toBeNull();
    expect(closingPoints(scenario, { ...debate, claims: [] as never }, 1)).toBeNull();
  });

  test.each(WORDS)('[C1] keeps the first word and says whether it moved to %s, and how well', (bet) => {
    const debate = debateAt(scenario, 'closing', { nth: 2 });
    const { bet: first, claim } = debate.claims[1];
    const { debate: next, happenings } = played(scenario, debate, { kind: 'close-bet', bet });
    const idea = betError(bet, claimStrength(scenario, debate, 2));
    expect(happenings[0]).toEqual({
      kind: 'bet-closed',
      nth: 2,
      bet,
      moved: bet !== first,
      right: idea === null,
      ...(idea === null ? {} : { idea }),
    });
    expect(next.claims[1]).toMatchObject({ claim, bet: first, closing: bet });
    expect(next.claims[0]).toEqual(debate.claims[0]);
    expect(stepOf(scenario, next)).toEqual({ kind: 'verdict' });
  });

  test('[C2] asks for two words, and the best play ends on two different ones for at least half of the seeds', () => {
    const seeds = Array.from({ length: 40 }, (_, i) => i);
    for (const act of [1, 2, 3, 4] as const) {
      const ofAct = aScenario(act);
      const differ = seeds.filter((seed) => {
        const [first, second] = playOut(ofAct, bestPlayer, { seed }).debate.claims;
        return first.closing !== second.closing;
      });
      expect(differ.length).toBeGreaterThanOrEqual(20);
    }
  });

  test('[C2] no constant word is as good as the best play', () => {
    for (const { bet } of BETS) {
      const { debate } = playOut(scenario, bestPlayer, { seed: 5 });
      const [first, second] = debate.claims;
      const constant: Debate = {
        ...debate,
        claims: [
          { ...first, closing: bet },
          { ...second, closing: bet },
        ],
      };
      const points = ([1, 2] as const).map((nth) => closingPoints(scenario, constant, nth) ?? 0);
      expect(Math.min(...points)).toBeLessThan(4);
    }
  });
});

describe('after the verdict', () => {
  test.each([
    ['right', true, {}],
    ['wrong', false, { idea: 'scope-shift' }],
    ['bare', false, { idea: 'off-the-point' }],
  ])('[H1] the best point of the other side is signed: %s', (which, right, more) => {
    const debate = debateAt(scenario, 'best-point', { position: 'west' });
    const point = `point-${opponentOf(scenario, debate)?.id}-${which}`;
    const { debate: next, happenings } = played(scenario, debate, { kind: 'sign-point', point });
    expect(happenings).toEqual([{ kind: 'point-signed', point, right, ...more }]);
    expect(next.bestPoint).toBe(point);
  });

  test.each([
    ['right', true, {}],
    ['wrong', false, { idea: 'scope-shift' }],
  ])('[H1] one polite question is asked: %s', (which, right, more) => {
    const debate = debateAt(scenario, 'polite-question');
    const question = `question-${which}`;
    const { debate: next, happenings } = played(scenario, debate, { kind: 'ask-forum', question });
    expect(happenings).toEqual([{ kind: 'forum-asked', question, right, ...more }]);
    expect(next.politeQuestion).toBe(question);
    expect(stepOf(scenario, next)).toEqual({ kind: 'end' });
  });

  test('[H1] the verdict is left by the player, not by a clock', () => {
    const debate = debateAt(scenario, 'verdict');
    const { happenings } = played(scenario, debate, { kind: 'hear-verdict' });
    expect(happenings).toEqual([{ kind: 'verdict-read' }]);
  });
});
