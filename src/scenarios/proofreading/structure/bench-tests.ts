import { count, findingsOf, isTutorial, type StructureCheck } from './finding';

/** Each of the bench's tests has a reason for one pair of positions, one for the other pair, and two misconceptions. */
export const benchTests: StructureCheck = (draft) => {
  if (isTutorial(draft)) return [];
  const { tests, positions } = draft.source;
  const ids = positions.map(({ id }) => id);
  if (tests === undefined) return findingsOf(draft, 'tests', [['tests', 'Write the four tests of the bench.']]);
  return findingsOf(
    draft,
    'tests',
    Object.entries(tests).flatMap(([test, reasons]) => {
      const at = `tests.${test}`;
      const fitting = reasons.filter((reason) => reason.for.length > 0);
      const served = fitting.flatMap((reason) => reason.for);
      return [
        reasons.length !== 4 && ([at, `Write four reasons; there are ${reasons.length}.`] as const),
        fitting.length !== 2 && ([at, `Let two reasons fit, each for two positions; ${fitting.length} do.`] as const),
        ...ids.map((id) => {
          const found = count(served, (side) => side === id);
          return found !== 1 && ([at, `Let exactly one reason serve ${id}; ${found} do.`] as const);
        }),
        ...served.map((id) => !ids.includes(id) && ([at, `No position is called "${id}": mend the id.`] as const)),
        ...reasons.map(
          (reason) =>
            reason.for.length === 0 &&
            reason.idea === undefined &&
            ([`${at}.${reason.id}`, 'Name the idea of this misconception.'] as const),
        ),
      ];
    }),
  );
};
