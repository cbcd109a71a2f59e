import { findingsOf, isTutorial, type StructureCheck } from './finding';

/** Two witnesses with two or three sound lines and one turn, and cards to present of which one meets the flaw [D2]. */
export const witnesses: StructureCheck = (draft) => {
  if (isTutorial(draft)) return [];
  const { witnesses: called, act, cards, positions } = draft.source;
  const exhibits = act < 3 ? 3 : 4;
  return findingsOf(draft, 'witnesses', [
    called.length !== 2 && ['witnesses', `Call two witnesses; there are ${called.length}.`],
    ...called.flatMap(({ id, lines, turn, exhibits: shown, always }) => {
      const at = `witnesses.${id}`;
      return [
        lines.length < 2 &&
          ([`${at}.lines`, `Write two or three lines that are always sound; there are ${lines.length}.`] as const),
        turn.at > lines.length &&
          ([`${at}.turn.at`, `Write 0-${lines.length}: so many lines come before the turn.`] as const),
        turn.flaw === 'any' &&
          ([`${at}.turn.flaw`, 'Name the one question that meets the flaw; "any" is for the tutorial.'] as const),
        always !== undefined &&
          ([`${at}.always`, 'Take this away: the seed decides whether a testimony is sound.'] as const),
        new Set(shown).size !== exhibits &&
          ([`${at}.exhibits`, `Offer ${exhibits} different cards; there are ${new Set(shown).size}.`] as const),
        turn.card === undefined && ([`${at}.turn.card`, 'Name the exhibit that meets the flaw.'] as const),
        turn.card !== undefined &&
          !shown.includes(turn.card) &&
          ([`${at}.turn.card`, 'Put this card among the exhibits.'] as const),
        ...shown.map(
          (card) =>
            !cards.some((own) => own.id === card) &&
            ([`${at}.exhibits.${card}`, 'No card has this id: add the card or mend the id.'] as const),
        ),
        !positions.some(({ witness }) => witness === id) &&
          ([at, 'No position meets this witness: give it to one, or take it away.'] as const),
      ];
    }),
    ...positions.map(({ id, client, witness }) => {
      const person = called.find((row) => row.id === witness)?.person;
      return (
        person !== undefined &&
        person === client &&
        ([`positions.${id}.witness`, 'Call a witness of another side: this one is the client itself.'] as const)
      );
    }),
  ]);
};
