import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Plugin } from 'vite';

const ASKED = /[\\/]scenarios[\\/][^\\/]+\.json\?title$/;
/** What is asked for gets a name that does not end like a data file, or Vite would read it as one. */
const NAMED = '\0title-of:';

/**
 * Lets the first screen import `locales/<language>/scenarios/<id>.json?title`:
 * that one sentence of a hearing's words and no other, so that the line of
 * stops costs a weak connection a few words and not every hearing.
 */
export const hearingTitles = (): Plugin => ({
  name: 'hearing-titles',
  enforce: 'pre',
  resolveId: {
    filter: { id: ASKED },
    handler: (id, importer) => NAMED + resolve(dirname(importer ?? '.'), id.slice(0, -'.json?title'.length)),
  },
  load: {
    filter: { id: new RegExp(`^${NAMED}`) },
    handler(id) {
      const path = `${id.slice(NAMED.length)}.json`;
      this.addWatchFile(path);
      const { title } = JSON.parse(readFileSync(path, 'utf8')) as { title?: unknown };
      return { code: `export default ${JSON.stringify(title ?? '')};`, map: null };
    },
  },
});
