import { describe, expect, test } from 'vitest';
import { checksum } from '../../src/keeping/checksum';
import { openSave, SAVE_VERSION, SaveError, sealLog } from '../../src/keeping/save';
import type { Log } from '../../src/rules/debate';

const log: Log = {
  scenario: 's00-forty-one-baursaks',
  version: 1,
  seed: 5,
  position: null,
  entries: [{ n: 1, move: { kind: 'weigh-opening', word: 'never' }, shown: ['says', 'never'] }],
};

describe('a save', () => {
  test('gives back the record that was sealed, also after a journey through JSON', () => {
    expect(openSave(JSON.parse(JSON.stringify(sealLog(log))))).toEqual({ ok: true, log });
  });

  test('that lost a letter is damaged', () => {
    const save = sealLog(log);
    const worn = { ...save, log: { ...log, entries: [{ ...log.entries[0], shown: ['says', 'neve'] }] } };
    expect(openSave(worn)).toEqual({ ok: false, problem: 'save-damaged' });
  });

  test('with entries out of order is damaged, even under a right checksum', () => {
    const crooked = { ...log, entries: [{ ...log.entries[0], n: 2 }] };
    const save = { version: SAVE_VERSION, checksum: checksum(JSON.stringify(crooked)), log: crooked };
    expect(openSave(save)).toEqual({ ok: false, problem: 'save-damaged' });
  });

  test('of another game is told apart by age', () => {
    expect(openSave({ ...sealLog(log), version: SAVE_VERSION + 1 })).toEqual({ ok: false, problem: 'save-newer' });
    expect(openSave({ ...sealLog(log), version: SAVE_VERSION - 1 })).toEqual({ ok: false, problem: 'save-older' });
  });

  test.each([undefined, null, 3, 'save', [], {}, { version: '1' }, { version: 1, log }])('%j is no save', (kept) => {
    expect(openSave(kept)).toEqual({ ok: false, problem: 'save-not-a-save' });
  });

  test.each([
    { ...log, seed: 1.5 },
    { ...log, entries: null },
    { ...log, entries: [{ n: 1, move: {}, shown: [] }] },
    { ...log, position: 7 },
  ])('a record that is not whole is refused before it is written', (broken) => {
    expect(() => sealLog(broken as unknown as Log)).toThrow(SaveError);
  });
});

describe('the checksum', () => {
  test('is the same for the same text and another for a text with two letters changed places', () => {
    expect(checksum('бауырсақ')).toBe(checksum('бауырсақ'));
    expect(checksum('бауырсақ')).not.toBe(checksum('бауыcрақ'));
    expect(checksum('')).toMatch(/^[0-9a-f]{16}$/);
  });
});
