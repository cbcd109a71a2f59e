import type { Page } from 'playwright-core';
import { titlesHaveCome } from '../play/go-to-hearing';
import type { Album } from './album';

/** Home, and what opens from it. */
export const lookAtHome = async (page: Page, album: Album): Promise<void> => {
  await titlesHaveCome(page);
  await album.take(page, 'home');
  await page.getByTestId('open-settings').click();
  await page.getByTestId('drawer-settings').waitFor();
  await album.take(page, 'settings');
  await page.keyboard.press('Escape');
  await page.getByTestId('drawer-settings').waitFor({ state: 'detached' });
  await page.getByTestId('to-library').click();
  await page.getByTestId('library').waitFor();
  await album.take(page, 'library');
  await page.getByTestId('back').click();
  await page.getByTestId('home').waitFor();
};
