import { describe, expect, test } from 'vitest';
import { dimensionsOf, levelOf, pointsOf } from '../../src/rules/dimensions';
import type { Move } from '../../src/rules/move';
import { createBot } from '../../src/workbench/bots/bot';
import { playOut } from '../../src/workbench/bots/play-out';
import { POLICY_NAMES, policyNamed } from '../../src/workbench/bots/policy';
import { loadScenario, scenarioIds } from '../../src/workbench/reading/scenario-library';
import { loadWords, textOf } from '../../src/workbench/reading/scenario-words';
import { aHearing } from './a-hearing';

const root = process.cwd();
const played = (name: string, seed = 1, scenario = aHearing(2)) =>
  playOut(scenario, createBot(policyNamed(name)), { seed, position: scenario.positions[0]?.id ?? null });
const movesOf = (name: string, seed = 1): readonly Move[] => played(name, seed).log.entries.map(({ move }) => move);

describe('perfect play', () => {
  test.each(scenarioIds(root))('[N1] %s: level 4 and 100 points from every position', { timeout: 60_000 }, (id) => {
    const scenario = loadScenario(root, id);
    const bot = createBot(policyNamed('skill-1'));
    for (const { id: position } of scenario.positions) {
      for (const seed of [1, 2, 3, 4, 5, 6]) {
        const dimensions = dimensionsOf(scenario, playOut(scenario, bot, { seed, position }).debate);
        expect([position, seed, pointsOf(dimensions), levelOf(dimensions)]).toEqual([position, seed, 100, 4]);
      }
    }
  });
});

describe('bots', () => {
  test('[L1] the same seed gives the same bytes, another seed another play', () => {
    for (const name of ['random', 'skill-0.6', 'undo-until-it-holds']) {
      expect(JSON.stringify(played(name, 7).log)).toBe(JSON.stringify(played(name, 7).log));
      expect(JSON.stringify(played(name, 7).log.entries)).not.toBe(JSON.stringify(played(name, 8).log.entries));
    }
  });

  test.each(POLICY_NAMES)('%s plays a hearing to its end', (name) => {
    const { debate } = played(name, 3);
    expect(aHearing(2).agenda[debate.step]?.kind).toBe('end');
  });

  test('a habit does its one thing', () => {
    const replies = (name: string): readonly string[] =>
      movesOf(name).flatMap((move) => (move.kind === 'reply' ? [move.reply] : []));
    expect(replies('ignores-attacks')).toEqual(['silence', 'silence']);
    expect(replies('perfect-but-always-concede')).toEqual(['concession', 'concession']);
    const bets = movesOf('constant-confidence-surely').flatMap((move) => (move.kind === 'close-bet' ? [move.bet] : []));
    expect(bets).toEqual(['surely', 'surely']);
    expect(movesOf('always-accept').some(({ kind }) => kind === 'no-questions')).toBe(true);
    expect(movesOf('always-doubt').some(({ kind }) => kind === 'no-questions')).toBe(false);
  });

  test('undo-until-it-holds mends every break and does not try the same again', () => {
    const moves = Array.from({ length: 20 }, (_, i) => movesOf('undo-until-it-holds', i + 1)).flat();
    expect(moves.some(({ kind }) => kind === 'leave-chain' || kind === 'leave-claim')).toBe(false);
    moves.forEach((move, i) => {
      if (move.kind !== 'mend-claim') return;
      const again = moves[i + 1] as Move & { kind: 'draft-claim' };
      const before = moves.slice(0, i).findLast((was) => was.kind === 'draft-claim' && was.slot === again.slot);
      expect(again.choice).not.toBe((before as Move & { kind: 'draft-claim' }).choice);
    });
  });

  test('a text bot goes by the words of its language', () => {
    const id = 's00-forty-one-baursaks';
    const scenario = loadScenario(root, id);
    const words = loadWords(root, id, 'en');
    const bot = createBot(policyNamed('longest-text'), words);
    const { log } = playOut(scenario, bot, { seed: 1 });
    const actor = log.entries.map(({ move }) => move).find((move) => move.kind === 'hang' && move.slot === 'actor');
    const names = scenario.failures[0]?.offers.actors.map(
      (row) => textOf(words, { in: 'charter', path: ['actors', row] }) ?? '',
    );
    const longest = [...(names ?? [])].sort((a, b) => b.length - a.length)[0];
    expect(actor?.kind === 'hang' && textOf(words, { in: 'charter', path: ['actors', actor.choice] })).toBe(longest);
  });

  test('an unknown bot is a coded error that names the others', () => {
    expect(() => policyNamed('clever')).toThrow(/wrong-argument.*--bot.*skill-0\.85/);
  });
});
