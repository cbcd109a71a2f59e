import { openDB } from 'idb';
import { DRAWERS, type Drawers } from './drawers';

const NAME = 'who-answers';

/**
 * The drawers of this device (IndexedDB). Rejects where the browser refuses
 * them, as some do in a private window.
 */
export async function deviceDrawers(): Promise<Drawers> {
  const device = await openDB(NAME, 1, {
    upgrade(store) {
      for (const drawer of DRAWERS) store.createObjectStore(drawer);
    },
    // A newer game in another tab must not wait for this one for ever.
    blocking: () => device.close(),
  });
  return {
    read: (drawer, key) => device.get(drawer, key),
    readAll: (drawer) => device.getAll(drawer),
    put: async (drawer, key, value) => void (await device.put(drawer, value, key)),
    remove: (drawer, key) => device.delete(drawer, key),
    empty: async () => {
      await Promise.all(DRAWERS.map((drawer) => device.clear(drawer)));
    },
  };
}
