import { beforeEach, describe, expect, it } from 'vitest';
import type { ChainRecord } from '../../src/rules/debate';
import { freeAbove } from '../../src/ui/hearing/use-picture';
import { type ChainWords, type Picture, SIGNAL_PLACES, tagsOf } from '../../src/ui/picture';
import { loadScenario } from '../../src/workbench/reading/scenario-library';
import { BAKERY, openTestGame, seen, type TestGame, TUTORIAL, touch } from './open-test-game';

const BEFORE_CHAIN = ['opening', 'call', 'lot', 'file', 'beat'];
let opened: TestGame;

const picture = (): Picture => opened.game.picture.get() as Picture;
const step = async (): Promise<string> => (await seen('[data-testid="step"]')).dataset.step ?? '';

/** Takes the first way on, and notes each picture of the file and what it was shown for. */
async function readTheFile(): Promise<Picture[]> {
  const pictures: Picture[] = [];
  const ways = [
    '[data-testid="continue"]',
    '[data-testid="accept-lot"]',
    '.touch-word',
    '[data-testid="options"] button',
  ];
  for (let taps = 0; taps < 20; taps += 1) {
    const now = await step();
    if (!BEFORE_CHAIN.includes(now)) break;
    if (now === 'file') pictures.push(picture());
    await touch(ways.find((way) => document.querySelector(way) !== null) as string);
  }
  return pictures;
}

describe('the picture of an ordinary hearing', () => {
  beforeEach(async () => {
    opened = await openTestGame({ hash: `#/hearing/${BAKERY}`, search: '?seed=7', language: 'kk' });
    await seen('[data-step="opening"]');
  });

  it('shows people before the file, the way of the signal through it, and people after it', async () => {
    expect(picture()).toMatchObject({ look: 'forum', signal: { at: -1, labels: [] } });
    const file = await readTheFile();
    expect(file.map(({ look }) => look)).toEqual(Array(5).fill('signal'));
    expect(picture().look).toBe('forum');
  }, 20_000);

  it('goes on with every card, from the first place to the last', async () => {
    const ats = (await readTheFile()).map(({ signal }) => signal.at);
    expect(ats[0]).toBe(0);
    expect(ats.at(-1)).toBe(SIGNAL_PLACES.length - 1);
    expect(ats).toEqual([...new Set(ats)].sort((a, b) => a - b));
  }, 20_000);

  it('names every place in the language that is read, each by its own word', async () => {
    const { labels } = (await readTheFile())[0]?.signal ?? { labels: [] };
    expect(labels.slice(0, 3)).toEqual(['Жазу', 'Қосу', 'Тану']);
    expect(new Set(labels).size).toBe(SIGNAL_PLACES.length);
    expect(opened.missing).toEqual([]);
  }, 20_000);
});

it('stays in the canteen for the cards of the tutorial', async () => {
  opened = await openTestGame({ hash: `#/hearing/${TUTORIAL}` });
  await seen('[data-step="opening"]');
  const file = await readTheFile();
  expect(file.map(({ look }) => look)).toEqual(['forum', 'forum']);
}, 20_000);

describe('the hands of a chain', () => {
  const words: ChainWords = { read: () => 'a hand', slotName: (slot) => slot, nobodyElse: 'Nobody else' };
  const chain: ChainRecord = {
    failure: null,
    actor: null,
    forum: null,
    proposed: null,
    standard: null,
    trace: null,
    consequence: null,
    hands: null,
    weighed: null,
    mended: false,
  };
  const handsOf = (hands: ChainRecord['hands']) =>
    tagsOf(loadScenario(process.cwd(), BAKERY), { ...chain, hands }, words).find(({ slot }) => slot === 'hands');

  it('hang as an empty place until they are named, and as words when they are nobody’s', () => {
    expect(handsOf(null)).toMatchObject({ text: null, state: 'empty' });
    expect(handsOf([])).toMatchObject({ text: 'Nobody else', state: 'hung' });
  });
});

describe('what a panel leaves free', () => {
  it('is told in whole steps, never more than there is', () => {
    expect(freeAbove(239, 640)).toBe(216);
    expect(freeAbove(240, 640)).toBe(240);
  });

  it('is nobody’s matter where the panel is low, covers all, or stands beside', () => {
    for (const top of [0, 48, 58, 269, 440]) expect(freeAbove(top, 640)).toBeNull();
  });
});
