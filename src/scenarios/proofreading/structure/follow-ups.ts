import { count, findingsOf, type StructureCheck } from './finding';

/** A follow-up has an answer after rebutting or narrowing, one after conceding, and one trap with an idea. */
export const followUps: StructureCheck = (draft) =>
  findingsOf(
    draft,
    'follow-up',
    draft.source['position-attacks'].flatMap(({ id, 'follow-up': answers }) => {
      const at = `position-attacks.${id}.follow-up`;
      const kinds = answers.map(({ after }) => [...after].sort().join(' '));
      return [
        ...['narrow rebut', 'concede', ''].map((kind) => {
          const found = count(kinds, (own) => own === kind);
          return (
            found !== 1 &&
            ([
              at,
              `Write one answer with after: [${kind.split(' ').reverse().join(', ')}]; there are ${found}.`,
            ] as const)
          );
        }),
        ...answers.map(
          (answer) =>
            answer.after.length === 0 &&
            answer.idea === undefined &&
            ([`${at}.${answer.id}`, 'Name the idea of this trap.'] as const),
        ),
      ];
    }),
  );
