import { expect, test } from 'vitest';
import { sourceFiles } from './source-files';

const LIVE = /aria-live|role=["'{]+\s*["']?(status|alert|log|marquee|timer)\b|<output\b/g;

test('the game speaks to a screen reader through one live region', () => {
  const regions = sourceFiles('src', /\.(tsx?|html)$/)
    .filter(({ path }) => !path.startsWith('src/workbench/') && !path.startsWith('src/classroom/server/'))
    .flatMap(({ path, text }) => {
      const code = text.replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
      return [...code.matchAll(LIVE)].map(([found]) => `${path}: ${found}`);
    });
  expect(
    regions.length,
    `Two live regions talk over each other. Say it through the one announcer in src/ui instead. Found:\n${regions.join('\n')}\n`,
  ).toBeLessThanOrEqual(1);
});
