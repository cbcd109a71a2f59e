import { describe, expect, test } from 'vitest';
import { atLeast, atMost, between } from '../../src/workbench/pace/bar';
import { fewestChoicesAMinute, secondsOf, timeViews, waitsOf } from '../../src/workbench/pace/clock';
import { paceReport } from '../../src/workbench/pace/pace-report';
import type { View } from '../../src/workbench/pace/view';
import { loadScenario } from '../../src/workbench/reading/scenario-library';
import { loadWords } from '../../src/workbench/reading/scenario-words';

const aView = (view: Partial<View> = {}): View => ({
  scene: 0,
  kind: 'call',
  does: 'choice',
  isPlain: true,
  read: [],
  later: [],
  onScreen: 0,
  promptLetters: 0,
  optionLetters: [],
  stops: 0,
  taps: 1,
  movement: 0,
  answerLetters: null,
  isJudged: false,
  ...view,
});
const read = (letters: number) => [{ key: String(letters), letters }];

describe('the clock of a play', () => {
  test('letters at the reader’s pace, 4 s a choice, 1 s a screen, and what must be waited for', () => {
    expect(secondsOf(aView({ read: read(100) }), 'typical')).toBeCloseTo(7.5 + 4 + 1);
    expect(secondsOf(aView({ read: read(100), does: 'next' }), 'slow')).toBeCloseTo(9 + 1);
    expect(secondsOf(aView({ does: 'commit', movement: 0.5 }), 'quick')).toBeCloseTo(1.5);
  });
  test('what is turned up by a tap ends one wait and begins another', () => {
    expect(waitsOf(aView({ read: read(100), later: read(200) }), 'typical')).toEqual([12.5, 15]);
  });
  test('the fewest choices of any minute within the play', () => {
    const views = [
      ...Array.from({ length: 6 }, () => aView({ read: read(100) })),
      aView({ does: 'next', read: read(800) }),
      aView(),
    ];
    const timing = timeViews(views, 'typical');
    expect(timing.seconds).toBeCloseTo(6 * 12.5 + 61 + 5);
    expect(fewestChoicesAMinute(timing)).toBe(0);
    expect(fewestChoicesAMinute(timeViews(views.slice(0, 3), 'typical'))).toBe(3);
  });
});

describe('a bar', () => {
  const counted = [
    { value: 3, at: 'a' },
    { value: 5, at: 'b' },
  ];
  test('keeps the worst value and where it stands', () => {
    expect(atMost(4, counted)).toEqual({ holds: false, figure: 5, bar: 4, at: 'b' });
    expect(atLeast(3, counted)).toEqual({ holds: true, figure: 3, bar: 3, at: 'a' });
    expect(between(0.45, 0.55, 0.55)).toMatchObject({ holds: true, figure: 0.55 });
  });
  test('does not hold when nothing was counted', () => {
    expect(atMost(4, [])).toMatchObject({ holds: false });
  });
});

describe('the tutorial', { timeout: 60_000 }, () => {
  const id = 's00-forty-one-baursaks';
  const scenario = loadScenario(process.cwd(), id);
  const words = (['kk', 'ru', 'en'] as const).map((language) => loadWords(process.cwd(), id, language));

  test('keeps every bar in three minutes', () => {
    const { bars } = paceReport(scenario, words);
    expect(Object.entries(bars).filter(([, { holds }]) => !holds)).toEqual([]);
    expect(bars['minutes-typical-kk']).toMatchObject({ bar: 3 });
  });
  test('an unwritten reason and a long option are counted as what they are', () => {
    const [kk] = words;
    const broken = structuredClone(kk) as typeof kk & {
      scenario: { opening: { why?: string }; cards: Record<string, { limit: string }> };
    };
    delete broken.scenario.opening.why;
    const card = broken.scenario.cards['tray-count'];
    if (card) card.limit = 'а'.repeat(111);
    const { bars } = paceReport(scenario, [broken]);
    expect(bars['reason-missing-kk']).toMatchObject({ holds: false, figure: 1 });
    expect(bars['reason-kk']).toMatchObject({ holds: false, figure: 111 });
  });
});

test('the coda, which begins with a call, may take a minute more than the tutorial', { timeout: 60_000 }, () => {
  const root = process.cwd();
  const words = (['kk', 'ru', 'en'] as const).map((language) => loadWords(root, 's17-who-answers', language));
  const { bars } = paceReport(loadScenario(root, 's17-who-answers'), words);
  expect(Object.entries(bars).filter(([, { holds }]) => !holds)).toEqual([]);
  expect(bars['minutes-typical-kk']).toMatchObject({ bar: 4 });
  expect(bars['minutes-slow-kk']).toMatchObject({ bar: 5 });
});
