import { findingsOf, type StructureCheck } from './finding';

/** Every row of this file is on offer somewhere, and a row that nobody can use rightly names its idea. */
export const usedRows: StructureCheck = (draft) => {
  const { charter: own, failures } = draft.source;
  const offered = new Set(failures.flatMap(({ offers }) => Object.values(offers).flat()));
  const parts = ['actors', 'forums', 'standards', 'traces', 'consequences'] as const;
  return findingsOf(
    draft,
    'row-unreachable',
    parts.flatMap((part) =>
      own[part].map(
        ({ id }) =>
          !offered.has(id) &&
          ([`charter.${part}.${id}`, 'No failure offers this row: offer it or take it away.'] as const),
      ),
    ),
  );
};
