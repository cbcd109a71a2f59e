import { describe, expect, it } from 'vitest';
import { flattenWords } from '../../../src/scenarios/proofreading/words/flatten-words';
import { sameKeys } from '../../../src/scenarios/proofreading/words/same-keys';
import { sameValues } from '../../../src/scenarios/proofreading/words/same-values';

const brief = (findings: readonly { rule: string; key: string; message: string }[]) =>
  findings.map(({ rule, key, message }) => `${rule} ${key} ${message}`);

describe('same keys', () => {
  it('says nothing about files that agree', () => {
    const trees = {
      kk: { a: { b: 'x' }, c: ['y', 'z'] },
      ru: { a: { b: 'x' }, c: ['y', 'z'] },
      en: { c: ['y', 'z'], a: { b: 'x' } },
    };
    expect(sameKeys({ namespace: 'ui', trees })).toEqual([]);
  });

  it('finds a missing sentence, a missing place of a list, and a missing file', () => {
    expect(
      brief(
        sameKeys({
          namespace: 'ui',
          trees: { kk: { a: 'x' }, ru: { a: 'x', b: { c: 'y' } }, en: { a: 'x', b: { c: 'y' } } },
        }),
      ),
    ).toEqual(['missing-key kk/ui:b.c Write this text in kk: ru and en has it. Or remove it there.']);
    expect(
      brief(sameKeys({ namespace: 'ui', trees: { kk: { a: ['x'] }, ru: { a: ['x', 'y'] }, en: { a: ['x'] } } })),
    ).toHaveLength(2);
    expect(brief(sameKeys({ namespace: 'facts', trees: { ru: { a: 'x' }, en: { a: 'x' } } }))).toEqual([
      'missing-file kk/facts Write locales/kk/facts.json: other languages have it.',
    ]);
  });

  it('knows which plural forms each language has', () => {
    const two = { a_one: 'x', a_other: 'x' };
    const four = { ...two, a_few: 'x', a_many: 'x' };
    expect(sameKeys({ namespace: 'ui', trees: { kk: two, ru: four, en: two } })).toEqual([]);
    expect(brief(sameKeys({ namespace: 'ui', trees: { kk: four, ru: two, en: { a: 'x' } } }))).toEqual([
      expect.stringMatching(/kk\/ui:a Remove _few/),
      expect.stringMatching(/kk\/ui:a Remove _many/),
      expect.stringMatching(/ru\/ui:a Add the plural form _few/),
      expect.stringMatching(/ru\/ui:a Add the plural form _many/),
    ]);
  });

  it('refuses what is not a sentence', () => {
    expect(() => flattenWords({ a: { b: 3 } } as never)).toThrow(/not-a-sentence: a\.b is 3/);
  });
});

describe('same values', () => {
  it('wants each value and each marker in every language, in any order', () => {
    const trees = {
      kk: { a: '{{x}} [never:ешқашан] {{y}}' },
      ru: { a: '{{ y }} {{x, number}} [never:никогда]' },
      en: { a: '[never:never] {{x}} {{y}}' },
    };
    expect(sameValues({ namespace: 'ui', trees })).toEqual([]);
    expect(brief(sameValues({ namespace: 'ui', trees: { ...trees, en: { a: '{{x}}' } } }))).toEqual([
      'same-values en/ui:a Put {{y}} into this text, as in the other languages, or remove it there.',
      'same-values en/ui:a Put [never:…] into this text, as in the other languages, or remove it there.',
    ]);
  });

  it('takes the forms of a plural together and lets one of them leave the count out', () => {
    const trees = {
      kk: { a_one: '{{count}} {{x}}', a_other: '{{count}} {{x}}' },
      ru: { a_one: 'одна {{x}}', a_few: '{{count}} {{x}}', a_many: '{{count}}', a_other: '{{count}}' },
      en: { a_one: 'one {{x}}', a_other: '{{count}} {{x}}' },
    };
    expect(sameValues({ namespace: 'ui', trees })).toEqual([]);
  });

  it('does not complain about a sentence that another language lacks altogether', () => {
    expect(sameValues({ namespace: 'ui', trees: { kk: { a: '{{x}}' }, ru: {}, en: { a: '{{x}}' } } })).toEqual([]);
  });
});
