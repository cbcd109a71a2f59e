import { handsOf } from '../../../rules/charter';
import { findingsOf, isTutorial, type StructureCheck } from './finding';

/** Hands of the failures an act may have, at least and at most. */
const HANDS: Readonly<Record<number, readonly [number, number]>> = {
  0: [1, 1],
  1: [1, 2],
  2: [2, 2],
  3: [2, 3],
  4: [3, 3],
};

/** Three failures, one of them the mirror; each with the number of hands its act allows, all of them on offer. */
export const failures: StructureCheck = (draft) => {
  const { scenario } = draft;
  const [least = 1, most = 1] = HANDS[scenario.act] ?? [];
  const ordinary = !isTutorial(draft);
  return findingsOf(draft, 'failures', [
    ordinary &&
      scenario.failures.length !== 3 && ['failures', `Write three failures; there are ${scenario.failures.length}.`],
    ordinary &&
      !scenario.failures.some(({ mirror }) => mirror) && [
        'failures',
        'Make one failure the mirror: it went wrong because access was refused.',
      ],
    ...scenario.failures.flatMap((failure) => {
      const hands = handsOf(scenario.charter, failure);
      const at = `failures.${failure.id}`;
      return [
        (hands.length < least || hands.length > most) &&
          ([
            `${at}.duties`,
            `In act ${scenario.act} let ${least === most ? least : `${least}-${most}`} actors hold a failed duty; ${hands.length} do (${hands.map(({ id }) => id).join(', ')}).`,
          ] as const),
        ...hands.map(
          ({ id }) =>
            !failure.offers.actors.includes(id) &&
            ([`${at}.offers.actors`, `Offer ${id}: it holds a failed duty, so it must be nameable.`] as const),
        ),
        hands.length === failure.offers.actors.length &&
          ([`${at}.offers.actors`, 'Offer somebody who held no failed duty.'] as const),
      ];
    }),
  ]);
};
