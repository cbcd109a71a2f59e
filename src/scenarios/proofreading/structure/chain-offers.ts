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
import { findingsOf, type StructureCheck } from './finding';

const SLOTS = ['actors', 'forums', 'standards', 'traces', 'consequences'] as const;

/** Every slot offers exactly as many rows as the act allows, and a whole sound chain is among them for at least one hand. */
export const chainOffers: StructureCheck = (draft) => {
  const { scenario } = draft;
  const size = OPTIONS_A_SLOT[scenario.act];
  return findingsOf(
    draft,
    'chain-offers',
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
