import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { programStep, runSteps, type Step } from './run-steps';
import { testStep } from './run-tests';
import { sizeStep } from './size-budgets';

/** The types of a room that must not know of a page; a room nobody has written yet has none to be wrong. */
const windowlessStep = (room: string): Step => {
  const step = programStep(`types of src/${room}, where there is no window`, ['tsc', '-p', `src/${room}`]);
  const isEmpty = () => !readdirSync(join('src', room)).some((name) => name.endsWith('.ts'));
  return { ...step, run: async () => (isEmpty() ? { passed: 1, failed: 0 } : step.run()) };
};

/** `npm run check`: what the code and the words must be before anybody looks at what they do. */
await runSteps('check', [
  programStep(
    'form and habits (Biome)',
    ['biome', 'ci', '.', '--colors=off', '--error-on-warnings'],
    'npm run format mends what can be mended by machine',
  ),
  programStep('types', ['tsc', '-p', '.']),
  windowlessStep('rules'),
  windowlessStep('learning'),
  programStep(
    'floor plan',
    ['depcruise', '--config', '.dependency-cruiser.cjs', 'src', 'tests'],
    'the comment of each rule in .dependency-cruiser.cjs says what to do',
  ),
  programStep('dead code (knip)', ['knip', '--no-progress'], 'delete what nothing uses, or use it'),
  testStep('architecture', ['architecture']),
  programStep(
    'proofreading and languages',
    ['tsx', 'src/workbench/proofread.ts'],
    'npm run proofread says which file, which path and what to do',
  ),
  sizeStep,
]);
