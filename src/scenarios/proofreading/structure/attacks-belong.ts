import { count, findingsOf, isTutorial, type StructureCheck } from './finding';

/** Each attack is made on one position only, because its words are written for that position. */
export const attacksBelong: StructureCheck = (draft) => {
  if (isTutorial(draft)) return [];
  const { positions, 'position-attacks': attacks } = draft.source;
  return findingsOf(
    draft,
    'attack-belongs',
    attacks.map(({ id }) => {
      const users = count(positions, ({ attack }) => attack === id);
      return users !== 1 && [`position-attacks.${id}`, `Let exactly one position meet this attack; ${users} do.`];
    }),
  );
};
