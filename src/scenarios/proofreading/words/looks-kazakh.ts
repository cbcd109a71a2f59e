import { findingOn, type Gate } from './finding';

/** So many Cyrillic letters without one of the nine own letters do not occur in Kazakh sentences. */
const enough = 40;

/** A Kazakh text that is long enough and has none of әғқңөұүһі is Russian in the wrong file, or typed without the Kazakh keys. */
export const looksKazakh: Gate = (line) => {
  if (line.language !== 'kk') return [];
  const letters = line.text.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  if (letters < enough || /[әғқңөұүһі]/i.test(line.text)) return [];
  return [
    findingOn(
      line,
      'looks-kazakh',
      'No әғқңөұүһі in a text this long: it is not Kazakh, or typed without the Kazakh letters. Write it again.',
    ),
  ];
};
