import { count, findingsOf, type StructureCheck } from './finding';

const WORDS = ['strong', 'middle', 'weak'] as const;

/** On every claim's table lie five cards: a strong, a middle and a weak one that fit, of three families, one stretched, one off the point. */
export const claimTables: StructureCheck = (draft) => {
  const { claims, cards } = draft.source;
  return findingsOf(
    draft,
    'claim-cards',
    claims.flatMap((claim) => {
      const at = `claims.${claim.id}.cards`;
      const laid = Object.entries(claim.cards);
      const fits = laid
        .filter(([, relation]) => relation === 'fits')
        .map(([id]) => cards.find((card) => card.id === id));
      const families = new Set(fits.map((card) => card?.family));
      return [
        laid.length !== 5 && ([at, `Lay exactly five cards; there are ${laid.length}.`] as const),
        ...laid.map(
          ([id]) =>
            !cards.some((card) => card.id === id) &&
            ([`${at}.${id}`, 'No card has this id: add the card or mend the id.'] as const),
        ),
        ...WORDS.map((word) => {
          const found = count(fits, (card) => card?.strength === word);
          return found !== 1 && ([at, `Let exactly one ${word} card fit; ${found} do.`] as const);
        }),
        families.size !== fits.length &&
          ([at, 'Take the fitting cards from three different families: two of one family count once.'] as const),
        ...(['stretched', 'off'] as const).map((relation) => {
          const found = count(laid, ([, marked]) => marked === relation);
          return found !== 1 && ([at, `Mark exactly one card ${relation}; there are ${found}.`] as const);
        }),
      ];
    }),
  );
};
