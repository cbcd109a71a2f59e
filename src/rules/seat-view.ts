import type { Debate } from './debate';

/** Who looks: the one who argues, somebody on another side, or the board that everybody sees. */
export type Seat = 'own-side' | 'other-side' | 'board';

/**
 * What a seat may see of a debate before its verdict [L3]. Nobody gets the
 * seed, from which the opponent's plan and the witness's word could be read;
 * another side does not see drafts and bets; the board sees only how far the
 * hearing has come.
 */
export function seatView(debate: Debate, seat: Seat): Debate {
  const unseeded: Debate = { ...debate, seed: 0 };
  if (seat === 'own-side') return unseeded;
  const [first, second] = debate.claims;
  const withoutBets: Debate = {
    ...unseeded,
    claims: [
      { ...first, bet: null, closing: null },
      { ...second, bet: null, closing: null },
    ],
  };
  if (seat === 'other-side') return withoutDrafts(withoutBets);
  return { ...withoutDrafts(withoutBets), opening: null, decision: null, read: [], reasons: {}, testimonies: [] };
}

/** Chains and claims that are not committed yet are nobody else's business. */
function withoutDrafts(debate: Debate): Debate {
  const chain = (record: Debate['chains'][0]): Debate['chains'][0] =>
    record.weighed !== null
      ? record
      : { ...record, actor: null, hands: null, forum: null, proposed: null, standard: null, trace: null, consequence: null };
  const claim = (record: Debate['claims'][0]): Debate['claims'][0] =>
    record.weighed !== null ? record : { ...record, claim: null, card: null, link: null };
  return {
    ...debate,
    chains: [chain(debate.chains[0]), chain(debate.chains[1])],
    claims: [claim(debate.claims[0]), claim(debate.claims[1])],
  };
}
