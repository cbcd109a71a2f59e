import { count, findingsOf, isTutorial, type StructureCheck } from './finding';

/** Of every position's four attacked claims two attacks are sound and two are not; the attack on a position is not. */
export const soundQuotas: StructureCheck = (draft) => {
  if (isTutorial(draft)) return [];
  const { positions, claims, 'position-attacks': attacks } = draft.source;
  return findingsOf(draft, 'sound-attacks', [
    ...positions.map(({ id, claims: argued }) => {
      const sound = count(claims, (claim) => argued.includes(claim.id) && claim.attack.sound);
      return (
        sound !== 2 &&
        ([`positions.${id}.claims`, `Let two of the attacks on its four claims be sound; ${sound} are.`] as const)
      );
    }),
    ...attacks.map(
      ({ id, sound }) => sound && ([`position-attacks.${id}.sound`, 'Make the attack on a position unsound.'] as const),
    ),
  ]);
};
