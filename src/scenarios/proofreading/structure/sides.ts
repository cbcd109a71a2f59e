import { count, findingsOf, isTutorial, type StructureCheck } from './finding';

/** Four positions, two wider and two tighter, each with four claims, an attack and a witness of its own kind. */
export const sides: StructureCheck = (draft) => {
  if (isTutorial(draft)) return [];
  const { positions, claims, 'position-attacks': attacks, witnesses } = draft.source;
  const claimIds = claims.map(({ id }) => id);
  const attackIds = attacks.map(({ id }) => id);
  const witnessIds = witnesses.map(({ id }) => id);
  const wider = count(positions, ({ leaning }) => leaning === 'wider');
  return findingsOf(draft, 'positions', [
    positions.length !== 4 && ['positions', `Write four positions; there are ${positions.length}.`],
    wider * 2 !== positions.length && [
      'positions',
      `Lean two positions wider and two tighter; ${wider} of ${positions.length} are wider.`,
    ],
    ...positions.flatMap(({ id, claims: argued, attack, witness }) => {
      const at = `positions.${id}`;
      return [
        new Set(argued).size !== 4 &&
          ([`${at}.claims`, `Give four different claims; there are ${new Set(argued).size}.`] as const),
        ...argued.map(
          (claim) =>
            !claimIds.includes(claim) &&
            ([`${at}.claims.${claim}`, 'No claim has this id: write the claim or mend the id.'] as const),
        ),
        !attackIds.includes(attack ?? '') &&
          ([`${at}.attack`, `No position attack is called "${attack}": write it or mend the id.`] as const),
        !witnessIds.includes(witness ?? '') &&
          ([`${at}.witness`, `No witness is called "${witness}": write it or mend the id.`] as const),
      ];
    }),
  ]);
};
