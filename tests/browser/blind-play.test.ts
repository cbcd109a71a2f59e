import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { uiPhrase } from '../../src/hearing/phrase';
import { selfNames } from '../../src/language/languages';
import type { Move } from '../../src/rules/move';
import { openGroup } from '../../src/ui/beats';
import { type Met, openReader, type Reader } from './blind/accessibility-tree';
import { type Announcements, listenTo } from './blind/announcements';
import { launchBrowser } from './browser';
import { openGame } from './open-game';
import { type Mirror, openMirror } from './play/mirror';
import { type Press, pressesFor } from './play/presses';
import { shownWords } from './play/shown-words';

const plan = { id: 's13-shopkeepers-camera', seed: 5, position: null, language: 'kk' } as const;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

/** Sentences that hold words one can press come in pieces, so spaces are not compared. */
const bare = (text: string): string => text.replaceAll(/\s+/g, '');

const PRESSED = new Set(['button', 'link']);
const PATIENCE = 6000;

/** Reads the tree again and again until it satisfies. */
const readUntil = async (
  reader: Reader,
  isThere: (met: readonly Met[]) => boolean,
  what: string,
): Promise<readonly Met[]> => {
  for (const until = Date.now() + PATIENCE; ; ) {
    const met = await reader.read();
    if (isThere(met)) return met;
    if (Date.now() > until)
      throw new Error(
        `a screen reader never meets ${what}; it meets:\n${met.map(({ role, name }) => `${role} ${name}`).join('\n')}`,
      );
  }
};

const activateNamed = async (
  reader: Reader,
  { name, isBeginning }: Pick<Press, 'name' | 'isBeginning'>,
): Promise<void> => {
  const isIt = (one: Met): boolean =>
    PRESSED.has(one.role) && (isBeginning ? one.name.startsWith(name) : one.name === name);
  const met = await readUntil(reader, (all) => all.some(isIt), `a control called “${name}”`);
  await reader.activate(met.find(isIt) as Met);
};

/** What must be said aloud after a move: its answer, and the question or the slot that comes next. */
const expectedAloud = (mirror: Mirror, before: string, isBeat: boolean): readonly string[] => {
  const { step, prompt, groups } = mirror.screen();
  const answer = mirror.answer();
  const isNew = JSON.stringify(step) !== before;
  const slot = openGroup(groups)?.slot ?? 'answer';
  const asked = [
    ...(isNew ? prompt.map(mirror.say) : []),
    ...(slot === 'answer' ? [] : [mirror.say(uiPhrase('slots', slot, 'ask'))]),
  ];
  return [...(answer ? [mirror.say(answer)] : []), ...(isBeat ? [] : asked)];
};

interface Blind {
  readonly page: Page;
  readonly reader: Reader;
  readonly heard: Announcements;
  readonly mirror: Mirror;
}

const textOf = (met: readonly Met[]): string =>
  bare(met.map(({ role, name }) => (role === 'StaticText' || PRESSED.has(role) ? name : '')).join(''));

/** The words of the next step, or the button that leaves an answer which has the screen for itself. */
const arrive = async ({ reader, mirror }: Blind): Promise<'beat' | 'step'> => {
  const words = shownWords(mirror).map(bare);
  const next = mirror.say(uiPhrase('continue'));
  const isBeat = (met: readonly Met[]): boolean => met.some(({ role, name }) => role === 'button' && name === next);
  const isStep = (met: readonly Met[]): boolean => words.every((sentence) => textOf(met).includes(sentence));
  const met = await readUntil(reader, (all) => isBeat(all) || isStep(all), shownWords(mirror).join(' | '));
  return isBeat(met) ? 'beat' : 'step';
};

const make = async (blind: Blind, move: Move): Promise<void> => {
  const { reader, mirror, heard } = blind;
  for (const press of pressesFor(mirror, move)) {
    const before = JSON.stringify(mirror.screen().step);
    await activateNamed(reader, press);
    if (press.plays === null) continue;
    mirror.play(press.plays);
    let arrived = await arrive(blind);
    await heard.hear(expectedAloud(mirror, before, arrived === 'beat'));
    while (arrived === 'beat') {
      await activateNamed(reader, { name: mirror.say(uiPhrase('continue')) });
      arrived = await arrive(blind);
    }
  }
};

test('a whole hearing is played from the accessibility tree alone: every screen holds its prompt and options, and every answer and question is announced', async () => {
  const game = await openGame(browser, `${inject('site')}/?seed=${plan.seed}`, {
    width: 1366,
    height: 768,
    locale: 'en-US',
    stillness: true,
  });
  const { page, faults } = game;
  const mirror = openMirror(plan);
  const reader = await openReader(page);
  await activateNamed(reader, { name: selfNames.kk });
  const heard = await listenTo(page);
  await activateNamed(reader, { name: mirror.say({ in: 'scenario', path: ['title'] }), isBeginning: true });
  const blind = { page, reader, heard, mirror };
  await arrive(blind);
  for (let move = mirror.next(); move !== null; move = mirror.next()) await make(blind, move);
  const met = await reader.read();
  expect(textOf(met)).toContain(bare(mirror.say({ in: 'scenario', path: ['letter', 'answered'] })));
  expect(faults).toEqual([]);
  await game.close();
});
