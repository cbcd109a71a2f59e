import { describe, expect, test } from 'vitest';
import { positionStrength } from '../../src/rules/argument-graph';
import { dimensionsOf, levelOf, pointsOf } from '../../src/rules/dimensions';
import { reachVerdict } from '../../src/rules/reach-verdict';
import { aScenario } from './a-scenario';
import { perfect, reached, SEED } from './perfect-play';
import { bestPlayer, debateAt, played, uniformPlayer } from './players';
import { aChain } from './records';

const scenario = aScenario();

describe('before the verdict', () => {
  test('[V4] an unfinished hearing is incomplete, and says what is still owed', () => {
    const verdictAt = scenario.agenda.findIndex(({ kind }) => kind === 'verdict');
    scenario.agenda.slice(0, verdictAt).forEach((_, step) => {
      const verdict = reachVerdict(scenario, { ...perfect, step });
      expect(verdict).toEqual({ kind: 'incomplete', missing: scenario.agenda.slice(step, verdictAt) });
    });
  });

  test('[V4] it is reached at the verdict and stays so after it', () => {
    const at = reachVerdict(scenario, debateAt(scenario, 'verdict', { seed: SEED, position: 'north' }));
    expect(at).toMatchObject({ kind: 'reached', points: 100, level: 4 });
    expect(reachVerdict(scenario, perfect)).toEqual(at);
  });

  test('[V2] coming to the verdict announces the level', () => {
    for (const seed of [1, 2, 3]) {
      const by = seed === 1 ? bestPlayer : uniformPlayer(seed);
      const debate = debateAt(scenario, 'closing', { seed, nth: 2, by });
      const { debate: next, happenings } = played(scenario, debate, { kind: 'close-bet', bet: 'even' });
      expect(happenings[1]).toEqual({ kind: 'verdict-reached', level: levelOf(dimensionsOf(scenario, next)) });
      expect(happenings).toHaveLength(2);
    }
  });
});

describe('a verdict', () => {
  test('[V1] holds the dimensions with their points and level', () => {
    const { dimensions, points, level } = reached({ reasons: {}, followUp: null });
    expect(dimensions).toEqual({ A: 4, E: 4, D: 3, T: 0, C: 4 });
    expect([points, level]).toEqual([pointsOf(dimensions), levelOf(dimensions)]);
    expect([points, level]).toEqual([79, 1]);
  });

  test('[A1] says how far each chain carried the weight and where it broke', () => {
    expect(reached().chains).toEqual([
      { nth: 1, score: 4, at: null },
      { nth: 2, score: 4, at: null },
    ]);
    const broke = aChain({ forum: 'court', weighed: { score: 1, at: 'forum', why: 'no-power-here' } });
    expect(reached({ chains: [perfect.chains[0], broke] }).chains[1]).toEqual({ nth: 2, score: 1, at: 'forum' });
    const draft = { ...broke, weighed: null };
    expect(reached({ chains: [draft, broke] }).chains[0]).toEqual({ nth: 1, score: 0, at: null });
  });

  test('[G2] shows the strength of the position at three stretches under three semantics', () => {
    const { strength } = reached();
    for (const semantics of ['df-quad', 'quadratic-energy', 'euler'] as const) {
      for (const stretch of ['before-attack', 'after-attack', 'after-reply'] as const) {
        expect(strength[semantics][stretch]).toBe(positionStrength(scenario, perfect, { stretch, semantics }));
      }
    }
    expect(strength['df-quad']['before-attack']).toBeGreaterThan(strength['df-quad']['after-reply']);
    expect(strength['df-quad']['after-reply']).toBeGreaterThan(strength['df-quad']['after-attack']);
  });
});
