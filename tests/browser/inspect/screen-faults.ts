import type { Page } from 'playwright-core';
import { controlFaults } from './control-faults';
import { textFaults } from './text-faults';

/** What one of the two eyes sees on a page that a player cannot read or reach. */
export interface Eyes {
  /** The least width and height of a control, in CSS pixels; 0 where a mouse is used. */
  readonly least: number;
}

/** The most stops a screen reader or the Tab key makes on one screen. */
const MOST_STOPS = 12;

/** Everything wrong with how the screen lies, a sentence each: cut or hidden text, controls too small or covered, too many stops. */
export const screenFaults = async (page: Page, eyes: Eyes): Promise<readonly string[]> => {
  const { faults, stops } = await page.evaluate(controlFaults, eyes);
  const many = stops > MOST_STOPS ? [`${stops} stops for the Tab key, and at most ${MOST_STOPS} are bearable`] : [];
  return [...(await page.evaluate(textFaults)), ...faults, ...many];
};
