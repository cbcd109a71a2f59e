import { count, findingsOf, isTutorial, type StructureCheck } from './finding';

/** The pool of evidence: ten cards or more, two strong ones on each side, leanings within one, half of them shown. */
export const pool: StructureCheck = (draft) => {
  if (isTutorial(draft)) return [];
  const { cards } = draft.source;
  const leaning = (side: string): number => count(cards, (card) => card.leaning === side);
  const strong = (side: string): number => count(cards, (card) => card.strength === 'strong' && card.leaning === side);
  const yes = count(cards, ({ shows }) => shows) / Math.max(1, cards.length);
  return findingsOf(draft, 'pool', [
    cards.length < 10 && ['cards', `Write at least ten cards; there are ${cards.length}.`],
    Math.abs(leaning('wider') - leaning('tighter')) > 1 && [
      'cards',
      `Balance the leanings within one; ${leaning('wider')} cards lean wider, ${leaning('tighter')} tighter.`,
    ],
    ...['wider', 'tighter'].map(
      (side) =>
        strong(side) < 2 &&
        (['cards', `Give at least two strong cards that lean ${side}; there are ${strong(side)}.`] as const),
    ),
    (yes < 0.45 || yes > 0.55) && [
      'cards',
      `Let half of the cards show what they are asked (45-55 %); now ${Math.round(100 * yes)} % do.`,
    ],
    ...cards.map(
      ({ id }) =>
        !isLaid(draft.source, id) &&
        ([
          `cards.${id}`,
          'No claim and no witness uses this card; it is met in the file only. Lay it somewhere, or take it away.',
        ] as const),
    ),
  ]);
};

function isLaid({ claims, witnesses }: Parameters<StructureCheck>[0]['source'], id: string): boolean {
  return claims.some(({ cards }) => cards[id] !== undefined) || witnesses.some(({ exhibits }) => exhibits.includes(id));
}
