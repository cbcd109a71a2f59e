import type { Words } from '../../../language/words';

/** A state of the interface that no hearing leads to. */
export interface PlaceState {
  readonly name: string;
  readonly hash: string;
  readonly press: readonly string[];
  readonly trouble: string | null;
}

/** Of the sentences about troubles, those that stand around every one of them. */
const AROUND: ReadonlySet<string> = new Set(['title', 'code', 'try-again', 'dismiss']);

const place = (name: string, hash: string, press: readonly string[] = []): PlaceState => ({
  name,
  hash,
  press,
  trouble: null,
});

/** Home, what opens from it, and every trouble that the interface has a sentence for. */
export const otherStates = (words: Words): readonly PlaceState[] => [
  place('home', '#/'),
  place('settings', '#/settings'),
  place('library', '#/library'),
  place('library, asked to erase', '#/library', ['.library-page button']),
  ...words
    .idsUnder('ui', ['trouble'])
    .filter((says) => !AROUND.has(says))
    .map((says) => ({ ...place(`trouble ${says}`, '#/'), trouble: says })),
];
