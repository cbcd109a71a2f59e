import type { Page } from 'playwright-core';

/** What lies in the game's store on this device, by drawer and key. */
interface Place {
  readonly drawer: 'saves' | 'aside' | 'results';
  readonly key: string;
}

const NAME = 'who-answers';

/** Reads what lies in one place of the device's store, as plain data. */
export const readDevice = (page: Page, place: Place): Promise<unknown> =>
  page.evaluate(
    ({ name, drawer, key }) =>
      new Promise<unknown>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const asking = opening.result.transaction(drawer).objectStore(drawer).get(key);
          asking.onerror = () => reject(asking.error);
          asking.onsuccess = () => {
            opening.result.close();
            resolve(asking.result);
          };
        };
      }),
    { name: NAME, ...place },
  );

/** Writes anything at all over what lies in one place of the device's store. */
export const writeDevice = (page: Page, place: Place, value: unknown): Promise<void> =>
  page.evaluate(
    ({ name, drawer, key, value: written }) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction(drawer, 'readwrite');
          writing.objectStore(drawer).put(written, key);
          writing.onerror = () => reject(writing.error);
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    { name: NAME, ...place, value },
  );
