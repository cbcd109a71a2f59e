import { findingsOf, type StructureCheck } from './finding';

const SEED = /^F(0[1-9]|[1-4]\d|5[0-2])$/;

const OTHER = /^C(0[1-9]|[1-5]\d|6[0-8])$/;

/** Invented, a lab's default, or a figure of the game about itself. */
const WITHOUT_FACT = ['FICTION', 'MODEL', 'GAME'] as const;

/** Every fact of the article and of other sources is one of the collected ones, under the label of its origin, and can be read on at an address. */
export const facts: StructureCheck = (draft) => {
  const { cards, updates } = draft.source;
  return findingsOf(draft, 'facts', [
    ...cards.map(({ id, label }) => {
      const looksLikeFact = /^[FC]\d\d$/.test(id);
      const wanted = SEED.test(id) ? 'SEED' : OTHER.test(id) ? 'OTHER' : null;
      if (!looksLikeFact)
        return (
          WITHOUT_FACT.every((own) => label !== own) &&
          ([`cards.${id}.label`, `A card without a fact behind it is ${WITHOUT_FACT.join(' or ')}.`] as const)
        );
      if (wanted === null) return [`cards.${id}`, 'No such fact was collected: F01-F52 and C01-C68 exist.'] as const;
      return (
        label !== wanted && ([`cards.${id}.label`, `Write ${wanted}: that is where this fact comes from.`] as const)
      );
    }),
    ...updates.map(
      (id) =>
        !SEED.test(id) &&
        !OTHER.test(id) &&
        ([`updates.${id}`, 'No such fact was collected: F01-F52 and C01-C68 exist.'] as const),
    ),
    ...[
      ...cards.map(({ id }) => [`cards.${id}`, id] as const),
      ...updates.map((id) => [`updates.${id}`, id] as const),
    ].map(
      ([at, id]) =>
        OTHER.test(id) &&
        !draft.addressed.has(id) &&
        ([
          at,
          `Write where ${id} was published into library/addresses.yaml; a fact without an address may not be used.`,
        ] as const),
    ),
  ]);
};
