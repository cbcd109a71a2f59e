import { count, findingsOf, type StructureCheck } from './finding';

const WORDS = ['strong', 'middle', 'weak'] as const;

/** On every claim's table lie five cards: a strong, a middle and a weak one that fit, of three families, one stretched, one off the point. */
export const claimTables: StructureCheck = (draft) => {
  const { claims, cards } = draft.source;
  return findingsOf(
    draft,
    'claim-cards',
  )(
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

/**
 * The cards that do not fit must tempt every position equally often: whoever
 * lays the strongest card unread must fare the same on every side [N4].
 */
export const temptingCards: StructureCheck = (draft) => {
  const { claims, cards, positions } = draft.source;
  const strengthOf = (id: string): string => cards.find((card) => card.id === id)?.strength ?? '';
  const profiles = positions.map(({ id, claims: argued }) => {
    const tables = argued.flatMap((name) => claims.filter((claim) => claim.id === name));
    const wrong = tables.map(({ cards: laid }) =>
      (['stretched', 'off'] as const)
        .map((mark) => `${mark} ${strengthOf(Object.keys(laid).find((card) => laid[card] === mark) ?? '')}`)
        .join(' + '),
    );
    return { id, profile: wrong.sort().join('; '), strong: count(wrong, (table) => table.includes('strong')) };
  });
  const strongs = profiles.map(({ strong }) => strong);
  return findingsOf(
    draft,
    'tempting-cards',
  )(
    profiles.map(
      ({ id, strong, profile }) =>
        strong !== Math.min(...strongs) && [
          `positions.${id}.claims`,
          `On ${strong} of its tables a strong card is stretched or off, on others' ${Math.min(...strongs)}: exchange such a card so that it is the same for all. Now: ${profile}.`,
        ],
    ),
  );
};
