import type { Scenario } from '../../rules/scenario';
import { find } from '../../rules/find';
import { SOUND_TESTIMONIES } from '../../rules/weights';
import { atMost, type Bar, between } from './bars';

/** The bars that are counted in the structure: quotas and balances, the same in every language. */
export function poolBars(scenario: Scenario): Readonly<Record<string, Bar>> {
  const { cards, positions } = scenario;
  const leaning = (side: 'wider' | 'tighter'): number => cards.filter((card) => card.leaning === side).length;
  const menu = positions.filter((position) => position.leaning === 'wider').length;
  return {
    'yes-cards': between(cards.filter(({ shows }) => shows).length / cards.length, 0.45, 0.55),
    'sound-attacks': between(soundAttacks(scenario), 0.25, 0.4),
    'sound-testimonies': between(SOUND_TESTIMONIES, 5 / 16, 8 / 16),
    'menu-difference': atMost(Math.abs(menu - (positions.length - menu)), 0),
    'card-leaning-difference': atMost(Math.abs(leaning('wider') - leaning('tighter')), 1),
    'trap-difference': atMost(trapDifference(scenario), 1),
  };
}

/** The share of attacks a side can meet that are right: its four claims' and its own. */
function soundAttacks(scenario: Scenario): number {
  const attacks = scenario.positions.flatMap((position) => [
    ...position.claims.map((id) => find(scenario.claims, id, 'claim').attack),
    find(scenario.positionAttacks, position.attack, 'position attack'),
  ]);
  return attacks.filter(({ sound }) => sound).length / attacks.length;
}

/** How many more traps one side meets than the other: broken links, stretched cards and false answers on its claims. */
function trapDifference(scenario: Scenario): number {
  const trapsOf = (claim: string): number => {
    const { links, cards, answers } = find(scenario.claims, claim, 'claim');
    const stretched = Object.values(cards).filter((relation) => relation === 'stretched').length;
    return links.filter(({ holds }) => holds === 'broken').length + stretched + answers.filter(({ right }) => !right).length;
  };
  const onSide = (side: 'wider' | 'tighter'): number =>
    scenario.positions
      .filter(({ leaning }) => leaning === side)
      .flatMap(({ claims }) => claims.map(trapsOf))
      .reduce((sum, traps) => sum + traps, 0);
  return Math.abs(onSide('wider') - onSide('tighter'));
}
