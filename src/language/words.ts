import type { Language } from './languages';
import type { WordKey } from './typed-keys';

/** One file of words per language: `locales/<lang>/<namespace>.json`, fetched when first asked for. */
export type Namespace = 'ui' | 'rules' | 'glossary' | 'facts' | 'updates' | 'charter' | 'quiz' | `scenarios/${string}`;

/** A parsed file of words, or a branch of it: sentences at the ends, ids on the way. */
export type LocaleTree = { readonly [id: string]: string | LocaleTree } | readonly (string | LocaleTree)[];

/** Where a sentence stands in its file: the ids from the root, taken literally, so an id may hold dots; a number is a place in a list. */
export type Path = readonly (string | number)[];

/** What goes into the `{{gaps}}` of a sentence; a number is written the way of the language, and `count` also chooses the plural. */
export type Values = Readonly<Record<string, string | number>>;

/** A sentence that the player's language lacks. The check should have caught it, so it is told to the developer, never to the player. */
export interface MissingWord {
  readonly language: Language;
  readonly namespace: Namespace;
  readonly key: string;
  /** The language whose words stood in, or `null` when there was none (yet) and `…` was shown. */
  readonly shownIn: Language | null;
}

/** One file of words, read in one language whatever the language of the game is. */
export interface Reading {
  readonly language: Language;
  /** As `Words.sentence`, for this namespace and this language. */
  sentence(path: Path, values?: Values): string;
}

/** The words of the game in the language now chosen. */
export interface Words {
  readonly language: Language;

  /**
   * The sentence under a typed key: `menu.start` of `ui`, or
   * `rules:ideas.silence.name`. A missing or empty sentence falls back to
   * Russian, then English, and is reported; `…` stands only while those are
   * fetched, after which listeners are told. Never the key, never a throw.
   */
  t(key: WordKey, values?: Values): string;

  /** Whether the chosen language itself has a sentence there; false before its file is loaded. */
  has(key: WordKey): boolean;

  /** The sentence at a path of ids, for words keyed by the ids of a structure; falls back as `t` does. */
  sentence(namespace: Namespace, path: Path, values?: Values): string;

  /** Whether the chosen language itself has a sentence, not a branch, at that path. */
  hasSentence(namespace: Namespace, path: Path): boolean;

  /** The ids directly under a path, in the order of the file (of a list: '0', '1', …); none where nothing is. */
  idsUnder(namespace: Namespace, path: Path): readonly string[];

  /**
   * Fetches a file of words in the chosen language; at once when it is here.
   * A file that this language lacks counts as empty, and its sentences fall
   * back. Rejects when no language has it (a programmer's error) or when
   * fetching fails, and may then be called again.
   */
  load(namespace: Namespace): Promise<void>;

  /**
   * Changes the language: fetches every file in use first, then switches, then
   * tells the listeners. Rejects, and stays as it was, when fetching fails. Of
   * two calls in a row the later wins.
   */
  change(language: Language): Promise<void>;

  /** One file in another language, for reading a single line in it; the game's language stays. */
  inLanguage(language: Language, namespace: Namespace): Promise<Reading>;

  /** Calls `listener` after the words on the screen have become others; returns how to stop that. */
  onChange(listener: () => void): () => void;
}
