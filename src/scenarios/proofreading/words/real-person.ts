import { findingOn, type Gate } from './finding';
import { shownText } from './shown-text';

/** Real people named in the article or in the sources, in the spellings of the three languages. */
const realPersons =
  /(?<!\p{L})(?:Toqaev|Tokayev|Boqaev|Bokaev|Panchenko|Malikova|Glukhin|Тоқаев|Токаев|Боқаев|Бокаев|Панченко|Маликова|Глухин)\p{L}*/u;

/** A hearing's cards quote real people and say where; nowhere else in a hearing may one be named, so that no real person speaks or is judged. */
const speaks = /^\w+\/scenarios\/[^:]+:(?!cards\.)/;

/** No real person speaks in a hearing, is spoken to or stands accused: they are named on attributed cards only. */
export const realPerson: Gate = (line) => {
  if (!speaks.test(line.key)) return [];
  const name = shownText(line.text).match(realPersons)?.[0];
  if (name === undefined) return [];
  return [
    findingOn(
      line,
      'real-person',
      `«${name}» is a real person: name them on a card with its source, or say the office.`,
    ),
  ];
};
