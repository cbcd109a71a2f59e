import { programStep, runSteps } from './run-steps';
import { testStep } from './run-tests';

/** `npm test`: everything that can be found wrong by running it, in the order in which it is cheapest to know. */
await runSteps('test', [
  testStep('rules, scenarios, language and interface', ['node', 'dom']),
  testStep('architecture', ['architecture']),
  programStep(
    'proofreading',
    ['tsx', 'src/workbench/proofread.ts'],
    'npm run proofread says which file, which path and what to do',
  ),
  testStep('the game in a real browser', ['browser'], 'npx vitest --project browser runs these alone'),
]);
