import type { Page } from 'playwright-core';
import { uiPhrase } from '../../../src/hearing/phrase';
import { selfNames } from '../../../src/language/languages';
import type { Hand } from './hand';
import type { Mirror } from './mirror';
import type { Watch } from './play-hearing';

interface Going {
  readonly page: Page;
  readonly mirror: Mirror;
  readonly hand: Hand;
  readonly watch?: Watch;
}

const TUTORIAL = 's00-forty-one-baursaks';

/** The titles of the stops come after the first screen, each with the words of its hearing. */
export const titlesHaveCome = async (page: Page): Promise<void> => {
  await page.getByTestId('start').waitFor();
  await page.waitForFunction(() => !document.querySelector('main')?.textContent?.includes('…'));
};

/** From the first screen: a language by its own name, then Start for the tutorial, or the stop on the line by its title. */
export const goToHearing = async ({ page, mirror, hand, watch }: Going): Promise<void> => {
  const language = page.getByRole('button', { name: selfNames[mirror.language], exact: true });
  await titlesHaveCome(page);
  await watch?.('first-screen');
  const press = (name: string) => ({ name, place: null, plays: null });
  await hand.press(language, press(selfNames[mirror.language]));
  await page.locator(`html[lang="${mirror.language}"]`).waitFor();
  const title = mirror.say({ in: 'scenario', path: ['title'] });
  const isTutorial = mirror.scenario.id === TUTORIAL;
  const name = isTutorial ? mirror.say(uiPhrase('home', 'start')) : title;
  const link = isTutorial
    ? page.getByRole('link', { name, exact: true })
    : page.getByRole('navigation').getByRole('link', { name: title });
  await link.waitFor();
  await titlesHaveCome(page);
  await watch?.('home');
  await hand.press(link, press(name));
  await page.getByTestId('step').waitFor();
};
