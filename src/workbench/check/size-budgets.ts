import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSite } from '../build/build-site';
import { type Part, partsOf, type Weighed, weigh } from './built-parts';
import { neededFonts } from './needed-fonts';
import type { Count, Step } from './run-steps';

const KB = 1024;

interface Budget {
  readonly name: string;
  readonly most: number;
  readonly parts: readonly Part[];
}

const budgetsOf = (folder: string): readonly Budget[] => {
  const { first, stage, hearings } = partsOf(folder);
  const bytesOf = (parts: readonly Part[]): number => weigh(folder, parts).reduce((sum, { bytes }) => sum + bytes, 0);
  const heaviest = hearings.reduce((most, parts) => (bytesOf(parts) > bytesOf(most) ? parts : most));
  const styles = first.filter((path) => path.endsWith('.css')).map((path) => readFileSync(join(folder, path), 'utf8'));
  return [
    { name: 'first screen with its fonts', most: 120 * KB, parts: [...first, ...neededFonts(folder, styles)] },
    { name: 'stage and engine', most: 220 * KB, parts: stage },
    { name: 'heaviest hearing in one language', most: 40 * KB, parts: heaviest },
  ];
};

const kb = (bytes: number): string => `${(bytes / KB).toFixed(1)} KB`;

const report = ({ name, most }: Budget, weighed: readonly Weighed[]): boolean => {
  const total = weighed.reduce((sum, { bytes }) => sum + bytes, 0);
  const within = total <= most;
  console.log(`${within ? '  within' : '  OVER  '} ${name}: ${kb(total)} of ${kb(most)}, compressed`);
  const heaviest = [...weighed].sort((a, b) => b.bytes - a.bytes);
  for (const { path, bytes } of within ? heaviest.slice(0, 3) : heaviest)
    console.log(`           ${kb(bytes).padStart(9)}  ${path}`);
  return within;
};

/** Holds the built site to its budgets, which may only go down: what a player downloads before the first touch, and what the stage adds. */
export const sizeStep: Step = {
  name: 'size budgets',
  mend: 'load it later, or leave it out; the heaviest files are listed above',
  run: async (): Promise<Count> => {
    const folder = await buildSite();
    const budgets = budgetsOf(folder);
    const within = budgets.map((budget) => report(budget, weigh(folder, budget.parts)));
    return { passed: within.filter(Boolean).length, failed: within.filter((ok) => !ok).length };
  },
};
