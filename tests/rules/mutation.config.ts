import { defineConfig } from 'vitest/config';
import { yamlScenarios } from '../../src/workbench/build/yaml-scenarios';

/** Walks of all plays, seeds or offers, and passes over 100,000 arguments. */
const WALKS = [
  '100,000',
  'single other choice',
  'is shuffled by the seed',
  'every legal move is allowed',
  'any other move gets',
  'every position answers for a mirror',
  'is on offer in every act',
  'every option that was on offer',
  'asks for two words',
  'holds one of the other positions',
  'whatever the seed',
];

/**
 * The tests that `npm run mutate` asks about every planted fault. Those that
 * walk all plays take seconds each and would be asked thousands of times; the
 * small tests of the rules must catch a fault without them, so the score it
 * reports is, if anything, too low.
 */
export default defineConfig({
  plugins: [yamlScenarios()],
  test: {
    include: ['tests/rules/**/*.test.ts'],
    exclude: ['tests/rules/fairness.test.ts', 'tests/rules/renaming.test.ts'],
    testNamePattern: new RegExp(`^(?!.*(${WALKS.join('|')}))`),
  },
});
