import type { Language } from './languages';
import type { LocaleTree, Namespace, Path } from './words';

/** Fetches one file of words; `null` when that language has no such file. Rejects when fetching fails. */
export type FetchLocale = (language: Language, namespace: Namespace) => Promise<LocaleTree | null>;

/** The files of words fetched so far; each is fetched once, and after a failure again. */
export class LocaleShelf {
  readonly #files = new Map<string, LocaleTree | null>();
  readonly #underWay = new Map<string, Promise<LocaleTree | null>>();
  readonly #fetchLocale: FetchLocale;
  readonly #onArrival: (language: Language, namespace: Namespace, tree: LocaleTree) => void;

  /** `onArrival` hears of each file once, before anybody who waits for it goes on. */
  constructor(
    fetchLocale: FetchLocale,
    onArrival: (language: Language, namespace: Namespace, tree: LocaleTree) => void,
  ) {
    this.#fetchLocale = fetchLocale;
    this.#onArrival = onArrival;
  }

  /** The file, fetched when it is not here; `null` when the language has none. */
  fetch(language: Language, namespace: Namespace): Promise<LocaleTree | null> {
    const name = `${language}/${namespace}`;
    const here = this.#files.get(name);
    if (here !== undefined) return Promise.resolve(here);
    const waiting =
      this.#underWay.get(name) ??
      this.#fetchLocale(language, namespace)
        .then((tree) => {
          this.#files.set(name, tree);
          if (tree !== null) this.#onArrival(language, namespace, tree);
          return tree;
        })
        .finally(() => this.#underWay.delete(name));
    this.#underWay.set(name, waiting);
    return waiting;
  }

  /** Whether it is known what the file holds, be it that there is none. */
  isKnown(language: Language, namespace: Namespace): boolean {
    return this.#files.has(`${language}/${namespace}`);
  }

  /** What stands at a path of a fetched file: a sentence, a branch, or `undefined` for nothing or an empty sentence. */
  at(language: Language, namespace: Namespace, path: Path): string | LocaleTree | undefined {
    let here: unknown = this.#files.get(`${language}/${namespace}`);
    for (const step of path) {
      if (typeof here !== 'object' || here === null || !Object.hasOwn(here, step)) return undefined;
      here = (here as Record<string | number, unknown>)[step];
    }
    return here === '' || here === null ? undefined : (here as string | LocaleTree | undefined);
  }
}
