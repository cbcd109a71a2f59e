import { canQuestion, handsOf, isGap } from '../../../rules/charter';
import type { Failure } from '../../../rules/scenario';
import { count, type Draft, type Finding, findingsOf, type StructureCheck } from './finding';

/** From act III on a failure has a hand that no forum can reach; there the gap and three proposals are on offer. Before that there is none. */
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
    ...findingsOf(draft, 'gap', [
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
  return findingsOf(draft, 'gap', [
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
