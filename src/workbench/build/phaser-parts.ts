import { join } from 'node:path';
import type { Plugin } from 'vite';

const SOURCE = 'node_modules/phaser/src';

/** Phaser's own build decides these; its source asks `typeof NAME` as if it were a switch. */
const SWITCHES: readonly (readonly [string, boolean])[] = [
  ['WEBGL_RENDERER', true],
  ['CANVAS_RENDERER', true],
  ['WEBGL_DEBUG', false],
  ['FEATURE_SOUND', false],
  ['PLUGIN_CAMERA3D', false],
  ['PLUGIN_FBINSTANT', false],
];

const switched = {
  name: 'phaser-switches',
  transform: {
    filter: { id: /node_modules[\\/]phaser[\\/]src[\\/]/, code: 'typeof ' },
    handler: (code: string) => ({
      code: SWITCHES.reduce((text, [name, on]) => text.replaceAll(`typeof ${name}`, String(on)), code),
      map: null,
    }),
  },
};

/**
 * Phaser does not tree-shake, so the stage takes the parts it needs from
 * Phaser's own source under the name `phaser-source/…`. Those files are
 * CommonJS and expect `global` and a few build-time switches; here they get
 * them, in the build and in the dev server's bundle of packages alike.
 */
export const phaserParts = (): Plugin => ({
  ...switched,
  enforce: 'pre',
  config: () => ({
    resolve: {
      alias: {
        'phaser-source': join(process.cwd(), SOURCE),
        // Phaser `require`s it and extends what it gets, so it must be the CommonJS file.
        eventemitter3: join(process.cwd(), 'node_modules/eventemitter3/index.js'),
      },
    },
    define: { global: 'globalThis' },
    optimizeDeps: { rolldownOptions: { plugins: [switched] } },
  }),
});
