import type { Page } from 'playwright-core';

/** Something that opens over a screen, or on it, without a move. */
interface Opening {
  readonly name: string;
  /** The kind of screen on which it is opened. */
  readonly at: string;
  readonly opener: string;
  /** What must be there then. */
  readonly shows: string;
  /** How it is closed again; a hint stays. */
  readonly closes: 'escape' | 'opener' | 'back' | 'nothing';
}

const drawer = (name: string, at: string, opener: string): Opening => ({
  name,
  at,
  opener: `[data-testid="${opener}"]`,
  shows: `[data-testid="drawer-${name}"]`,
  closes: 'escape',
});

const OPENINGS: readonly Opening[] = [
  drawer('settings', 'home', 'open-settings'),
  {
    name: 'library',
    at: 'home',
    opener: '[data-testid="to-library"]',
    shows: '[data-testid="library"]',
    closes: 'back',
  },
  {
    name: 'hint',
    at: 'call',
    opener: '[data-testid="ask-hint"]',
    shows: '[data-testid="hint"]',
    closes: 'nothing',
  },
  drawer('charter', 'chain/trace', 'open-charter'),
  drawer('record', 'chain/consequence', 'open-record'),
  {
    ...drawer('tongues', 'chain/consequence', 'tongues'),
    // Both other languages have come.
    shows: '[data-testid="drawer-tongues"] li:first-child .tongue-line + .tongue-line',
  },
  { name: 'line-touched', at: 'testimony', opener: '.line-words', shows: '.verbs', closes: 'opener' },
  drawer('why', 'verdict', 'why'),
  drawer('sources', 'end', 'more'),
];

const closers: Readonly<Record<Opening['closes'], (page: Page, opening: Opening) => Promise<void>>> = {
  escape: (page) => page.keyboard.press('Escape'),
  opener: (page, { opener }) => page.locator(opener).first().press('Enter'),
  back: (page) => page.getByTestId('back').press('Enter'),
  nothing: async () => undefined,
};

/** Opens by the keyboard, one after another, whatever belongs to this kind of screen; looks at each, and closes it. */
export const openAround = async (page: Page, kind: string, look: (name: string) => Promise<void>): Promise<void> => {
  for (const opening of OPENINGS.filter(({ at }) => at === kind)) {
    const opener = page.locator(opening.opener).first();
    if ((await opener.count()) === 0) continue;
    await opener.press('Enter');
    await page.locator(opening.shows).waitFor();
    await look(opening.name);
    if (opening.name === 'why') {
      await page.getByTestId('contest').press('Enter');
      await page.getByTestId('contest-note').scrollIntoViewIfNeeded();
      await look('contest');
    }
    await closers[opening.closes](page, opening);
    if (opening.closes !== 'nothing') await page.locator(opening.shows).waitFor({ state: 'detached' });
  }
};
