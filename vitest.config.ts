import { defineConfig } from 'vitest/config';
import { hearingTitles } from './src/workbench/build/hearing-titles';
import { yamlScenarios } from './src/workbench/build/yaml-scenarios';

const apart = ['tests/ui/**', 'tests/architecture/**', 'tests/browser/**', 'tests/bench/**'];

/**
 * `node` is the home of everything that needs no page; `dom` gives the interface
 * a light one; `architecture` reads the code itself; `browser` drives a real
 * Chromium against the built site. A single file may ask for a page with
 * `// @vitest-environment happy-dom`.
 */
export default defineConfig({
  plugins: [hearingTitles(), yamlScenarios()],
  test: {
    passWithNoTests: true,
    projects: [
      {
        extends: true,
        test: { name: 'node', include: ['tests/**/*.test.{ts,tsx}'], exclude: apart, environment: 'node' },
      },
      {
        extends: true,
        test: { name: 'dom', include: ['tests/ui/**/*.test.{ts,tsx}'], environment: 'happy-dom', testTimeout: 30_000 },
      },
      {
        extends: true,
        test: {
          name: 'architecture',
          include: ['tests/architecture/**/*.test.ts'],
          environment: 'node',
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          environment: 'node',
          fileParallelism: false,
          globalSetup: ['tests/browser/built-site.ts'],
          testTimeout: 180_000,
          hookTimeout: 600_000,
        },
      },
    ],
  },
});
