import { describe, expect, test } from 'vitest';
import { UnknownIdError } from '../../src/rules/find';
import type { Move } from '../../src/rules/move';
import { fileHand } from '../../src/rules/offers';
import {
  attackedClaim,
  calledWitness,
  claimAttackOf,
  failuresToSet,
  isTestimonySound,
  linesOf,
  opponentOf,
  positionAttackOf,
  positionOf,
  secondFailure,
} from '../../src/rules/opponent';
import { legalMoves, playMove, stepOf } from '../../src/rules/play-move';
import type { Step, Witness } from '../../src/rules/scenario';
import { drawFrom, pickFrom } from '../../src/rules/seed';
import { startDebate } from '../../src/rules/start-debate';
import { aScenario, aTutorial } from './a-scenario';
import { bestPlayer, debateAt, played, playOut } from './players';
import { aClaim, aDebate, seedAttacking, seedOfTurn } from './records';

const scenario = aScenario();
const SEEDS = Array.from({ length: 1600 }, (_, i) => i);
const engineer = scenario.witnesses[0] as Witness;
const share = (isDrawn: (seed: number) => boolean): number => SEEDS.filter(isDrawn).length / SEEDS.length;
const picked = (seed: number, failure: string) =>
  aDebate(scenario, { seed, chains: [{ ...aDebate(scenario).chains[0], failure }, aDebate(scenario).chains[1]] });

describe('the opponent', () => {
  test('[O1] holds one of the other positions, each for about a third of the seeds', () => {
    for (const position of ['north', 'east', 'south', 'west']) {
      const held = SEEDS.map((seed) => opponentOf(scenario, aDebate(scenario, { seed, position }))?.id);
      expect(held).not.toContain(position);
      expect(new Set(held).size).toBe(3);
      for (const other of new Set(held)) {
        expect(held.filter((id) => id === other).length / SEEDS.length).toBeCloseTo(1 / 3, 1);
      }
    }
  });

  test('[O1] is nobody where there is one position only', () => {
    const alone = { ...scenario, positions: scenario.positions.slice(0, 1) };
    expect(opponentOf(alone, aDebate(alone))).toBeUndefined();
    const debate = { ...aDebate(alone), step: alone.agenda.findIndex(({ kind }) => kind === 'best-point') };
    expect(legalMoves(alone, debate)).toEqual([]);
  });

  test('[O1] attacks the first and the second claim half of the time each', () => {
    expect(share((seed) => attackedClaim(seed) === 1)).toBeCloseTo(0.5, 1);
    expect(new Set(SEEDS.map(attackedClaim))).toEqual(new Set([1, 2]));
    const claims = [aClaim({ claim: 'c3' }), aClaim({ claim: 'c4' })] as const;
    expect(claimAttackOf(scenario, aDebate(scenario, { claims, seed: seedAttacking(1) })).id).toBe('c3-attack');
    expect(claimAttackOf(scenario, aDebate(scenario, { claims, seed: seedAttacking(2) })).id).toBe('c4-attack');
  });

  test('[O1] always attacks the position that the player holds', () => {
    expect(positionAttackOf(scenario, aDebate(scenario, { position: 'south' })).id).toBe('attack-south');
  });

  test('[O1] calls the witness named by the agenda, or else the one against the position', () => {
    const against = { kind: 'testimony', witness: null } as const;
    expect(calledWitness(scenario, aDebate(scenario), against).id).toBe('engineer');
    expect(calledWitness(scenario, aDebate(scenario, { position: 'east' }), against).id).toBe('officer');
    expect(calledWitness(scenario, aDebate(scenario), { ...against, witness: 'officer' }).id).toBe('officer');
  });
});

