import { describe, expect, test } from 'vitest';
import { fetchLocale } from '../../../src/language/browser-locales';
import { startLanguage } from '../../../src/language/start-language';
import { hearingWords, readerOf } from '../../../src/ui/read-phrase';
import { type FrameAsk, frameAddress, readFrameAddress } from '../../../src/workbench/page/gallery/frame-address';
import { statesOf } from '../../../src/workbench/page/gallery/states-of';
import { readLog } from '../../../src/workbench/page/replay/read-log';
import { readJson } from '../../../src/workbench/reading/read-file';
import { loadScenario } from '../../../src/workbench/reading/scenario-library';

const root = process.cwd();

async function statesIn(replay: string) {
  const log = readLog(readJson(root, `tests/replays/${replay}.json`));
  const scenario = loadScenario(root, log.scenario);
  const words = await startLanguage({ language: 'en', fetchLocale, namespaces: ['ui', ...hearingWords(scenario.id)] });
  return { scenario, log, states: await statesOf(scenario, log, readerOf(words, scenario.id)) };
}

test('every kind of step of a hearing has a state in the gallery, and no state stands there twice', async () => {
  const { scenario, log, states } = await statesIn('s13-shopkeepers-camera.join-and-leave');
  const kinds = new Set(scenario.agenda.map(({ kind }) => kind));
  const shown = new Set(states.map(({ name }) => name.split(/[, ]/)[0]));
  expect([...kinds].filter((kind) => !shown.has(kind))).toEqual([]);
  expect(new Set(states.map(({ name }) => name)).size).toBe(states.length);
  expect(states.every(({ n }) => n >= 0 && n <= log.entries.length)).toBe(true);
});

test('a chain is shown empty, link by link, whole, and when it broke', async () => {
  const { states } = await statesIn('s00-forty-one-baursaks.broken');
  const names = states.map(({ name }) => name);
  for (const filled of [0, 1, 2, 3, 4, 5]) expect(names.join('\n')).toContain(`chain, ${filled} of 5`);
  expect(names.filter((name) => name.startsWith('chain, weighed')).length).toBeGreaterThan(0);
  expect(names).toContain('beat, chain, slipped');
});

test('an answer with the screen for itself is followed by the screen it hid', async () => {
  const { states } = await statesIn('s13-shopkeepers-camera.join-and-leave');
  const beat = states.find(({ name }) => name.startsWith('beat, chain'));
  expect(beat?.on).toBe(false);
  expect(states.find(({ n, on }) => n === beat?.n && on)?.name).toContain('claim, 0 of 4');
});

describe('the address of a frame', () => {
  const ask: FrameAsk = {
    tongue: 'pseudo',
    theme: 'dark',
    text: 130,
    hash: '#/hearing/s00',
    replay: 's00.broken',
    n: 7,
    on: true,
    press: ['[data-testid="why"]', '[data-testid="contest"]'],
    trouble: null,
  };
  const readBack = (asked: FrameAsk) => {
    const { search, hash } = new URL(frameAddress(asked), 'http://localhost/workbench/');
    return readFrameAddress({ search, hash });
  };

  test('brings back what was asked', () => {
    expect(readBack(ask)).toEqual(ask);
    const home = { ...ask, replay: null, press: [], trouble: 'no-words', hash: '#/' };
    expect(readBack(home)).toEqual(home);
  });
});
