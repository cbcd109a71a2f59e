import type { Page } from 'playwright-core';
import { uiPhrase } from '../../../src/hearing/phrase';
import { controlOf, type Hand } from './hand';
import type { Mirror } from './mirror';
import { type Press, pressesFor } from './presses';
import { kindOf, shownWords } from './shown-words';

/** Called on every screen as soon as it is whole, and again after each press that only opens something on it. */
export type Watch = (kind: string) => Promise<void>;

export interface Playing {
  readonly page: Page;
  readonly mirror: Mirror;
  readonly hand: Hand;
  readonly watch?: Watch;
}

const PATIENCE = 8000;

/**
 * Waits until the page shows what the mirror says it must, or an answer that
 * has the screen for itself. @throws Error with the words that never came.
 */
export const settled = async ({ page, mirror }: Playing): Promise<'beat' | 'step'> => {
  const asked = { kind: mirror.screen().step.kind, words: shownWords(mirror) };
  const found = page.waitForFunction(
    ({ kind, words }) => {
      const step = document.querySelector<HTMLElement>('[data-testid="step"]');
      if (step?.dataset.step === 'beat') return 'beat';
      const text = step?.textContent ?? '';
      return step?.dataset.step === kind && words.every((sentence) => text.includes(sentence)) ? 'step' : null;
    },
    asked,
    { timeout: PATIENCE },
  );
  const handle = await found.catch(async () => {
    const text =
      (await page
        .getByTestId('step')
        .textContent()
        .catch(() => null)) ?? '(no step)';
    const missing = asked.words.filter((sentence) => !text.includes(sentence));
    throw new Error(`${asked.kind} (${mirror.language}) never showed: ${missing.join(' | ')}\nIt showed: ${text}`);
  });
  return (await handle.jsonValue()) ?? 'step';
};

/** Leaves the answers that have the screen for themselves, until the next step stands there whole. */
export const goOn = async (playing: Playing): Promise<void> => {
  while ((await settled(playing)) === 'beat') {
    await playing.watch?.('beat');
    const name = playing.mirror.say(uiPhrase('continue'));
    await playing.hand.press(controlOf(playing.page, { name }), { name, place: null, plays: null });
    await playing.page.waitForFunction(() => document.querySelector('[data-step="beat"]') === null);
  }
};

const press = async (playing: Playing, next: Press, isLast: boolean): Promise<void> => {
  const { page, mirror, hand, watch } = playing;
  await hand.press(controlOf(page, next), next);
  if (next.plays) mirror.play(next.plays);
  if (isLast) return goOn(playing);
  if (next.plays) await settled(playing);
  return watch?.(`${kindOf(mirror)}+`);
};

/** Makes the mirror's next move on the page; `false` when the hearing is over. */
export const playOn = async (playing: Playing): Promise<boolean> => {
  const { mirror, watch } = playing;
  const move = mirror.next();
  if (move === null) return false;
  const presses = pressesFor(mirror, move);
  for (const [i, next] of presses.entries()) await press(playing, next, i === presses.length - 1);
  await watch?.(kindOf(mirror));
  return true;
};

/** Plays from the screen that is open until `until` holds of the mirror, or to the end. */
export const playHearing = async (
  playing: Playing,
  until: (mirror: Mirror) => boolean = () => false,
): Promise<void> => {
  await goOn(playing);
  await playing.watch?.(kindOf(playing.mirror));
  while (!until(playing.mirror) && (await playOn(playing)));
};
