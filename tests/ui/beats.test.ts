import { describe, expect, test } from 'vitest';
import { type Phrase, uiPhrase } from '../../src/hearing/phrase';
import type { Group, Option, Screen } from '../../src/hearing/screen';
import type { Happening } from '../../src/rules/move';
import { needsBeat, openGroup, SCREEN_LETTERS, screenLetters } from '../../src/ui/beats';

/** A phrase that reads as so many letters. */
const long = (letters: number): Phrase => uiPhrase('x'.repeat(letters));
const read = ({ path }: Phrase): string => path[0] ?? '';

const option = (id: string, letters: number, chosen = false): Option => ({
  id,
  says: long(letters),
  move: { kind: 'accept-lot' },
  chosen,
});
const group = (slot: Group['slot'], options: readonly Option[]): Group => ({
  slot,
  options,
  filled: options.some(({ chosen }) => chosen),
});
const screen = (prompt: number, groups: readonly Group[] = []): Screen => ({
  step: { kind: 'call' },
  scene: 1,
  actions: [],
  speaker: 'saule',
  prompt: [long(prompt)],
  groups,
  lines: [],
});
const answer = (letters: number, ...happenings: readonly Happening[]) => ({ happenings, reaction: long(letters) });
const right: Happening = { kind: 'opening-weighed', right: true, word: 'never' };

describe('the answer to a choice', () => {
  test('stands above the next question while both fit one screen', () => {
    expect(needsBeat(answer(50, right), screen(SCREEN_LETTERS - 50), read)).toBe(false);
    expect(needsBeat(answer(51, right), screen(SCREEN_LETTERS - 50), read)).toBe(true);
  });

  test('has no screen of its own when there is none', () => {
    const gone: Happening = { kind: 'gone-wrong', failure: 'f' };
    expect(needsBeat({ happenings: [gone], reaction: null }, screen(400), read)).toBe(false);
  });

  test.each<Happening>([
    { kind: 'chain-held', nth: 1, score: 4 },
    { kind: 'chain-broke', nth: 1, score: 1, slot: 'forum', why: 'no-power-here', mendable: false },
    { kind: 'gone-wrong', failure: 'f' },
    { kind: 'verdict-reached', level: 2 },
    { kind: 'forum-asked', right: true, question: 'q' },
  ])('has the screen for itself at a moment: $kind', (happening) => {
    expect(needsBeat(answer(10, right, happening), screen(10), read)).toBe(true);
  });

  test.each<Happening>([
    { kind: 'line-pressed', line: 'l', verb: 'so-what' },
    { kind: 'chain-broke', nth: 1, score: 1, slot: 'forum', why: 'no-power-here', mendable: true },
    { kind: 'claim-slipped', nth: 1, claim: 'c', why: 'off-the-point', mendable: true },
  ])('stays where the player is: $kind', (happening) => {
    expect(needsBeat(answer(400, happening), screen(400), read)).toBe(false);
  });
});

describe('the letters of a screen', () => {
  test('are the words said, the open slot and what is already laid', () => {
    const laid = group('claim', [option('a', 20, true), option('b', 30)]);
    const open = group('card', [option('c', 5), option('d', 6)]);
    const later = group('link', [option('e', 100)]);
    expect(screenLetters(screen(10, [laid, open, later]), read)).toBe(10 + 20 + 5 + 6);
  });

  test('count hands one by one, not set by set', () => {
    const hands = group('hands', [option('', 9), option('x', 9), option('y', 9), option('x y', 18)]);
    expect(screenLetters(screen(0, [hands]), read)).toBe(18);
  });

  test('the open slot is the first that is empty and has something on offer', () => {
    const empty = group('card', []);
    const open = group('bet', [option('even', 4)]);
    expect(openGroup([group('claim', [option('a', 1, true)]), empty, open])).toBe(open);
    expect(openGroup([empty])).toBeUndefined();
  });
});
