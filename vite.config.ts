import { join } from 'node:path';
import { defineConfig } from 'vite';
import { compressedCopies } from './src/workbench/build/compressed-copies';
import { hearingTitles } from './src/workbench/build/hearing-titles';
import { phaserParts } from './src/workbench/build/phaser-parts';
import { policyInPage } from './src/workbench/build/policy-in-page';
import { stylesInPage } from './src/workbench/build/styles-in-page';
import { yamlScenarios } from './src/workbench/build/yaml-scenarios';

const src = join(import.meta.dirname, 'src');

/** `index.html` is the game; `/workbench/` has a page too, served while developing and never built. */
export default defineConfig({
  root: src,
  base: './',
  publicDir: join(import.meta.dirname, 'assets'),
  plugins: [phaserParts(), hearingTitles(), yamlScenarios(), stylesInPage(), policyInPage(), compressedCopies()],
  build: {
    outDir: '../dist',
    emptyOutDir: true,
    manifest: true,
    target: 'es2022',
    // The engine's chunk is large by nature; `npm run check` holds the real budgets.
    chunkSizeWarningLimit: 1000,
    // A picture inside a script cannot be cached or lazily read.
    assetsInlineLimit: 0,
    // Compressing takes its time by nature; nobody who only wants to play needs to hear of it.
    rolldownOptions: { checks: { pluginTimings: false } },
  },
  server: { fs: { allow: [import.meta.dirname] } },
});
