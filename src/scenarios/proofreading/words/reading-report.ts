import type { Line, WordsLanguage } from './finding';
import { sentencesOf } from './sentences';

/** How hard one file is to read in one language; advice, never a reason to stop. */
export interface ReadingReport {
  readonly language: WordsLanguage;
  /** The file: `ui`, `scenarios/s01-canteen`. */
  readonly namespace: string;
  readonly words: number;
  readonly sentences: number;
  /** Words a sentence; 0 for an empty file. */
  readonly meanSentence: number;
  /** Words in the longest sentence. */
  readonly longestSentence: number;
  /** Words a sentence plus the percentage of words over six letters; `null` under 100 words, where it means nothing. */
  readonly lix: number | null;
  /** What passes the advised level, in words for the author; empty when all is well. */
  readonly warnings: readonly string[];
}

const advised: Readonly<Record<WordsLanguage, { readonly mean: number; readonly lix: number }>> = {
  kk: { mean: 10, lix: 60 },
  ru: { mean: 11, lix: 60 },
  en: { mean: 14, lix: 45 },
};

/** The report on all lines of one file in one language. */
export function reportReading(
  file: { language: WordsLanguage; namespace: string },
  lines: readonly Line[],
): ReadingReport {
  const sentences = lines.flatMap((line) => sentencesOf(line.text));
  const words = sentences.flat();
  const meanSentence = sentences.length === 0 ? 0 : words.length / sentences.length;
  const long = words.filter((word) => [...word].length > 6).length;
  const lix = words.length < 100 ? null : meanSentence + (100 * long) / words.length;
  const { mean, lix: most } = advised[file.language];
  const warnings = [
    meanSentence > mean && `${meanSentence.toFixed(1)} words a sentence, advised are ${mean}: use shorter sentences.`,
    lix !== null && lix > most && `LIX ${lix.toFixed(0)}, advised is at most ${most}: use shorter words or sentences.`,
  ].filter((warning) => warning !== false);
  const longestSentence = Math.max(0, ...sentences.map((sentence) => sentence.length));
  return { ...file, words: words.length, sentences: sentences.length, meanSentence, longestSentence, lix, warnings };
}
