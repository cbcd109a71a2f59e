import type { Words } from '../language/words';

/** What a person is called and what they do here, in the language now chosen. */
export interface Person {
  readonly name: string;
  readonly role: string;
}

/** A person of this hearing by id: the local people stand in its own words, the travelling ones in `ui`. */
export function personOf(words: Words, scenario: string, id: string): Person {
  const own = `scenarios/${scenario}` as const;
  const read = (part: 'name' | 'role'): string => {
    const path = ['cast', id, part];
    if (words.hasSentence(own, path)) return words.sentence(own, path);
    return words.hasSentence('ui', path) ? words.sentence('ui', path) : '';
  };
  return { name: read('name'), role: read('role') };
}
