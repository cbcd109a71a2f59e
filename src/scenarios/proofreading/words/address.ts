import { findingOn, type Gate, type Line } from './finding';
import { shownText } from './shown-text';

/** Files in which the game itself speaks to the player: there only Сіз and вы. */
const gameSpeaks = /^\w+\/(?:ui|rules|glossary|quiz|charter)(?:[:/]|$)/;

const familiarKk =
  /(?<!\p{L})(?:сен|сенің|саған|сені|сенде|сенен|сенімен|сендер\p{L}*)(?!\p{L})|\p{L}{2,}(?:с[ыі]ң)(?!\p{L})/giu;
const politeKk = /(?<!\p{L})сіз(?:дің|ге|ді|де|ден|бен|дер\p{L}*)?(?!\p{L})|\p{L}{2,}(?:ң[ыі]з)(?!\p{L})/giu;
const familiarRu =
  /(?<!\p{L})(?:ты|тебя|тебе|тобой|тво(?:й|я|ё|е|и|его|ей|ему|им|их|ими|ю|ём))(?!\p{L})|\p{L}{2,}[еёи]шь(?:ся)?(?!\p{L})/giu;
const politeRu = /(?<!\p{L})(?:вы|вас|вам|вами|ваш(?:а|е|и|его|ей|ему|им|их|ими|у|ем)?)(?!\p{L})/giu;
/** Words that only look like a form of address: sea, goose, beetle; «only», «gap». */
const innocent = /^(?:теңіз|деңіз|қоңыз|доңыз|лишь|брешь)$/i;

/**
 * One manner of address in one text: сен or Сіз, ты or вы. Where the game
 * itself speaks, only the polite one; there Сіз has a capital and вы none
 * inside a sentence.
 */
export const address: Gate = (line) => {
  if (line.language === 'en') return [];
  const text = shownText(line.text);
  const [familiar, polite] =
    line.language === 'kk'
      ? [find(text, familiarKk), find(text, politeKk)]
      : [find(text, familiarRu), find(text, politeRu)];
  if (familiar !== null && polite !== null) {
    return [
      findingOn(line, 'address-mixed', `«${familiar}» and «${polite}» address one person in two manners: choose one.`),
    ];
  }
  if (!gameSpeaks.test(line.key)) return [];
  const found =
    familiar === null
      ? []
      : [
          findingOn(
            line,
            'address-familiar',
            `Here the game speaks: not «${familiar}», but ${line.language === 'kk' ? 'Сіз' : 'вы'}.`,
          ),
        ];
  return [...found, ...capitals(line, text)];
};

function find(text: string, pattern: RegExp): string | null {
  return (text.match(pattern) ?? []).find((word) => !innocent.test(word)) ?? null;
}

function capitals(line: Line, text: string): ReturnType<Gate> {
  if (line.language === 'kk') {
    const small = text.match(/(?<!\p{L})сіз(?:дің|ге|ді|де|ден|бен)?(?!\p{L})/u)?.[0];
    return small === undefined ? [] : [findingOn(line, 'address-capital', `Write «${small}» with a capital: Сіз.`)];
  }
  const capital = text.match(/(?<=[\p{Ll}\d,;:] )(?:Вы|Вас|Вам|Вами|Ваш\p{Ll}{0,3})(?!\p{L})/u)?.[0];
  return capital === undefined ? [] : [findingOn(line, 'address-capital', `Write «${capital}» with a small letter.`)];
}
