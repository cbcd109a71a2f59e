import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compareWords } from '../../src/language/compare-words';
import { languages } from '../../src/language/languages';

const letters = 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя';
const signs = [...letters, ...letters.toUpperCase(), ...'abcxyzABZ \u00a0019-—,.!?«»()%'];
const word = fc.string({ unit: fc.constantFrom(...signs), maxLength: 10 });
/** Words that differ late or in case only are the ones a wrong level would sort wrongly. */
const near = fc.tuple(word, fc.nat(), fc.constantFrom(...signs)).map(([text, at, sign]) => {
  const place = text.length === 0 ? 0 : at % text.length;
  return [text, text.slice(0, place) + sign + text.slice(place + 1)] as const;
});

it.each(languages)("%s order agrees with Node's full Intl", (language) => {
  const oracle = new Intl.Collator(language);
  fc.assert(
    fc.property(fc.oneof(fc.tuple(word, word), near), ([one, other]) => {
      expect(Math.sign(compareWords(language, one, other))).toBe(Math.sign(oracle.compare(one, other)));
    }),
    { numRuns: 5000 },
  );
});

it('puts every two signs in the order of Node', () => {
  const oracle = new Intl.Collator('kk');
  const wrong = signs.flatMap((one) =>
    signs
      .filter((other) => Math.sign(compareWords('kk', one, other)) !== Math.sign(oracle.compare(one, other)))
      .map((other) => one + other),
  );
  expect(wrong).toEqual([]);
});

it('puts the letters that browsers misplace where the alphabet has them', () => {
  const names = ['Ірі', 'Ыстық', 'Қала', 'Кеме', 'Үй', 'Ұлы', 'Ән', 'Арал', 'Өзен', 'Орал'];
  expect(names.sort((one, other) => compareWords('kk', one, other))).toEqual([
    'Арал',
    'Ән',
    'Кеме',
    'Қала',
    'Орал',
    'Өзен',
    'Ұлы',
    'Үй',
    'Ыстық',
    'Ірі',
  ]);
  expect([...names].sort(new Intl.Collator('en').compare)).not.toEqual(names);
});

it('puts unknown signs last and never calls two of them the same', () => {
  expect(compareWords('kk', 'я', '漢')).toBeLessThan(0);
  expect(compareWords('kk', '漢', '字')).not.toBe(0);
});
