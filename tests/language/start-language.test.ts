import { describe, expect, it, vi } from 'vitest';
import type { Language } from '../../src/language/languages';
import { startLanguage } from '../../src/language/start-language';
import type { WordKey } from '../../src/language/typed-keys';
import type { LocaleTree, MissingWord, Namespace } from '../../src/language/words';

const files: Record<string, LocaleTree> = {
  'kk/ui': {
    start: 'Бастау',
    lead: { name: 'Жүргізуші: {{name}}' },
    cameras: '{{total}} камера',
    points_one: '{{count}} ұпай',
    points_other: '{{count}} ұпай',
    empty: '',
  },
  'ru/ui': {
    start: 'Начать',
    lead: { name: 'Ведущий: {{name}}' },
    cameras: 'камер: {{total}}',
    only: 'Есть по-русски',
    empty: 'Не пусто',
    points_one: '{{count}} очко',
    points_few: '{{count}} очка',
    points_many: '{{count}} очков',
    points_other: '{{count}} очка',
  },
  'en/ui': {
    start: 'Start',
    lead: { name: 'Lead: {{name}}' },
    cameras: '{{total}} cameras',
    only: 'In Russian too',
    last: 'In English',
    points_one: '{{count}} point',
    points_other: '{{count}} points',
  },
  'kk/rules': { ideas: { silence: { name: 'Үнсіздік' } } },
  'ru/rules': { ideas: { silence: { name: 'Молчание' } } },
  'en/rules': { ideas: { silence: { name: 'Silence' } } },
  'kk/scenarios/s01': {
    title: 'Асхана',
    claims: { 'v1.0-wide': { text: 'Бірінші сөйлем' } },
    discussion: ['А?', 'Ә?'],
  },
  'ru/scenarios/s01': {
    title: 'Столовая',
    claims: { 'v1.0-wide': { text: 'Первая фраза', attack: 'Возражение' } },
    discussion: ['А?', 'Б?'],
  },
  'en/scenarios/s01': {
    title: 'Canteen',
    claims: { 'v1.0-wide': { text: 'A first sentence' } },
    discussion: ['A?', 'B?'],
  },
  'en/quiz': { one: 'Only in English' },
};
const key = (text: string) => text as WordKey;
const lookUp = async (language: Language, namespace: Namespace) => files[`${language}/${namespace}`] ?? null;
const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

async function start(language: Language, fetchLocale = vi.fn(lookUp)) {
  const missing: MissingWord[] = [];
  const words = await startLanguage({ language, fetchLocale, onMissing: (word) => missing.push(word) });
  return { words, missing, fetchLocale };
}

describe('reading in the chosen language', () => {
  it('fetches only that language and only what is asked for', async () => {
    const { words, fetchLocale } = await start('kk');
    expect(words.t(key('start'))).toBe('Бастау');
    expect(words.t(key('lead.name'), { name: 'Әсел' })).toBe('Жүргізуші: Әсел');
    expect(fetchLocale.mock.calls).toEqual([['kk', 'ui']]);
    await words.load('ui');
    await Promise.all([words.load('rules'), words.load('rules')]);
    expect(words.t(key('rules:ideas.silence.name'))).toBe('Үнсіздік');
    expect(fetchLocale.mock.calls).toEqual([
      ['kk', 'ui'],
      ['kk', 'rules'],
    ]);
  });

  it('writes numbers in gaps the way of the language and chooses plurals by them', async () => {
    const { words } = await start('kk');
    expect(words.t(key('cameras'), { total: 128_000 })).toBe('128\u00a0000 камера');
    expect(words.t(key('points'), { count: 1200 })).toBe('1\u00a0200 ұпай');
    await words.change('ru');
    expect([1, 2, 5, 21, 1.5].map((count) => words.t(key('points'), { count }))).toEqual([
      '1 очко',
      '2 очка',
      '5 очков',
      '21 очко',
      '1,5 очка',
    ]);
    await words.change('en');
    expect(words.t(key('points'), { count: 1200 })).toBe('1,200 points');
  });

  it('does not escape, because text nodes do', async () => {
    const { words } = await start('en');
    expect(words.t(key('lead.name'), { name: 'A & B <i>' })).toBe('Lead: A & B <i>');
  });

  it('reads scenario words by ids taken literally', async () => {
    const { words } = await start('kk');
    await words.load('scenarios/s01');
    expect(words.sentence('scenarios/s01', ['claims', 'v1.0-wide', 'text'])).toBe('Бірінші сөйлем');
    expect(words.sentence('scenarios/s01', ['discussion', 1])).toBe('Ә?');
    expect(words.sentence('ui', ['lead', 'name'], { name: 3000 })).toBe('Жүргізуші: 3\u00a0000');
    expect(words.idsUnder('scenarios/s01', ['claims'])).toEqual(['v1.0-wide']);
    expect(words.idsUnder('scenarios/s01', ['discussion'])).toEqual(['0', '1']);
    expect(words.idsUnder('scenarios/s01', ['nowhere'])).toEqual([]);
  });

  it('knows what it has', async () => {
    const { words } = await start('kk');
    await words.load('scenarios/s01');
    expect(['start', 'points', 'only', 'lead', 'empty'].map((k) => words.has(key(k)))).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
    expect(words.hasSentence('scenarios/s01', ['title'])).toBe(true);
    expect(words.hasSentence('scenarios/s01', ['claims'])).toBe(false);
    expect(words.hasSentence('scenarios/s01', ['title', 'length'])).toBe(false);
  });
});

