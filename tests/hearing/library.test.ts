import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Phrase } from '../../src/hearing/phrase';
import { reactionTo } from '../../src/hearing/reaction';
import { screenOf } from '../../src/hearing/screen';
import { foldLog } from '../../src/rules/fold-log';
import { failuresToSet } from '../../src/rules/opponent';
import { legalMoves, playMove } from '../../src/rules/play-move';
import { reachVerdict } from '../../src/rules/reach-verdict';
import type { Scenario } from '../../src/rules/scenario';
import { loadScenario, scenarioIds } from '../../src/workbench/reading/scenario-library';
import { loadWords, textOf, wordsFile } from '../../src/workbench/reading/scenario-words';
import { bestPlayer, type Player, playOut, wanderer } from '../rules/players';

const root = process.cwd();
const ids = scenarioIds(root);
const positionsOf = (scenario: Scenario): readonly string[] => scenario.positions.map(({ id }) => id);

test('the library was found', () => {
  expect(ids).toContain('s00-forty-one-baursaks');
});

describe.each(ids)('%s', (id) => {
  const scenario = loadScenario(root, id);

  test('[N1] the best play has 100 points and level 4 on every side', () => {
    for (const position of positionsOf(scenario)) {
      for (const seed of [1, 2]) {
        const { debate } = playOut(scenario, bestPlayer, { seed, position });
        expect(reachVerdict(scenario, debate), position).toMatchObject({
          points: 100,
          level: 4,
          reasons: [],
          nextStep: null,
        });
      }
    }
  });

  test('[L1] any legal play comes to its end, and its log folds to the same debate, byte for byte', () => {
    for (const seed of [11, 12, 13]) {
      const { debate, log } = playOut(scenario, wanderer(seed), { seed });
      expect(legalMoves(scenario, debate)).toEqual([]);
      expect(JSON.stringify(foldLog(scenario, JSON.parse(JSON.stringify(log))))).toBe(JSON.stringify(debate));
    }
  });

  test('[A4] whoever picks no mirror is set one', () => {
    for (const { id: picked, mirror } of scenario.failures.filter(() => scenario.failures.length > 1)) {
      expect(mirror || failuresToSet(scenario, picked).every((failure) => failure.mirror), picked).toBe(true);
    }
  });

  test.runIf(existsSync(wordsFile(id, 'en')))(
    '[H1] every screen and every reaction of a play has its words',
    () => {
      const words = loadWords(root, id, 'en');
      const missing = new Set<string>();
      const look = (phrase: Phrase | null): void => {
        if (phrase !== null && textOf(words, phrase) === null) missing.add([phrase.in, ...phrase.path].join(' '));
      };
      for (const player of [bestPlayer, wanderer(4), wanderer(5)]) {
        for (const position of positionsOf(scenario)) playOut(scenario, looking(player, look), { seed: 4, position });
      }
      expect([...missing]).toEqual([]);
    },
    60_000,
  );
});

/** A player who shows every phrase of every screen, and of what is said to each move, before the move is made. */
function looking(player: Player, look: (phrase: Phrase | null) => void): Player {
  return (scenario, debate, legal) => {
    const { prompt, groups, lines } = screenOf(scenario, debate);
    prompt.forEach(look);
    for (const { slot, options } of groups) {
      // A set of several hands has no sentence of its own.
      for (const { id, says } of options) if (slot !== 'hands' || !id.includes(' ')) look(says);
    }
    for (const { says, answer } of lines) [says, answer].forEach(look);
    const move = player(scenario, debate, legal);
    const ruling = playMove(scenario, debate, move);
    if (ruling.allowed) for (const happening of ruling.happenings) look(reactionTo(scenario, ruling.debate, happening));
    return move;
  };
}
