import type { Locator, Page } from 'playwright-core';
import type { Press } from './presses';

/** The way a player reaches the controls. */
export interface Hand {
  /** Presses one control and returns; what comes of it is seen on the page. */
  press(control: Locator, press: Press): Promise<void>;
}

const escaped = (text: string): RegExp => new RegExp(`^${text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);

/** The control of a press by its role and its name, as a screen reader finds it; within the open drawer if there is one. */
export const controlOf = (page: Page, { name, isBeginning }: Pick<Press, 'name' | 'isBeginning'>): Locator =>
  page.getByTestId('step').getByRole('button', isBeginning ? { name: escaped(name) } : { name, exact: true });

/** Chooses as somebody does who touches the screen, or as somebody with a mouse. */
export const pointer = (touch: boolean): Hand => ({
  press: (control) => (touch ? control.tap() : control.click()),
});
