import {
  canImpose,
  canQuestion,
  failedDuties,
  governedDuties,
  handsOf,
  isGap,
  showsOneOf,
} from '../../../rules/charter';
import type { Actor, Charter, Failure, Forum } from '../../../rules/scenario';
import { OPTIONS_A_SLOT } from '../../../rules/weights';
import { count, type Draft, type Finding, findingsOf, isTutorial, type StructureCheck } from './finding';

/** Hands of the failures an act may have, at least and at most. */
const HANDS: Readonly<Record<number, readonly [number, number]>> = {
  0: [1, 1],
  1: [1, 2],
  2: [2, 2],
  3: [2, 3],
  4: [3, 3],
};
const SLOTS = ['actors', 'forums', 'standards', 'traces', 'consequences'] as const;

/** Three failures, one of them the mirror; each with the number of hands its act allows, all of them on offer. */
export const failures: StructureCheck = (draft) => {
  const { scenario } = draft;
  const [least = 1, most = 1] = HANDS[scenario.act] ?? [];
  const ordinary = !isTutorial(draft);
  return findingsOf(
    draft,
    'failures',
  )([
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

/** Every slot offers exactly as many rows as the act allows, and a whole sound chain is among them for at least one hand. */
export const chainOffers: StructureCheck = (draft) => {
  const { scenario } = draft;
  const size = OPTIONS_A_SLOT[scenario.act];
  return findingsOf(
    draft,
    'chain-offers',
  )(
    scenario.failures.flatMap((failure) => {
      const at = `failures.${failure.id}.offers`;
      const reached = handsOf(scenario.charter, failure).filter((actor) => hasChain(scenario.charter, failure, actor));
      return [
        ...SLOTS.map((slot) => {
          const rows = new Set(failure.offers[slot]);
          return (
            rows.size !== size && ([`${at}.${slot}`, `Offer ${size} different rows; there are ${rows.size}.`] as const)
          );
        }),
        ...unknownRows(scenario.charter, failure).map(
          ([slot, id]) =>
            [`${at}.${slot}.${id}`, 'No row of the Charter has this id: add the row or mend the id.'] as const,
        ),
        reached.length === 0 &&
          ([
            at,
            'Offer one whole chain: forum, standard, trace and a consequence with a remedy that fit one of the hands.',
          ] as const),
      ];
    }),
  );
};

function unknownRows(charter: Charter, { offers }: Failure): readonly (readonly [string, string])[] {
  const missing = (slot: keyof typeof offers, rows: readonly { readonly id: string }[]) =>
    offers[slot].filter((id) => !rows.some((row) => row.id === id)).map((id) => [slot, id] as const);
  return [...SLOTS.flatMap((slot) => missing(slot, charter[slot])), ...missing('proposed', charter.forums)];
}

/** Whether the offers hold a whole chain for this hand, from forum to remedy. */
function hasChain(charter: Charter, failure: Failure, actor: Actor): boolean {
  const { offers } = failure;
  const pick = <T extends { readonly id: string }>(rows: readonly T[], ids: readonly string[]): readonly T[] =>
    rows.filter(({ id }) => ids.includes(id));
  const isUnreached =
    isGap(charter, actor) &&
    offers.forums.some((id) => charter.forums.some((forum) => forum.id === id && forum.kind === 'gap'));
  const forums: readonly Forum[] = pick(charter.forums, isUnreached ? offers.proposed : offers.forums).filter((forum) =>
    canQuestion(forum, actor),
  );
  const duties = failedDuties(actor, failure);
  return forums.some(
    (forum) =>
      pick(charter.consequences, offers.consequences).some((row) => row.remedy && canImpose(row, forum, actor)) &&
      pick(charter.standards, offers.standards).some((standard) =>
        pick(charter.traces, offers.traces).some(
          (trace) => trace.reaches.includes(forum.id) && showsOneOf(trace, governedDuties(standard, duties)),
        ),
      ),
  );
}

/** From act III on exactly one failure has a hand that no forum can reach; there the gap and three proposals are on offer. Before that there is none. */
export const gaps: StructureCheck = (draft) => {
  const { scenario } = draft;
  const isGapForum = (id: string): boolean =>
    scenario.charter.forums.some((forum) => forum.id === id && forum.kind === 'gap');
  const withGap = scenario.failures.filter((failure) =>
    handsOf(scenario.charter, failure).some((actor) => isGap(scenario.charter, actor)),
  );
  const wanted = scenario.act >= 3;
  const inside = scenario.failures.flatMap((failure) =>
    gapFindings(draft, failure, { hasGap: withGap.includes(failure), isGapForum }),
  );
  return [
    ...findingsOf(
      draft,
      'gap',
    )([
      wanted &&
        withGap.length < 1 && [
          'failures',
          'From act III let one failure have a hand that no forum of today can question.',
        ],
      !wanted &&
        withGap.length > 0 && [
          `failures.${withGap[0]?.id}.duties`,
          'Before act III every hand needs a forum that can question it.',
        ],
    ]),
    ...inside,
  ];
};

function gapFindings(
  draft: Draft,
  failure: Failure,
  { hasGap, isGapForum }: { hasGap: boolean; isGapForum: (id: string) => boolean },
): readonly Finding[] {
  const { offers } = failure;
  const { charter } = draft.scenario;
  const at = `failures.${failure.id}.offers`;
  const isOffered = offers.forums.some(isGapForum);
  const proposed = charter.forums.filter(({ id }) => offers.proposed.includes(id));
  const unreached = handsOf(charter, failure).filter((actor) => isGap(charter, actor));
  const filling = count(proposed, (forum) => unreached.some((actor) => canQuestion(forum, actor)));
  return findingsOf(
    draft,
    'gap',
  )([
    hasGap && !isOffered && [`${at}.forums`, 'Offer no-forum-today: one of the hands has no forum.'],
    isOffered &&
      offers.proposed.length !== 3 && [
        `${at}.proposed`,
        `Propose three forums under the gap; there are ${offers.proposed.length}.`,
      ],
    !isOffered &&
      offers.proposed.length > 0 && [`${at}.proposed`, 'Take these away: they are shown only under no-forum-today.'],
    hasGap &&
      isOffered &&
      filling !== 1 && [
        `${at}.proposed`,
        `Let exactly one proposed forum be able to question the hand without a forum; ${filling} can.`,
      ],
    ...proposed.map(
      (forum) =>
        !forum.proposed &&
        ([`${at}.proposed.${forum.id}`, 'Mark this forum proposed: true in the Charter rows.'] as const),
    ),
  ]);
}
