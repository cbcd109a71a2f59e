import { findingsOf, type StructureCheck } from './finding';

/** Everybody who speaks, waits or is spoken for appears in the cast. */
export const people: StructureCheck = (draft) => {
  const { cast, opening, call, positions, witnesses, failures } = draft.source;
  const speaking = [
    ['opening.speaker', opening.speaker],
    ['call.waits', call.waits],
    ...positions.map(({ id, client }) => [`positions.${id}.client`, client] as const),
    ...witnesses.map(({ id, person }) => [`witnesses.${id}.person`, person] as const),
    ...failures.map(({ id, person }) => [`failures.${id}.person`, person] as const),
  ] as const;
  return findingsOf(
    draft,
    'people',
    speaking.map(
      ([at, person]) =>
        !cast.includes(person) && ([at, `"${person}" is not in the cast: add this person or mend the id.`] as const),
    ),
  );
};
