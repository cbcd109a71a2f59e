import { countLetters } from '../words/count-letters';
import { type WordsLanguage, wordsLanguages } from '../words/finding';
import { flattenWords, type WordsTree } from '../words/flatten-words';
import { readOpeningLine } from '../words/opening-markers';
import { type Draft, type Finding, repeated } from './finding';
import { FREE_PARTS, type WordPath, wordPaths } from './word-paths';

/** The words of one hearing by language; a language without a file is not written yet. */
export type HearingWords = Readonly<Partial<Record<WordsLanguage, WordsTree>>>;

/** The longest sentence of each role, in letters; a screen of text has 330. */
const LIMITS: Readonly<Record<WordPath['role'], number>> = { prompt: 140, option: 55, reason: 110, text: 330 };
const OPTION_OF_FIVE = 25;

/** Where AUTHORING.md is stricter than the role. */
const OWN_LIMITS: Readonly<Record<string, number>> = { title: 30, glossary: 60 };
const FRONT_PAGE_WORDS = 24;
const TERMS = 2;

/** Where the words of a hearing stand. */
const fileOf = (draft: Draft, language: WordsLanguage): string =>
  `locales/${language}/scenarios/${draft.source.scenario}.json`;

/** What is missing, too much, or too long in each language, measured against the structure. */
export function proofreadHearingWords(draft: Draft, words: HearingWords): readonly Finding[] {
  return wordsLanguages.flatMap((language) => {
    const tree = words[language];
    const file = fileOf(draft, language);
    if (tree === undefined) {
      return [
        {
          file,
          path: '',
          rule: 'words-missing',
          message: 'Write this file: the hearing has no words in this language yet.',
        },
      ];
    }
    const sentences = new Map(flattenWords(tree).map(({ path, text }) => [path.join('.'), text]));
    const needed = wordPaths(draft.source);
    return [
      ...needed
        .filter(({ path }) => !sentences.has(path.join('.')))
        .map(({ path }) => finding(file, path, ['words-missing', 'Write this sentence: the structure asks for it.'])),
      ...extra(file, needed, [...sentences.keys()]),
      ...tooLong(draft, file, sentences),
      ...markers(draft, file, sentences.get('opening.line') ?? ''),
      ...ends(file, sentences),
    ];
  });
}

const finding = (file: string, path: readonly string[], [rule, message]: readonly [string, string]): Finding => ({
  file,
  path: path.join('.'),
  rule,
  message,
});

function extra(file: string, needed: readonly WordPath[], keys: readonly string[]): readonly Finding[] {
  const known = new Set(needed.map(({ path }) => path.join('.')));
  return keys
    .filter((key) => !known.has(key) && !FREE_PARTS.has(key.split('.')[0] ?? ''))
    .map((key) =>
      finding(
        file,
        [key],
        ['words-extra', 'Take this sentence away, or mend its id: the structure has nothing of this name.'],
      ),
    );
}

function tooLong(draft: Draft, file: string, sentences: ReadonlyMap<string, string>): readonly Finding[] {
  const roles = new Map(wordPaths(draft.source).map(({ path, role }) => [path.join('.'), role]));
  return [...sentences].flatMap(([key, text]) => {
    const limit = OWN_LIMITS[key.split('.')[0] ?? ''] ?? limitOf(draft, key, roles.get(key) ?? 'text');
    const letters = countLetters(text);
    return letters > limit
      ? [finding(file, [key], ['too-long', `Shorten to ${limit} letters: it has ${letters}.`])]
      : [];
  });
}

/** In act IV five options stand in one slot, so they are short. */
function limitOf({ source }: Draft, key: string, role: WordPath['role']): number {
  const isOfFive = source.act === 4 && /^charter\.|\.replies\.|^cards\.[^.]+\.name$/.test(key);
  return role === 'option' && isOfFive ? OPTION_OF_FIVE : LIMITS[role];
}

/** Every word of the opening that can be tapped stands in the line, once. */
function markers(draft: Draft, file: string, line: string): readonly Finding[] {
  const marked = readOpeningLine(line).flatMap(({ id }) => (id === null ? [] : [id]));
  const { words } = draft.source.opening;
  const at = (message: string): Finding => finding(file, ['opening.line'], ['opening-words', message]);
  return [
    ...words.filter((word) => !marked.includes(word)).map((word) => at(`Mark the word to tap: [${word}:…].`)),
    ...marked
      .filter((word) => !words.includes(word))
      .map((word) => at(`Take the marker [${word}:…] away: opening.words has no such word.`)),
    ...repeated(marked).map((word) => at(`Mark [${word}:…] once.`)),
  ];
}

/** The front page has 24 words together, and a hearing brings at most two new terms and something to talk over. */
function ends(file: string, sentences: ReadonlyMap<string, string>): readonly Finding[] {
  const under = (part: string): readonly string[] =>
    [...sentences].filter(([key]) => key.startsWith(`${part}.`)).map(([, text]) => text);
  const words = under('frontPage').flatMap((text) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)));
  const terms = under('glossary').length;
  return [
    ...(words.length > FRONT_PAGE_WORDS
      ? [
          finding(
            file,
            ['frontPage'],
            ['too-long', `Say it in ${FRONT_PAGE_WORDS} words together; there are ${words.length}.`],
          ),
        ]
      : []),
    ...(terms > TERMS
      ? [finding(file, ['glossary'], ['too-many-terms', `Explain at most two new terms; there are ${terms}.`])]
      : []),
    ...(under('discussion').length === 0
      ? [finding(file, ['discussion'], ['words-missing', 'Write one or two prompts to talk over.'])]
      : []),
  ];
}
