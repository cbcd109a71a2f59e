import type { Language } from '../../../language/languages';
import hedges from './hedges.json';

/** Whether a sentence takes something back: it has one of the language's hedge words; `*` in the list stands for any ending. */
export function isHedged(language: Language, sentence: string): boolean {
  const words = sentence.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.some((word) => hedges[language].some((hedge) => matches(word, hedge)));
}

function matches(word: string, hedge: string): boolean {
  return hedge.endsWith('*') ? word.startsWith(hedge.slice(0, -1)) : word === hedge;
}
