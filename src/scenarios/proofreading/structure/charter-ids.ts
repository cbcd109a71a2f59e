import type { Charter } from '../../../rules/scenario';
import { findingsOf, type StructureCheck } from './finding';

/** Whatever a row points to exists: kinds that some actor has, forums, duties that somebody holds. */
export const charterIds: StructureCheck = (draft) => {
  const { charter: own, failures } = draft.source;
  const { charter } = draft.scenario;
  const kinds = new Set([...charter.actors.map(({ kind }) => kind), ...commonKinds(charter)]);
  const forums = new Set(charter.forums.map(({ id }) => id));
  const held = new Set(charter.actors.flatMap(({ duties }) => duties));
  const unknown = (known: ReadonlySet<string>, what: string) => (at: string, ids: readonly string[]) =>
    ids
      .filter((id) => !known.has(id))
      .map((id) => [`${at}.${id}`, `No ${what} is called "${id}": add it or mend the id.`] as const);
  const unknownKinds = unknown(kinds, 'kind of actor');
  const unknownForums = unknown(forums, 'forum');
  const unknownDuties = unknown(held, 'duty that an actor holds');
  return findingsOf(draft, 'charter-ids', [
    ...own.forums.flatMap((forum) => [
      ...unknownKinds(`charter.forums.${forum.id}.over`, forum.over),
      ...unknownKinds(`charter.forums.${forum.id}.independent-of`, forum['independent-of']),
    ]),
    ...own.standards.flatMap(({ id, governs }) => unknownDuties(`charter.standards.${id}.governs`, governs)),
    ...own.traces.flatMap(({ id, shows, reaches }) => [
      ...unknownDuties(`charter.traces.${id}.shows`, shows),
      ...unknownForums(`charter.traces.${id}.reaches`, reaches),
    ]),
    ...own.consequences.flatMap(({ id, by, on }) => [
      ...unknownForums(`charter.consequences.${id}.by`, by),
      ...unknownKinds(`charter.consequences.${id}.on`, on),
    ]),
    ...failures.flatMap(({ id, duties }) => unknownDuties(`failures.${id}.duties`, duties)),
  ]);
};

/** Kinds that the common forums speak of, whether or not this hearing has such an actor. */
const commonKinds = ({ forums, consequences }: Charter): readonly string[] => [
  ...forums.filter(({ proposed }) => !proposed).flatMap(({ over, independentOf }) => [...over, ...independentOf]),
  ...consequences.flatMap(({ on }) => on),
];
