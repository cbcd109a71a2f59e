import type { WordsLanguage } from './finding';

/** Endings that stand after a hyphen: 128-ге, ІІМ-нің, Boeing-тың, 5-й, the 1st. */
export const hyphenEnding: Readonly<Record<WordsLanguage, RegExp>> = {
  kk: /^(?:[лдт][ае]р)?(?:[ыі]|с[ыі]|[ыі]?ншы|[ыі]?нші|ш[ыі])?(?:[ндт][ыі]ң|[ғқгк]?[ае]|[ндт][ыі]|н[дт]?[ае]|[дт][ае]|н?[дт][ае]н|н[ае]н|[мбп]ен|н|[дт][ае]ғ[ыі]|[дт]ег[ыі]|д[ае]й|т[ае]й)?$/,
  ru: /^(?:[йяеою]|ая|ое|го|му|ми?|ти|х|ый|ой|ом|ых|ым|летн\p{L}+|процентн\p{L}+)$/u,
  en: /^(?:s|st|nd|rd|th|m)$/,
};
