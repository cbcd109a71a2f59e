import { findingOn, type Gate } from './finding';
import { type LastSound, lastSoundOf } from './kazakh-sounds';
import { shownText } from './shown-text';

const rightAfter: Readonly<Record<LastSound, string>> = {
  vowel: 'мен',
  glide: 'мен',
  r: 'мен',
  l: 'мен',
  nasal: 'мен',
  z: 'бен',
  voiceless: 'пен',
};

/** «мен» is also the word for I. Then the sentence has a verb in the first person, or one of these words around it. */
const firstPerson =
  /(?:[мбп][ыі]н|[дт][ыі]м|с[ае]м|[ае]й[ыі]н|ғ?[ае]рм[ыі]н)(?!\p{L})|(?<!\p{L})мен (?:үшін|туралы|сияқты|де|ғана|ғой)(?!\p{L})/u;
const beforeI = /^(?:бірақ|тек|рас|жоқ|өйткені|егер|сонда|неге|қашан|сонымен қатар)$/;
/** Names and stems that only look as if they ended in the particle. */
const notTheParticle = /^(?:\p{L}+смен|түрі?кмен|тербен|степен|ступен)$/u;

/** «мен, бен, пен» (and, with) after the sound before it, as a word of its own or at the end of one: сот пен прокурор, сотпен. */
export const andWithParticle: Gate = (line) => {
  if (line.language !== 'kk') return [];
  return shownText(line.text)
    .split(/[.!?…;]+/)
    .flatMap((sentence) => [...apart(sentence), ...attached(sentence)])
    .map(([before, wrong, right]) =>
      findingOn(line, 'and-with', `After «${before}» write «${right}», not «${wrong}».`),
    );
};

type Slip = readonly [before: string, wrong: string, right: string];

function apart(sentence: string): Slip[] {
  const found = sentence.matchAll(/(\p{Script=Cyrillic}{2,})[»”]? ([мбп]ен)(?![\p{L}-])/gu);
  return [...found].flatMap(([, before = '', particle = '']): Slip[] => {
    const sound = lastSoundOf(before);
    if (sound === null || rightAfter[sound] === particle) return [];
    if (particle === 'мен' && (firstPerson.test(sentence) || beforeI.test(before.toLowerCase()))) return [];
    return [[before, particle, rightAfter[sound]]];
  });
}

function attached(sentence: string): Slip[] {
  const found = sentence.matchAll(/(?<![\p{L}-])(\p{Ll}{3,}?)([мбп]ен)(?![\p{L}-])/gu);
  return [...found].flatMap(([word, stem = '', ending = '']): Slip[] => {
    const sound = lastSoundOf(stem);
    if (sound === null || rightAfter[sound] === ending || notTheParticle.test(word)) return [];
    return [[stem, `-${ending}`, `-${rightAfter[sound]}`]];
  });
}
