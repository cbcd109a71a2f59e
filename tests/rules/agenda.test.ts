import { describe, expect, test } from 'vitest';
import { ORDINARY_AGENDA, sceneOf, TESTS } from '../../src/rules/agenda';
import { legalMoves, stepOf } from '../../src/rules/play-move';
import type { Step } from '../../src/rules/scenario';
import { aScenario, aTutorial } from './a-scenario';
import { bestPlayer, playOut } from './players';
import { aDebate } from './records';

const say = (step: Step): string =>
  [step.kind, ...('nth' in step ? [step.nth] : []), ...('test' in step ? [step.test] : [])].join(' ');

test('[H1] the ordinary hearing has these steps in this order', () => {
  expect(ORDINARY_AGENDA.map(say)).toEqual([
    'opening',
    'call',
    'lot',
    'file 1',
    'file 2',
    'file 3',
    'file 4',
    'file 5',
    'failure',
    'chain 1',
    'claim 1',
    'claim 2',
    'open-hearing',
    'question 1',
    'second-source 1',
    'question 2',
    'second-source 2',
    'claim-attack',
    'test legality',
    'test legitimate-aim',
    'testimony',
    'test necessity',
    'test proportionality',
    'chain 2',
    'position-attack',
    'follow-up',
    'closing 1',
    'closing 2',
    'verdict',
    'best-point',
    'polite-question',
    'end',
  ]);
});

test('[T1] the bench asks its four questions in the order of a court', () => {
  expect(TESTS).toEqual(['legality', 'legitimate-aim', 'necessity', 'proportionality']);
});

test('[H1] scenes run from 0 to 7 and never back; the second chain belongs to the hearing', () => {
  const scenes = ORDINARY_AGENDA.map(sceneOf);
  expect(scenes).toEqual([...scenes].sort());
  expect(scenes.join('')).toBe(`0${'1'.repeat(2)}${'2'.repeat(5)}33${'4'.repeat(2)}${'5'.repeat(16)}6777`);
  expect(sceneOf({ kind: 'chain', nth: 1 })).toBe(3);
  expect(sceneOf({ kind: 'chain', nth: 2 })).toBe(5);
});

describe('a hearing', () => {
  test.each([0, 1, 2, 3] as const)('[H1] visits every step of its agenda in order, whatever the seed: %d', (seed) => {
    for (const scenario of [aScenario(3), aTutorial()]) {
      const seen: number[] = [];
      const { debate } = playOut(
        scenario,
        (...args) => {
          seen.push(args[1].step);
          return bestPlayer(...args);
        },
        { seed },
      );
      expect([...new Set(seen)]).toEqual(scenario.agenda.slice(0, -1).map((_, step) => step));
      expect(stepOf(scenario, debate)).toEqual({ kind: 'end' });
      expect(legalMoves(scenario, debate)).toEqual([]);
    }
  });

  test('[H1] past its agenda is over', () => {
    expect(stepOf(aScenario(), aDebate(aScenario(), { step: 99 }))).toEqual({ kind: 'end' });
  });
});
