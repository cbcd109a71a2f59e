import type { Locator, Page } from 'playwright-core';
import type { Hand } from './hand';
import type { Press } from './presses';

/** More Tabs than any screen may have stops: beyond this, the control cannot be reached. */
const PATIENCE = 30;

const isFocused = (control: Locator): Promise<boolean> =>
  control.evaluate((element) => element === document.activeElement);

/** Walks with Tab until the focus is where it should be. @throws Error when no number of Tabs leads there. */
export const tabTo = async (page: Page, reached: () => Promise<boolean>, what: string): Promise<void> => {
  for (let presses = 0; presses < PATIENCE; presses += 1) {
    if (await reached()) return;
    await page.keyboard.press('Tab');
  }
  if (!(await reached())) throw new Error(`the keyboard cannot reach ${what}`);
};

/** What holds buttons that belong together; the line of stops does, and not each act of it. */
const GROUP = 'nav, [role="toolbar"], fieldset, ol:not(nav ol), ul';

/** Whether the focus is on one of the buttons or links among which the control is walked to: of the same group, and reached in the same way. */
const isAmongItsOwn = (control: Locator): Promise<boolean> =>
  control.evaluate((element, group) => {
    const { activeElement: now } = document;
    if (!now?.matches('a, button') || now.closest(group) !== element.closest(group)) return false;
    return now.hasAttribute('tabindex') === element.hasAttribute('tabindex');
  }, GROUP);

/** Goes to the group of the control with Tab, and within it with the arrows. */
const arrowTo = async (page: Page, control: Locator, name: string): Promise<void> => {
  await tabTo(page, () => isAmongItsOwn(control), `the group of “${name}”`);
  for (let presses = 0; presses < PATIENCE && !(await isFocused(control)); presses += 1) {
    await page.keyboard.press('ArrowDown');
  }
  if (!(await isFocused(control))) throw new Error(`the arrows cannot reach “${name}”`);
};

const WAYS = ['digit', 'tab', 'arrows'] as const;
type Way = (typeof WAYS)[number];

/** Groups in which Tab stops at every button, and which the arrows walk all the same. */
const WALKED = '[data-testid="options"], .chips';

/** Whether Tab passes the control by, because another one stands for its group. */
const isPassedBy = (control: Locator): Promise<boolean> => control.evaluate((element) => element.tabIndex < 0);

const wayFor = async (n: number, control: Locator, { place }: Press): Promise<Way> => {
  const way = place === null ? 'tab' : (WAYS[n % WAYS.length] ?? 'tab');
  if (way === 'digit') return way;
  if (await isPassedBy(control)) return 'arrows';
  if (way === 'tab') return way;
  return (await control.evaluate((element, walked) => element.closest(walked) !== null, WALKED)) ? way : 'tab';
};

/** Chooses by the keyboard alone, by each of its ways in turn: a digit, Tab and Enter, the arrows and Space (which opens no link). */
export const keyboard = (page: Page): Hand => {
  let pressed = 0;
  return {
    async press(control, press) {
      const way = await wayFor(pressed, control, press);
      pressed += 1;
      if (way === 'digit') return page.keyboard.press(String((press.place ?? 0) + 1));
      if (way === 'arrows') await arrowTo(page, control, press.name);
      else await tabTo(page, () => isFocused(control), `“${press.name}”`);
      const isLink = await control.evaluate((element) => element.matches('a'));
      return page.keyboard.press(way === 'arrows' && !isLink ? 'Space' : 'Enter');
    },
  };
};