describe('the failure that is set', () => {
  test('[A2] is one the player did not pick', () => {
    const set = new Set(SEEDS.map((seed) => secondFailure(scenario, picked(seed, 'search-refused')).id));
    expect([...set].sort()).toEqual(['unlogged-search', 'wrong-match']);
  });

  test('[A4] is the mirror for whoever has not picked it', () => {
    for (const failure of ['wrong-match', 'unlogged-search']) {
      expect(new Set(SEEDS.map((seed) => secondFailure(scenario, picked(seed, failure)).id))).toEqual(
        new Set(['search-refused']),
      );
    }
  });

  test('[A4] is any of the others where one mirror was faced, or where there is none', () => {
    const ids = (mirrors: readonly string[], failure: string | null): readonly string[] => {
      const failures = scenario.failures.map((each) => ({ ...each, mirror: mirrors.includes(each.id) }));
      return failuresToSet({ ...scenario, failures }, failure).map(({ id }) => id);
    };
    expect(ids([], 'wrong-match')).toEqual(['unlogged-search', 'search-refused']);
    expect(ids(['wrong-match', 'search-refused'], 'wrong-match')).toEqual(['unlogged-search', 'search-refused']);
    expect(ids(['wrong-match', 'search-refused'], 'unlogged-search')).toEqual(['wrong-match', 'search-refused']);
    expect(ids(['search-refused'], null)).toEqual(['search-refused']);
  });

  test('[A4] every position answers for a mirror in one of its chains, whichever failure it picks', () => {
    for (const position of ['north', 'east', 'south', 'west']) {
      for (const seed of [1, 2, 3]) {
        const { chains } = playOut(scenario, bestPlayer, { seed, position }).debate;
        expect(chains.map(({ failure }) => failure)).toContain('search-refused');
      }
    }
  });

  test('[A2] is announced when the second chain begins, and hangs on it before its first link', () => {
    const lastTest = (step: Step): boolean => step.kind === 'test' && step.test === 'proportionality';
    const before = playOut(scenario, bestPlayer, { seed: 9, until: lastTest }).debate;
    const { debate, happenings } = played(scenario, before, legalMoves(scenario, before)[0] as Move);
    const set = secondFailure(scenario, debate).id;
    expect(stepOf(scenario, debate)).toEqual({ kind: 'chain', nth: 2 });
    expect(happenings.slice(1)).toEqual([{ kind: 'gone-wrong', failure: set }]);
    expect(debate.chains[1].failure).toBeNull();
    const hung = legalMoves(scenario, debate).find(({ kind }) => kind === 'hang');
    expect(hung && played(scenario, debate, hung).debate.chains[1].failure).toBe(set);
  });

  test('[A2] that does not exist is a broken scenario', () => {
    const alone = { ...scenario, failures: scenario.failures.slice(0, 1) };
    expect(() => secondFailure(alone, picked(1, 'wrong-match'))).toThrow(UnknownIdError);
  });
});

describe('a broken scenario', () => {
  const unknown = (what: string, id = 'nothing'): string => `unknown ${what} "${id}"`;

  test('[H2] is named by what is missing in it', () => {
    const nobody = {
      ...scenario,
      positions: scenario.positions.map((each) => ({ ...each, attack: null, witness: null })),
    };
    expect(() => positionAttackOf(nobody, aDebate(nobody))).toThrow(unknown('position attack'));
    expect(() => calledWitness(nobody, aDebate(nobody), { kind: 'testimony', witness: null })).toThrow(
      unknown('witness'),
    );
    expect(() => positionOf(scenario, aDebate(scenario, { position: 'up' }))).toThrow(unknown('position', 'up'));
    expect(() => claimAttackOf(scenario, aDebate(scenario))).toThrow(unknown('claim'));
    const alone = { ...scenario, failures: scenario.failures.slice(0, 1) };
    expect(() => secondFailure(alone, picked(1, 'wrong-match'))).toThrow(unknown('failure'));
  });
});

describe('what is drawn', () => {
  test('[L1] keeps its label from one release to the next, or old logs would add up to other debates', () => {
    for (const seed of SEEDS.slice(0, 60)) {
      const debate = picked(seed, 'search-refused');
      const others = scenario.positions.filter(({ id }) => id !== 'north');
      expect(opponentOf(scenario, debate)).toBe(pickFrom(seed, 'opponent', others));
      expect(secondFailure(scenario, debate)).toBe(pickFrom(seed, 'second-failure', scenario.failures.slice(0, 2)));
      expect(attackedClaim(seed)).toBe(drawFrom(seed, 'attacked-claim') < 0.5 ? 1 : 2);
      expect(isTestimonySound(seed, engineer)).toBe(drawFrom(seed, 'testimony') < 7 / 16);
      const yes = fileHand(scenario, debate).filter((id) => scenario.cards.find((card) => card.id === id)?.shows);
      expect(yes).toHaveLength(drawFrom(seed, 'file/0/half') < 0.5 ? 2 : 3);
      expect(startDebate(scenario, { seed }).position).toBe(pickFrom(seed, 'lot', scenario.positions)?.id);
    }
  });
});

