import type { Page } from 'playwright-core';
import { titlesHaveCome } from '../play/go-to-hearing';
import { openAround } from '../play/what-opens';
import type { Album } from './album';

/** Home, and what opens from it. */
export const lookAtHome = async (page: Page, album: Album): Promise<void> => {
  await titlesHaveCome(page);
  await album.take(page, 'home');
  await openAround(page, 'home', (opened) => album.take(page, opened));
  await page.getByTestId('home').waitFor();
};
