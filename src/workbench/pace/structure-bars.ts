import type { Scenario } from '../../rules/scenario';
import { SOUND_TESTIMONIES } from '../../rules/weights';
import { type Bar, between } from './bar';

/** What the structure alone decides: half yes, enough that is sound, two menus wider and two tighter. */
export function structureBars({ cards, positions, claims }: Scenario): Readonly<Record<string, Bar>> {
  const share = <T>(items: readonly T[], wanted: (item: T) => boolean): number =>
    items.filter(wanted).length / Math.max(1, items.length);
  const leaning = (side: string): number => cards.filter((card) => card.leaning === side).length;
  const sound = positions.map(({ claims: argued }) =>
    share(
      claims.filter(({ id }) => argued.includes(id)),
      ({ attack }) => attack.sound,
    ),
  );
  // Of two attacks one is on a claim, any of the four equally often; the one on the position is not sound.
  const soundAttacks = sound.reduce((sum, part) => sum + part, 0) / Math.max(1, sound.length) / 2;
  return {
    'shows-yes': between(
      0.45,
      0.55,
      share(cards, ({ shows }) => shows),
    ),
    'sound-attacks': between(0.25, 0.4, soundAttacks),
    'sound-testimonies': between(5 / 16, 8 / 16, SOUND_TESTIMONIES),
    'positions-wider': between(2, 2, positions.filter(({ leaning: side }) => side === 'wider').length),
    'cards-wider-minus-tighter': between(-1, 1, leaning('wider') - leaning('tighter')),
  };
}