describe('a missing sentence', () => {
  it('falls back to Russian, then English, tells the listeners, and is reported once', async () => {
    const { words, missing } = await start('kk');
    const told = vi.fn();
    words.onChange(told);
    expect(words.t(key('only'))).toBe('…');
    await settle();
    expect(told).toHaveBeenCalledTimes(1);
    expect(words.t(key('only'))).toBe('Есть по-русски');
    expect(words.t(key('last'))).toBe('In English');
    expect(words.t(key('empty'))).toBe('Не пусто');
    words.t(key('last'));
    expect(missing.map(({ key: name, shownIn }) => [name, shownIn])).toEqual([
      ['only', null],
      ['last', 'en'],
      ['empty', 'ru'],
    ]);
  });

  it('never shows a key, a branch, or loops when no language has it', async () => {
    const { words } = await start('kk');
    const told = vi.fn(() => void words.t(key('nowhere.at.all')));
    words.onChange(told);
    expect(words.t(key('nowhere.at.all'))).toBe('…');
    expect(words.t(key('lead'))).toBe('…');
    await settle();
    await settle();
    expect(told).toHaveBeenCalledTimes(2);
    expect(words.t(key('nowhere.at.all'))).toBe('…');
  });

  it('falls back in scenario words too, and when the whole file is missing', async () => {
    const { words, missing } = await start('kk');
    await words.load('scenarios/s01');
    words.sentence('scenarios/s01', ['claims', 'v1.0-wide', 'attack']);
    await settle();
    expect(words.sentence('scenarios/s01', ['claims', 'v1.0-wide', 'attack'])).toBe('Возражение');
    await words.load('quiz');
    expect(words.sentence('quiz', ['one'])).toBe('Only in English');
    expect(missing.at(-1)).toEqual({ language: 'kk', namespace: 'quiz', key: 'one', shownIn: 'en' });
  });

  it('fetches a file that nobody loaded', async () => {
    const { words } = await start('kk');
    expect(words.t(key('rules:ideas.silence.name'))).toBe('…');
    await settle();
    expect(words.t(key('rules:ideas.silence.name'))).toBe('Үнсіздік');
  });

  it('refuses a namespace that no language has', async () => {
    const { words } = await start('kk');
    await expect(words.load('scenarios/nowhere')).rejects.toThrow(/no-such-words.*scenarios\/nowhere/);
    await expect(words.change('en')).resolves.toBeUndefined();
  });
});

describe('changing the language', () => {
  it('switches when every file in use is here, then tells', async () => {
    const { words } = await start('kk');
    await words.load('rules');
    const heard: string[] = [];
    const stop = words.onChange(() => heard.push(words.t(key('rules:ideas.silence.name'))));
    const change = words.change('ru');
    expect(words.language).toBe('kk');
    await change;
    expect([words.language, words.t(key('start'))]).toEqual(['ru', 'Начать']);
    await words.change('ru');
    stop();
    await words.change('en');
    expect(heard).toEqual(['Молчание']);
  });

  it('lets the later of two calls win', async () => {
    const gates: Record<string, () => void> = {};
    const slow = vi.fn(async (language: Language, namespace: Namespace) => {
      if (language !== 'kk')
        await new Promise<void>((open) => {
          gates[language] = open;
        });
      return lookUp(language, namespace);
    });
    const { words } = await start('kk', slow);
    const changes = [words.change('ru'), words.change('en')];
    gates.en?.();
    await settle();
    gates.ru?.();
    await Promise.all(changes);
    expect(words.language).toBe('en');
  });

  it('stays as it was when fetching fails, and can be tried again', async () => {
    let offline = true;
    const { words } = await start(
      'kk',
      vi.fn(async (language: Language, namespace: Namespace) => {
        if (offline && language !== 'kk') throw new Error('offline');
        return lookUp(language, namespace);
      }),
    );
    await expect(words.change('ru')).rejects.toThrow('offline');
    expect([words.language, words.t(key('start'))]).toEqual(['kk', 'Бастау']);
    await words.load('rules');
    expect(words.t(key('rules:ideas.silence.name'))).toBe('Үнсіздік');
    offline = false;
    await words.change('ru');
    expect(words.t(key('start'))).toBe('Начать');
  });

  it('reads one line in another language and stays in its own', async () => {
    const { words } = await start('kk');
    const reading = await words.inLanguage('en', 'scenarios/s01');
    expect([reading.language, reading.sentence(['claims', 'v1.0-wide', 'text'])]).toEqual(['en', 'A first sentence']);
    expect(words.language).toBe('kk');
  });
});
