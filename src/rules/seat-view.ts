import type { ChainRecord, ClaimRecord, Debate } from './debate';
import { NOTHING_SAID } from './start-debate';

/** Who looks: the one who argues, somebody on another side, or the board that everybody sees. */
export type Seat = 'own-side' | 'other-side' | 'board';

/**
 * What a seat may see of a debate before its verdict [L3]. Nobody gets the
 * seed, from which the opponent's plan and the witness's word could be read;
 * another side does not see drafts and bets; the board sees only how far the
 * hearing has come, and nothing that anybody chose.
 */
export function seatView(debate: Debate, seat: Seat): Debate {
  const unseeded: Debate = { ...debate, seed: 0 };
  switch (seat) {
    case 'own-side':
      return unseeded;
    case 'other-side': {
      const [firstChain, secondChain] = debate.chains;
      const [firstClaim, secondClaim] = debate.claims;
      return {
        ...unseeded,
        chains: [chainSeenAcross(firstChain), chainSeenAcross(secondChain)],
        claims: [claimSeenAcross(firstClaim), claimSeenAcross(secondClaim)],
      };
    }
    case 'board':
      return { ...unseeded, ...NOTHING_SAID };
  }
}

/** A chain that is not committed shows only what has gone wrong. */
function chainSeenAcross(chain: ChainRecord): ChainRecord {
  if (chain.weighed !== null) return chain;
  return { ...NOTHING_SAID.chains[0], failure: chain.failure, mended: chain.mended };
}

/** A bet is nobody else's business, and neither is a claim that is not committed. */
function claimSeenAcross(claim: ClaimRecord): ClaimRecord {
  const withoutBets = { ...claim, bet: null, closing: null };
  return claim.weighed !== null ? withoutBets : { ...withoutBets, claim: null, card: null, link: null };
}
