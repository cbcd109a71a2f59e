import { expect, test } from 'vitest';
import { FIRST_SETTINGS, keepSettings, readSettings, type TextPlace } from '../../src/keeping/settings';

function place(text: string | null = null): TextPlace & { text: string | null } {
  const here = {
    text,
    getItem: () => here.text,
    setItem: (_key: string, next: string) => {
      here.text = next;
    },
  };
  return here;
}

test('settings come back as they were kept', () => {
  const here = place();
  const chosen = { ...FIRST_SETTINGS, language: 'ru', text: 130, theme: 'dark', cues: 0.25, hints: false } as const;
  keepSettings(here, chosen);
  expect(readSettings(here)).toEqual(chosen);
});

test.each([null, 'no json', '7', 'null', '[]'])('%s gives the first settings', (text) => {
  expect(readSettings(place(text))).toEqual(FIRST_SETTINGS);
});

test('a setting that makes no sense is as at first, and the others stay', () => {
  const kept = JSON.stringify({ text: 999, pace: 'wild', theme: 'dark', cues: 7, sound: 'yes', ambience: 0 });
  expect(readSettings(place(kept))).toEqual({ ...FIRST_SETTINGS, theme: 'dark', ambience: 0 });
});

test('a place that refuses stops nobody', () => {
  const refusing: TextPlace = {
    getItem: () => {
      throw new Error('forbidden');
    },
    setItem: () => {
      throw new Error('full');
    },
  };
  expect(readSettings(refusing)).toEqual(FIRST_SETTINGS);
  expect(() => keepSettings(refusing, FIRST_SETTINGS)).not.toThrow();
});
