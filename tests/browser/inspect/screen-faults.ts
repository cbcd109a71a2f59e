import type { Page } from 'playwright-core';
import { askPage } from './ask-page';
import { controlFaults, EYES, textFaults } from './page-eyes';

/** The least width and height of a control that a finger presses, in CSS pixels. */
const LEAST_FOR_A_FINGER = 44;
/** The most stops a screen reader or the Tab key makes on one screen. */
const MOST_STOPS = 12;

/** Everything wrong with how the screen lies, a sentence each: cut or hidden text, controls too small or covered, too many stops. */
export const screenFaults = async (page: Page, isTouched: boolean): Promise<readonly string[]> => {
  const about = { least: isTouched ? LEAST_FOR_A_FINGER : 0, most: MOST_STOPS };
  return [
    ...(await askPage(page, EYES, { ask: textFaults, about: null })),
    ...(await askPage(page, EYES, { ask: controlFaults, about })),
  ];
};
