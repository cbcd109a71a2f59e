import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { uiPhrase } from '../../src/hearing/phrase';
import type { Language } from '../../src/language/languages';
import { scenarioIds } from '../../src/workbench/reading/scenario-library';
import { launchBrowser } from './browser';
import { openGame } from './open-game';
import { goToHearing } from './play/go-to-hearing';
import { keyboard } from './play/keyboard';
import { openMirror } from './play/mirror';
import { playHearing } from './play/play-hearing';

/** Played with every inspection in `whole-hearing.test.ts`. */
const ELSEWHERE = /^s(00|05|13)-/;
const LANGUAGES: readonly Language[] = ['kk', 'ru', 'en'];
const SIZES = [
  { width: 360, height: 640 },
  { width: 1366, height: 768 },
] as const;

/** Every other hearing of the campaign, with the languages and the sizes spread over them. */
const PLAYS = scenarioIds(process.cwd())
  .filter((id) => !ELSEWHERE.test(id))
  .map((id, i) => ({ id, language: LANGUAGES[i % 3] ?? 'kk', size: SIZES[i % 2] ?? SIZES[0] }));

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

test.each(PLAYS)(
  '$id is played from its stop on the line to its letter, in $language at $size.width × $size.height',
  async ({ id, language, size }) => {
    const plan = { id, language, seed: 1, position: null };
    const game = await openGame(browser, `${inject('site')}/?seed=1`, { ...size, locale: 'en-US', stillness: true });
    const playing = { page: game.page, mirror: openMirror(plan), hand: keyboard(game.page) };
    await goToHearing(playing);
    await playHearing(playing, ({ screen }) => screen().step.kind === 'verdict');
    expect(await game.page.getByTestId('verdict').getAttribute('data-level')).toBe('4');
    await playHearing(playing);
    expect(await game.page.getByTestId('letter').getAttribute('data-answered')).toBe('true');
    const { mirror } = playing;
    await game.page.getByRole('button', { name: mirror.say(uiPhrase('end', 'more')), exact: true }).click();
    for (const [n] of mirror.scenario.updates.entries()) {
      await game.page.locator('[data-testid="updates"] li').nth(n).getByRole('link').waitFor();
    }
    expect(game.faults).toEqual([]);
    await game.close();
  },
);
