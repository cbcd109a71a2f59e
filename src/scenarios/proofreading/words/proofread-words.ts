import { address } from './address';
import { andWithParticle } from './and-with-particle';
import { belongingEnding } from './belonging-ending';
import { dashes } from './dashes';
import { emptyText } from './empty-text';
import { endingAfterValue } from './ending-after-value';
import { type Gate, type Line, type WordFinding, type WordsLanguage, wordsLanguages } from './finding';
import { flattenWords, type WordsTree } from './flatten-words';
import { lookAlikes } from './look-alikes';
import { looksKazakh } from './looks-kazakh';
import { mixedScripts } from './mixed-scripts';
import { nounAfterNumeral } from './noun-after-numeral';
import { numberShapes } from './number-shapes';
import { questionParticle } from './question-particle';
import { quotes } from './quotes';
import { type ReadingReport, reportReading } from './reading-report';
import { realPerson } from './real-person';
import { sameKeys, type WordsFile } from './same-keys';
import { sameValues } from './same-values';
import { sentenceLength } from './sentence-length';
import { spacesAndDots } from './spaces-and-dots';
import { suffixHarmony } from './suffix-harmony';
import { type Speller, unknownWords } from './unknown-words';
import { wrongAlphabet } from './wrong-alphabet';

/** Parsed files: language → namespace (`ui`, `scenarios/s01-canteen`) → tree of sentences. */
export type FilesByLanguage = Readonly<Record<WordsLanguage, Readonly<Record<string, WordsTree>>>>;

/** What must be mended, and how hard the texts are to read. */
export interface WordsProof {
  /** Empty when the words may ship. */
  readonly findings: readonly WordFinding[];
  /** One for each file and language, in the order of the files. */
  readonly reading: readonly ReadingReport[];
}

/** The checks that need one sentence only, cheapest and most basic first. */
const gates: readonly Gate[] = [
  emptyText,
  lookAlikes,
  mixedScripts,
  wrongAlphabet,
  looksKazakh,
  quotes,
  dashes,
  numberShapes,
  spacesAndDots,
  questionParticle,
  andWithParticle,
  nounAfterNumeral,
  suffixHarmony,
  belongingEnding,
  endingAfterValue,
  address,
  realPerson,
  sentenceLength,
];

/**
 * All gates on all words. Without a speller the spelling gate is left out, so
 * the rest runs in a browser too; the full check must pass one. The same words
 * give the same findings in the same order.
 */
export function proofreadWords(files: FilesByLanguage, speller?: Speller): WordsProof {
  const namespaces = [...new Set(wordsLanguages.flatMap((language) => Object.keys(files[language])))].sort();
  const proofs = namespaces.map((namespace) => proofreadFile(fileOf(files, namespace), speller));
  return { findings: proofs.flatMap((proof) => proof.findings), reading: proofs.flatMap((proof) => proof.reading) };
}

function fileOf(files: FilesByLanguage, namespace: string): WordsFile {
  const trees: Partial<Record<WordsLanguage, WordsTree>> = {};
  for (const language of wordsLanguages) {
    const tree = files[language][namespace];
    if (tree !== undefined) trees[language] = tree;
  }
  return { namespace, trees };
}

function proofreadFile(file: WordsFile, speller: Speller | undefined): WordsProof {
  const byLanguage = wordsLanguages.map((language) => ({ language, lines: linesOf(file, language) }));
  const lines = byLanguage.flatMap((own) => own.lines);
  const spelling = speller === undefined ? [] : byLanguage.flatMap((own) => unknownWords(own.lines, speller));
  return {
    findings: [...sameKeys(file), ...sameValues(file), ...lines.flatMap(proofreadLine), ...spelling],
    reading: byLanguage
      .filter((own) => own.lines.length > 0)
      .map((own) => reportReading({ language: own.language, namespace: file.namespace }, own.lines)),
  };
}

/** All gates of one sentence; an empty sentence gets the one finding that matters. */
export function proofreadLine(line: Line): WordFinding[] {
  const empty = emptyText(line);
  return empty.length > 0 ? empty : gates.flatMap((gate) => gate(line));
}

function linesOf(file: WordsFile, language: WordsLanguage): readonly Line[] {
  return flattenWords(file.trees[language] ?? {}).map(({ path, text }) => ({
    language,
    key: `${language}/${file.namespace}:${path.join('.')}`,
    text,
  }));
}
