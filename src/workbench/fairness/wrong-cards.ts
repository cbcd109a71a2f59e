import { find } from '../../rules/find';
import type { Scenario } from '../../rules/scenario';

/**
 * For each position, how strong the stretched and the off card on each of its
 * tables are. Whoever lays the strongest card unread fares the same on every
 * side only if these lists are the same, so an author whose "most-evidence"
 * is unequal exchanges cards until they are.
 */
export function wrongCards(scenario: Scenario): Readonly<Record<string, readonly string[]>> {
  const tables = scenario.positions.map(({ id, claims }) => {
    const wrong = claims.map((name) => {
      const { cards } = find(scenario.claims, name, 'claim');
      const marked = (['stretched', 'off'] as const).map((mark) => {
        const card = Object.keys(cards).find((laid) => cards[laid] === mark);
        return `${mark} ${card === undefined ? 'none' : find(scenario.cards, card, 'card').strength}`;
      });
      return marked.join(' + ');
    });
    return [id, wrong.sort()] as const;
  });
  return Object.fromEntries(tables);
}
