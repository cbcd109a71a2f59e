import type { Charter } from '../../../rules/scenario';
import { findingsOf, type StructureCheck } from './finding';

/** Whatever a row points to exists: kinds that some actor has, forums, duties that somebody holds. */
export const charterIds: StructureCheck = (draft) => {
  const { charter: own, failures } = draft.source;
  const { charter } = draft.scenario;
  const kinds = new Set([...charter.actors.map(({ kind }) => kind), ...commonKinds(charter)]);
  const forums = new Set(charter.forums.map(({ id }) => id));
  const held = new Set(charter.actors.flatMap(({ duties }) => duties));
  const unknown = (known: ReadonlySet<string>, ids: readonly string[], at: string, what: string) =>
    ids
      .filter((id) => !known.has(id))
      .map((id) => [`${at}.${id}`, `No ${what} is called "${id}": add it or mend the id.`] as const);
  return findingsOf(
    draft,
    'charter-ids',
  )([
    ...own.forums.flatMap((forum) => [
      ...unknown(kinds, forum.over, `charter.forums.${forum.id}.over`, 'kind of actor'),
      ...unknown(kinds, forum['independent-of'], `charter.forums.${forum.id}.independent-of`, 'kind of actor'),
    ]),
    ...own.standards.flatMap(({ id, governs }) =>
      unknown(held, governs, `charter.standards.${id}.governs`, 'duty that an actor holds'),
    ),
    ...own.traces.flatMap(({ id, shows, reaches }) => [
      ...unknown(held, shows, `charter.traces.${id}.shows`, 'duty that an actor holds'),
      ...unknown(forums, reaches, `charter.traces.${id}.reaches`, 'forum'),
    ]),
    ...own.consequences.flatMap(({ id, by, on }) => [
      ...unknown(forums, by, `charter.consequences.${id}.by`, 'forum'),
      ...unknown(kinds, on, `charter.consequences.${id}.on`, 'kind of actor'),
    ]),
    ...failures.flatMap(({ id, duties }) => unknown(held, duties, `failures.${id}.duties`, 'duty that an actor holds')),
  ]);
};

/** Kinds that the common forums speak of, whether or not this hearing has such an actor. */
const commonKinds = ({ forums, consequences }: Charter): readonly string[] => [
  ...forums.filter(({ proposed }) => !proposed).flatMap(({ over, independentOf }) => [...over, ...independentOf]),
  ...consequences.flatMap(({ on }) => on),
];

/** Every row of this file is on offer somewhere, and a row that nobody can use rightly names its idea. */
export const usedRows: StructureCheck = (draft) => {
  const { charter: own, failures } = draft.source;
  const offered = new Set(failures.flatMap(({ offers }) => Object.values(offers).flat()));
  const parts = ['actors', 'forums', 'standards', 'traces', 'consequences'] as const;
  return findingsOf(
    draft,
    'row-unreachable',
  )(
    parts.flatMap((part) =>
      own[part].map(
        ({ id }) =>
          !offered.has(id) &&
          ([`charter.${part}.${id}`, 'No failure offers this row: offer it or take it away.'] as const),
      ),
    ),
  );
};
