import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Debate } from '../../src/rules/debate';
import type { Move } from '../../src/rules/move';
import { type Seat, seatView } from '../../src/rules/seat-view';
import { NOTHING_SAID, startDebate } from '../../src/rules/start-debate';
import { aScenario } from './a-scenario';
import { bestPlayer, debateAt, playAll, playOut, wanderer } from './players';
import { aChain, aClaim, aDebate } from './records';

const scenario = aScenario();
const SEATS: readonly Seat[] = ['own-side', 'other-side', 'board'];
const { debate: finished } = playOut(scenario, bestPlayer, { seed: 77 });

describe('a seat', () => {
  test.each(SEATS)('[L3] is not given the seed: %s', (seat) => {
    fc.assert(
      fc.property(fc.nat(200), fc.nat(80), (draw, moves) => {
        const { debate } = playOut(scenario, wanderer(draw), { seed: 9000 + draw, moves });
        expect(seatView(debate, seat).seed).toBe(0);
        expect(JSON.stringify(seatView(debate, seat))).not.toContain(String(debate.seed));
      }),
      { numRuns: 25 },
    );
  });

  test.each(SEATS)('[L3] is given a debate of the same shape, and the debate itself stays whole: %s', (seat) => {
    const before = JSON.stringify(finished);
    expect(Object.keys(seatView(finished, seat)).sort()).toEqual(Object.keys(finished).sort());
    expect(JSON.stringify(finished)).toBe(before);
  });

  test('[L3] of the player sees everything else', () => {
    expect(seatView(finished, 'own-side')).toEqual({ ...finished, seed: 0 });
  });
});

describe('the other side', () => {
  test('[L3] sees what was committed and said, but no bet', () => {
    const seen = seatView(finished, 'other-side');
    const withoutBets = finished.claims.map((claim) => ({ ...claim, bet: null, closing: null }));
    expect(seen).toEqual({ ...finished, seed: 0, claims: withoutBets });
    expect(finished.claims.every(({ bet, closing }) => bet !== null && closing !== null)).toBe(true);
  });

  test('[L3] sees of a chain that is not committed only what has gone wrong', () => {
    const draft = aChain({ weighed: null, mended: true, proposed: 'assembly' });
    const debate = aDebate(scenario, { chains: [aChain({ weighed: { score: 4, at: null, why: null } }), draft] });
    const [first, second] = seatView(debate, 'other-side').chains;
    expect(first).toEqual(debate.chains[0]);
    expect(second).toEqual({ ...NOTHING_SAID.chains[0], failure: 'wrong-match', mended: true });
  });

  test('[L3] sees of a claim that is not committed nothing but that it is being drafted again', () => {
    const draft = aClaim({ weighed: null, mended: true });
    const debate = aDebate(scenario, { claims: [aClaim(), draft] });
    const [first, second] = seatView(debate, 'other-side').claims;
    expect(first).toEqual({ ...aClaim(), bet: null });
    expect(second).toEqual({ ...NOTHING_SAID.claims[0], mended: true });
  });
});

describe('the board', () => {
  test('[L3] sees how far the hearing has come and nothing that anybody chose', () => {
    const { step, moves, position } = finished;
    const blank = { ...startDebate(scenario, { seed: 77 }), seed: 0, step, moves, position };
    expect(seatView(finished, 'board')).toEqual(blank);
  });

  test('[L3] looks the same for two players who chose differently and have come as far', () => {
    const at = (move: Move): Debate => playAll(scenario, debateAt(scenario, 'opening'), [move]);
    const one = at({ kind: 'weigh-opening', word: 'never-wrong' });
    const other = at({ kind: 'weigh-opening', word: 'it-holds' });
    expect(one).not.toEqual(other);
    expect(seatView(one, 'board')).toEqual(seatView(other, 'board'));
  });
});
