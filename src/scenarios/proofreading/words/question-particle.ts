import { findingOn, type Gate } from './finding';
import { type LastSound, lastSoundOf, sureHarmonyOf } from './kazakh-sounds';
import { shownText } from './shown-text';

const startAfter: Readonly<Record<LastSound, string>> = {
  vowel: 'м',
  glide: 'м',
  r: 'м',
  l: 'м',
  nasal: 'б',
  z: 'б',
  voiceless: 'п',
};

/** The Kazakh question word ма/ме, ба/бе, па/пе after the sound and the vowels before it: дұрыс па, керек пе, бар ма. */
export const questionParticle: Gate = (line) => {
  if (line.language !== 'kk') return [];
  const found = shownText(line.text).matchAll(/(\p{Script=Cyrillic}{2,})[»”]? ([мбп][ае])(?![\p{L}-])/gu);
  return [...found].flatMap(([, before = '', particle = '']) => {
    const sound = lastSoundOf(before);
    const harmony = sureHarmonyOf(before);
    if (sound === null) return [];
    const vowel = harmony === null ? particle.slice(1) : harmony === 'back' ? 'а' : 'е';
    const right = startAfter[sound] + vowel;
    return right === particle
      ? []
      : [findingOn(line, 'question-particle', `After «${before}» write «${right}», not «${particle}».`)];
  });
};
