import type { i18n, TOptions } from 'i18next';
import type { Language } from './languages';
import type { LocaleShelf } from './locale-shelf';
import type { WordKey } from './typed-keys';
import type { MissingWord, Namespace, Path, Reading, Values, Words } from './words';

/** Whose words stand in for a missing sentence, in this order. */
const standIns: readonly Language[] = ['ru', 'en'];

/** Shown for the moment in which a stand-in is fetched. */
const nothingYet = '…';

interface Tools {
  readonly shelf: LocaleShelf;
  readonly translator: i18n;
  readonly onMissing: (missing: MissingWord) => void;
}

type Read = (language: Language) => string | undefined;

/** Reads sentences off the shelf in the chosen language; see `Words` for what each member promises. */
export class SpokenWords implements Words {
  #language: Language;
  #wanted: Language;
  readonly #tools: Tools;
  readonly #inUse = new Set<Namespace>();
  readonly #listeners = new Set<() => void>();
  readonly #reported = new Set<string>();

  constructor(language: Language, tools: Tools) {
    this.#language = language;
    this.#wanted = language;
    this.#tools = tools;
  }

  get language(): Language {
    return this.#language;
  }

  t(key: WordKey, values: Values = {}): string {
    const [namespace, rest] = splitKey(key);
    return this.#read(this.#language, namespace, { name: rest, read: this.#translated(key, values) });
  }

  has(key: WordKey): boolean {
    return this.#translated(key, { count: 1 })(this.#language) !== undefined;
  }

  sentence(namespace: Namespace, path: Path, values?: Values): string {
    return this.#sentenceIn(this.#language, namespace, { path, values });
  }

  hasSentence(namespace: Namespace, path: Path): boolean {
    return typeof this.#tools.shelf.at(this.#language, namespace, path) === 'string';
  }

  idsUnder(namespace: Namespace, path: Path): readonly string[] {
    for (const language of [this.#language, ...standIns]) {
      const branch = this.#tools.shelf.at(language, namespace, path);
      if (typeof branch === 'object') return Object.keys(branch);
    }
    return [];
  }

  async load(namespace: Namespace): Promise<void> {
    this.#inUse.add(namespace);
    await this.#fetch(this.#wanted, namespace);
  }

  async change(language: Language): Promise<void> {
    this.#wanted = language;
    try {
      await Promise.all([...this.#inUse].map((namespace) => this.#fetch(language, namespace)));
    } catch (error) {
      if (this.#wanted === language) this.#wanted = this.#language;
      throw error;
    }
    if (this.#wanted !== language || this.#language === language) return;
    this.#language = language;
    this.#tell();
  }

  async inLanguage(language: Language, namespace: Namespace): Promise<Reading> {
    await this.#fetch(language, namespace);
    return { language, sentence: (path, values) => this.#sentenceIn(language, namespace, { path, values }) };
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async #fetch(language: Language, namespace: Namespace): Promise<void> {
    const { shelf } = this.#tools;
    if ((await shelf.fetch(language, namespace)) !== null) return;
    const others = await Promise.all(standIns.map((other) => shelf.fetch(other, namespace)));
    if (others.every((file) => file === null)) {
      this.#inUse.delete(namespace);
      throw new Error(
        `no-such-words: no language has locales/<lang>/${namespace}.json; write it, or mend the name of the namespace`,
      );
    }
  }

  #translated(key: string, values: Values): Read {
    const { translator } = this.#tools;
    return (language) => {
      const options: TOptions = { ...values, lng: language };
      const text: unknown = translator.exists(key, options) ? translator.t(key as never, options as never) : '';
      return typeof text === 'string' && text !== '' ? text : undefined;
    };
  }

  #sentenceIn(language: Language, namespace: Namespace, at: { path: Path; values: Values | undefined }): string {
    const { shelf, translator } = this.#tools;
    const read: Read = (from) => {
      const text = shelf.at(from, namespace, at.path);
      if (typeof text !== 'string') return undefined;
      return at.values === undefined ? text : translator.services.interpolator.interpolate(text, at.values, from, {});
    };
    return this.#read(language, namespace, { name: at.path.join('.'), read });
  }

  #read(language: Language, namespace: Namespace, wanted: { name: string; read: Read }): string {
    const own = wanted.read(language);
    if (own !== undefined) return own;
    const shownIn = standIns.find((other) => wanted.read(other) !== undefined) ?? null;
    this.#report({ language, namespace, key: wanted.name, shownIn });
    if (shownIn !== null) return wanted.read(shownIn) as string;
    this.#fetchStandIns(language, namespace);
    return nothingYet;
  }

  /** A failure here is dropped: the player keeps the ellipsis, and the next reading tries again. */
  #fetchStandIns(language: Language, namespace: Namespace): void {
    const { shelf } = this.#tools;
    const lacking = [language, ...standIns].filter((other) => !shelf.isKnown(other, namespace));
    if (lacking.length === 0) return;
    Promise.all(lacking.map((other) => shelf.fetch(other, namespace))).then(
      () => this.#tell(),
      () => {},
    );
  }

  #report(missing: MissingWord): void {
    const name = `${missing.language}/${missing.namespace}:${missing.key}`;
    if (this.#reported.has(name)) return;
    this.#reported.add(name);
    this.#tools.onMissing(missing);
  }

  #tell(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}

function splitKey(key: string): [namespace: Namespace, rest: string] {
  const colon = key.indexOf(':');
  return colon < 0 ? ['ui', key] : [key.slice(0, colon) as Namespace, key.slice(colon + 1)];
}
