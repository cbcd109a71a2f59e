import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** Pictures of one walk through the game, in the order they were seen: `01-home.png`, `02-settings.png`, … */
export interface Album {
  /** Takes a picture, unless one of this name is in the album. */
  take(page: Page, name: string): Promise<void>;
  readonly count: () => number;
}

/** How long the room behind the page may take to come to rest. */
const REST = 350;

/** Opens an empty album; what lay in the folder is thrown away. */
export const openAlbum = (folder: string): Album => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const taken = new Set<string>();
  return {
    async take(page, name) {
      if (taken.has(name)) return;
      taken.add(name);
      await page.waitForTimeout(REST);
      await page.screenshot({ path: join(folder, `${String(taken.size).padStart(2, '0')}-${name}.png`) });
      process.stderr.write('.');
    },
    count: () => taken.size,
  };
};
