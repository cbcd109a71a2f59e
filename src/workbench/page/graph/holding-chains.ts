import { handsOf } from '../../../rules/charter';
import type { ChainRecord } from '../../../rules/debate';
import type { Charter, Failure, Scenario } from '../../../rules/scenario';
import { weighChain } from '../../../rules/weigh-chain';

/** A chain that carries the weight, by the ids that hang in it; `proposed` only under a named gap. */
export type HoldingChain = Pick<ChainRecord, 'actor' | 'forum' | 'proposed' | 'standard' | 'trace' | 'consequence'>;

type ForumHung = Pick<HoldingChain, 'forum' | 'proposed'>;

/**
 * Of all chains that a failure's offers can make, those that the rules let
 * carry the weight once the other hands are named [A1, A3]. Offers that no
 * row of the Charter stands behind are left out.
 */
export function holdingChains(scenario: Scenario, failure: Failure): readonly HoldingChain[] {
  const { charter } = scenario;
  const offered = (part: keyof Charter, ids: readonly string[]): readonly string[] =>
    ids.filter((id) => charter[part].some((row) => row.id === id));
  const gaps = new Set(charter.forums.filter(({ kind }) => kind === 'gap').map(({ id }) => id));
  const forums = offered('forums', failure.offers.forums).flatMap((forum): readonly ForumHung[] =>
    gaps.has(forum)
      ? offered('forums', failure.offers.proposed).map((proposed) => ({ forum, proposed }))
      : [{ forum, proposed: null }],
  );
  const hands = handsOf(charter, failure).map(({ id }) => id);
  const rest = { failure: failure.id, weighed: null, mended: false };
  return offered('actors', failure.offers.actors)
    .flatMap((actor) => forums.map((forum) => ({ actor, ...forum })))
    .flatMap((hung) => offered('standards', failure.offers.standards).map((standard) => ({ ...hung, standard })))
    .flatMap((hung) => offered('traces', failure.offers.traces).map((trace) => ({ ...hung, trace })))
    .flatMap((hung) =>
      offered('consequences', failure.offers.consequences).map((consequence) => ({ ...hung, consequence })),
    )
    .filter((hung) => {
      const others = hands.filter((hand) => hand !== hung.actor);
      return weighChain(scenario, { ...rest, ...hung, hands: others }).score === 4;
    });
}
