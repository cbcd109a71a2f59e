import type { Page } from 'playwright-core';
import type { Album } from './album';

/** What opens over a screen: its name, the button that opens it, what must be there then, and where a picture of it is taken. */
interface Opened {
  readonly name: string;
  readonly at: string;
  readonly button: string;
  readonly shows: string;
  /** Scrolled to its end first, for what lies below. */
  readonly end?: boolean;
}

const DRAWERS: readonly Opened[] = [
  { name: 'hint', at: 'call', button: '[data-testid="ask-hint"]', shows: '[data-testid="hint"]' },
  { name: 'tongues', at: 'claim-attack', button: '[data-testid="tongues"]', shows: '[data-testid="drawer-tongues"]' },
  {
    name: 'charter',
    at: 'chain/trace',
    button: '[data-testid="open-charter"]',
    shows: '[data-testid="drawer-charter"]',
  },
  { name: 'record', at: 'question', button: '[data-testid="open-record"]', shows: '[data-testid="drawer-record"]' },
  {
    name: 'settings-in-hearing',
    at: 'follow-up',
    button: '[data-testid="open-settings"]',
    shows: '[data-testid="drawer-settings"]',
    end: true,
  },
  { name: 'line-touched', at: 'testimony', button: '.line-words', shows: '.verbs' },
  { name: 'why', at: 'verdict', button: '[data-testid="why"]', shows: '[data-testid="drawer-why"]' },
  { name: 'sources', at: 'end', button: '[data-testid="more"]', shows: '[data-testid="drawer-sources"]' },
];

/** Opens whatever belongs to this kind of screen, looks at it, and closes it again. */
export const lookAtDrawers = async (page: Page, album: Album, kind: string): Promise<void> => {
  for (const { name, button, shows, end } of DRAWERS.filter(({ at }) => at === kind)) {
    const opener = page.locator(button).first();
    if ((await opener.count()) === 0) continue;
    await opener.click();
    await page.locator(shows).waitFor();
    if (end) await page.locator('.drawer-body').evaluate((body) => body.lastElementChild?.scrollIntoView());
    await album.take(page, name);
    if (name === 'why') await lookAtContest(page, album);
    if (shows.includes('drawer-')) await page.keyboard.press('Escape');
    if (name === 'line-touched') await opener.click();
  }
};

/** The note by which a ruling is contested lies at the end of "Why?". */
const lookAtContest = async (page: Page, album: Album): Promise<void> => {
  await page.getByTestId('contest').scrollIntoViewIfNeeded();
  await album.take(page, 'why-below');
  await page.getByTestId('contest').click();
  await page.getByTestId('contest-note').scrollIntoViewIfNeeded();
  await album.take(page, 'contest');
};
