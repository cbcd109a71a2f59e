import type { CharterRows } from '../scenario-shelf';

/** A forum on the map of the Charter: whom it may question, and with whom it shares a house. */
export interface PowerLine {
  readonly forum: string;
  /** Kinds of actor it has power over, does not depend on and may question [A1]. */
  readonly questions: readonly string[];
  /** Kinds it has power over, but sits in one house with, so that it is no forum for them. */
  readonly ownHouse: readonly string[];
}

/** Everybody whom a forum of the Charter can be independent of, in the order of the file. */
export function kindsOf({ forums }: CharterRows): readonly string[] {
  return [...new Set(forums.flatMap((forum) => [...forum['independent-of'], ...forum.over]))];
}

/** The forums of every stop that somebody could turn to; the missing forum and a friend are no part of the map. */
export function powerLines({ forums }: CharterRows): readonly PowerLine[] {
  return forums
    .filter((forum) => forum.kind !== 'gap' && forum['independent-of'].length > 0)
    .map(({ id, over, powers, 'independent-of': apart }) => ({
      forum: id,
      questions: powers.includes('question') ? over.filter((kind) => apart.includes(kind)) : [],
      ownHouse: over.filter((kind) => !apart.includes(kind)),
    }));
}
