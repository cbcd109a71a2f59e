import { findingOn, type Gate } from './finding';

/** Latin letters of other alphabets that are taken for Kazakh ones, with what was probably meant. */
const meant: Readonly<Record<string, string>> = {
  ə: 'ә',
  Ə: 'Ә',
  ǝ: 'ә',
  ö: 'ө',
  Ö: 'Ө',
  ü: 'ү',
  Ü: 'Ү',
  ğ: 'ғ',
  Ğ: 'Ғ',
  ñ: 'ң',
  Ñ: 'Ң',
  ı: 'і',
  İ: 'І',
  ɵ: 'ө',
  Ɵ: 'Ө',
};

/** Signs that nobody sees and that break search and line ends: zero-width ones, the soft hyphen, controls. */
const invisible = /[\u200b-\u200f\u2028-\u202e\u2060\ufeff\u00ad\p{Cc}]/gu;

/** Letters taken from another alphabet, letters in pieces, and signs that cannot be seen. */
export const lookAlikes: Gate = (line) => {
  const findings = [...new Set([...line.text].filter((letter) => Object.hasOwn(meant, letter)))].map((letter) =>
    findingOn(
      line,
      'look-alike',
      `«${letter}» is not a letter of this language: type «${meant[letter]}», or write the word without it.`,
    ),
  );
  if (line.text !== line.text.normalize('NFC')) {
    findings.push(
      findingOn(
        line,
        'not-nfc',
        'A letter is made of two signs (as й of и and ˘): type it again as one letter (Unicode NFC).',
      ),
    );
  }
  for (const [sign] of line.text.matchAll(invisible)) {
    const code = (sign.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0');
    findings.push(findingOn(line, 'invisible-sign', `Remove the invisible sign U+${code}.`));
  }
  return findings;
};
