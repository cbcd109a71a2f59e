import type { Page } from 'playwright-core';
import { readDevice, writeDevice } from '../device-store';
import type { Album } from './album';

const TUTORIAL = 's00-forty-one-baursaks';

/** Every trouble that a player may be told of, brought about as it would come. */
export const lookAtTroubles = async (page: Page, album: Album, address: string): Promise<void> => {
  const told = page.getByTestId('trouble');
  await page.goto(`${address}/#/hearing/s99-nowhere`);
  await page.reload();
  await told.waitFor();
  await album.take(page, 'trouble-no-hearing');

  await page.goto(`${address}/#/hearing/${TUTORIAL}`);
  await page.reload();
  await page.locator('[data-option]').first().click();
  await page.getByTestId('reaction').waitFor();
  const place = { drawer: 'saves', key: TUTORIAL } as const;
  const save = (await readDevice(page, place)) as Record<string, unknown>;
  const kept = [
    ['save-not-a-save', 'a shopping list'],
    ['save-damaged', { ...save, checksum: 'another' }],
    ['save-newer', { ...save, version: 1000 }],
  ] as const;
  for (const [name, written] of kept) {
    await page.goto(`${address}/#/`);
    await page.reload();
    await page.getByTestId('start').waitFor();
    await writeDevice(page, place, written);
    await page.goto(`${address}/#/hearing/${TUTORIAL}`);
    await told.waitFor();
    await page.getByTestId('step').waitFor();
    await album.take(page, `trouble-${name}`);
  }
  await told.getByRole('button').click();
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('the device is full', 'QuotaExceededError');
    };
  });
  await page.locator('[data-option]').first().click();
  await told.waitFor();
  await album.take(page, 'trouble-not-kept');

  await page.goto(`${address}/#/`);
  await page.route(/assets\/s13-/, (route) => route.abort());
  await page.goto(`${address}/#/hearing/s13-shopkeepers-camera`);
  await page.reload();
  await told.waitFor();
  await album.take(page, 'trouble-no-words');
};
