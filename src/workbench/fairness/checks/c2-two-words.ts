import type { Bet } from '../../../rules/move';
import { chosenIn } from '../../bots/choice-point';
import { policyNamed } from '../../bots/policy';
import { forkChances, type Player } from '../chances';
import { claimPairs } from '../claim-choice';
import type { Graph, HearingPieces } from '../hearing-pieces';
import { isOutcome } from '../play-graph';
import { type Check, rounded } from './check';

/** [C2] The best play ends on two different words of confidence for at least half of the seeds, or one constant word nearly ties with it. */
export function twoWordsCheck({ scenario, claims }: HearingPieces): Check {
  const player: Player = { policy: policyNamed('skill-1'), words: null };
  const shares = scenario.positions.map(({ id }) => {
    const differ = claimPairs(player, scenario, id).flatMap(({ first, second, chance }) => {
      const [one, other] = [claims.get(first), claims.get(second)];
      if (one === undefined || other === undefined) return [];
      const attackedFirst = different(words(player, scenario, one.attacked), words(player, scenario, other.alone));
      const attackedSecond = different(words(player, scenario, one.alone), words(player, scenario, other.attacked));
      return [(chance * (attackedFirst + attackedSecond)) / 2];
    });
    return [id, differ.reduce((sum, share) => sum + share, 0)] as const;
  });
  return {
    holds: shares.every(([, share]) => share >= 0.5),
    figure: rounded(Math.min(...shares.map(([, share]) => share))),
    details: Object.fromEntries(shares.map(([id, share]) => [id, rounded(share)])),
  };
}

type WordChances = ReadonlyMap<Bet, number>;

function different(one: WordChances, other: WordChances): number {
  return [...one].reduce((sum, [bet, chance]) => sum + chance * (1 - (other.get(bet) ?? 0)), 0);
}

/** How likely each closing word is at the end of a claim. */
function words(player: Player, scenario: HearingPieces['scenario'], graph: Graph): WordChances {
  const found = new Map<Bet, number>();
  const visit = (node: Graph, reached: number): void => {
    if (isOutcome(node)) return;
    forkChances(player, scenario, node).forEach((chance, i) => {
      if (chance === 0) return;
      const move = node.point.moves[i];
      if (move !== undefined && node.point.kind === 'closing') {
        const bet = chosenIn(move) as Bet;
        found.set(bet, (found.get(bet) ?? 0) + reached * chance);
      }
      visit(node.branches[i]?.to as Graph, reached * chance);
    });
  };
  visit(graph, 1);
  return found;
}
