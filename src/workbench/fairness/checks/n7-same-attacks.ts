import { find } from '../../../rules/find';
import type { Attack, Scenario } from '../../../rules/scenario';
import { ATTACK_ON_CLAIM, ATTACK_ON_POSITION } from '../../../rules/weights';
import type { Check } from './check';

/**
 * [N7] The opponent's attacks, over every claim that can be attacked, are for
 * each position the same multiset of strength and soundness; and they can be
 * answered in the same kinds of ways.
 */
export function sameAttacksCheck(scenario: Scenario): Check {
  const multisets = scenario.positions.map(({ id, claims, attack }) => {
    const onClaims = claims.map((claim) => profile(find(scenario.claims, claim, 'claim').attack, ATTACK_ON_CLAIM));
    const onPosition = profile(find(scenario.positionAttacks, attack, 'position attack'), ATTACK_ON_POSITION);
    return [id, [...onClaims, onPosition].sort()] as const;
  });
  const different = new Set(multisets.map(([, multiset]) => multiset.join('; ')));
  return {
    holds: different.size === 1,
    figure: different.size,
    details: { positions: Object.fromEntries(multisets) },
  };
}

function profile({ sound, replies }: Attack, strength: number): string {
  const kinds = replies.map(
    ({ kind, onPoint, strength: own }) => `${kind}${onPoint ? '' : ' misses'}${own ? ` ${own}` : ''}`,
  );
  return `${strength} ${sound ? 'sound' : 'unsound'}: ${kinds.sort().join(', ')}`;
}