describe('the lot', () => {
  const atLot = (seed: number, position: string | null = null) => debateAt(scenario, 'lot', { seed, position });

  test('[O2] draws each position for about a quarter of the seeds', () => {
    for (const { id } of scenario.positions) {
      expect(share((seed) => startDebate(scenario, { seed }).position === id)).toBeCloseTo(0.25, 1);
    }
  });

  test('[O2] may be drawn once more, and always gives another side', () => {
    for (const seed of SEEDS.slice(0, 20)) {
      const debate = atLot(seed);
      const again = played(scenario, debate, { kind: 'redraw-lot' });
      expect(again.debate.position).not.toBe(debate.position);
      expect(again.happenings).toEqual([{ kind: 'lot-drawn', position: again.debate.position, redrawn: true }]);
      expect(legalMoves(scenario, again.debate)).toEqual([{ kind: 'accept-lot' }]);
      expect(playMove(scenario, again.debate, { kind: 'redraw-lot' })).toEqual({
        allowed: false,
        objection: 'lot-already-redrawn',
      });
    }
  });

  test('[O2] the redraw can give every other side', () => {
    const seeds = SEEDS.filter((seed) => startDebate(scenario, { seed }).position === 'north').slice(0, 30);
    const drawn = seeds.map((seed) => played(scenario, atLot(seed), { kind: 'redraw-lot' }).debate.position);
    expect(new Set(drawn)).toEqual(new Set(['east', 'south', 'west']));
  });

  test('[O2] accepted, says which side it is and whether it was drawn again', () => {
    const debate = atLot(4);
    expect(debate).toMatchObject({ positionFixed: false, redrawn: false });
    const taken = played(scenario, debate, { kind: 'accept-lot' });
    expect(taken.happenings).toEqual([{ kind: 'lot-drawn', position: debate.position, redrawn: false }]);
    expect(stepOf(scenario, taken.debate)).toEqual({ kind: 'file', nth: 1 });
  });

  test('[O2] cannot be drawn again for a side that was given', () => {
    const debate = atLot(4, 'west');
    expect(debate).toMatchObject({ position: 'west', positionFixed: true });
    expect(legalMoves(scenario, debate)).toEqual([{ kind: 'accept-lot' }]);
    expect(playMove(scenario, debate, { kind: 'redraw-lot' })).toEqual({ allowed: false, objection: 'lot-is-fixed' });
  });

  test('[O2] a given side that does not exist throws', () => {
    expect(() => startDebate(scenario, { seed: 1, position: 'up' })).toThrow('unknown position "up"');
  });
});

describe('the turn of a testimony', () => {
  test('[D2] is sound for seven of sixteen seeds', () => {
    expect(share((seed) => isTestimonySound(seed, engineer))).toBeGreaterThan(7 / 16 - 0.03);
    expect(share((seed) => isTestimonySound(seed, engineer))).toBeLessThan(7 / 16 + 0.03);
  });

  test('[N2] does not depend on who is called', () => {
    for (const seed of SEEDS.slice(0, 50)) {
      const both = scenario.witnesses.map((witness) => isTestimonySound(seed, witness));
      expect(new Set(both).size).toBe(1);
    }
  });

  test('[D2] is spoken in its place among the lines that are always sound', () => {
    const lines = (seed: number): readonly string[] => linesOf(seed, engineer);
    expect(lines(seedOfTurn(engineer, 'sound'))).toEqual([
      'engineer-first',
      'engineer-sound',
      'engineer-second',
      'engineer-third',
    ]);
    expect(lines(seedOfTurn(engineer, 'flawed'))).toEqual([
      'engineer-first',
      'engineer-flawed',
      'engineer-second',
      'engineer-third',
    ]);
  });

  test('[D2] is fixed by the author in a tutorial, for every seed', () => {
    const [guard, cook] = aTutorial().witnesses as readonly [Witness, Witness];
    expect(share((seed) => isTestimonySound(seed, guard))).toBe(0);
    expect(share((seed) => isTestimonySound(seed, cook))).toBe(1);
  });
});
