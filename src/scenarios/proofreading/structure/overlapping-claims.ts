import { count, findingsOf, isTutorial, type StructureCheck } from './finding';

/** Each claim is argued by two positions, and no pair of opposites shares more than two of its four. */
export const sharedClaims: StructureCheck = (draft) => {
  if (isTutorial(draft)) return [];
  const { positions, claims } = draft.source;
  const uses = claims.map(({ id }) => {
    const users = count(positions, ({ claims: argued }) => argued.includes(id));
    return users !== 2 && ([`claims.${id}`, `Let two positions argue this claim; ${users} do.`] as const);
  });
  const pairs = positions.flatMap((one, i) =>
    positions.slice(i + 1).map((other) => {
      const shared = one.claims.filter((claim) => other.claims.includes(claim));
      const areOpposite = one.leaning !== other.leaning;
      return (
        areOpposite &&
        shared.length > 2 &&
        ([
          `positions.${one.id}.claims`,
          `Share at most two claims with ${other.id}, its opposite; these are ${shared.join(', ')}.`,
        ] as const)
      );
    }),
  );
  return findingsOf(draft, 'shared-claims', [...uses, ...pairs]);
};
