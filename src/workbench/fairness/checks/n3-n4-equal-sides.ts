import type { Scenario } from '../../../rules/scenario';
import type { GradedPlayer } from '../graded-players';
import { wrongCards } from '../wrong-cards';
import { type Check, rounded } from './check';

const MEANS = 2;
const KS = 0.1;

const isEqual = ({ gap }: GradedPlayer): boolean => gap.means <= MEANS && gap.ks <= KS;
const gapFigure = ({ gap }: GradedPlayer) => ({ means: rounded(gap.means), ks: rounded(gap.ks) });

/** [N3] Under uniform random play the positions' mean points differ by at most 2, and the distributions by KS ≤ .1. */
export function randomIsEqualCheck(players: readonly GradedPlayer[]): Check {
  const random = players.filter(({ name }) => name === 'random');
  return {
    holds: random.length > 0 && random.every(isEqual),
    figure: rounded(Math.max(0, ...random.map(({ gap }) => gap.means))),
    details: Object.assign({}, ...random.map(gapFigure)) as Check['details'],
  };
}

/**
 * [N4] The same for every simulated policy, alone and as "perfect but", and
 * for the skills. Text bots are nearly deterministic, so only the bars hold
 * for them.
 */
export function policiesAreEqualCheck(players: readonly GradedPlayer[], scenario: Scenario): Check {
  const compared = players.filter(({ name, language }) => name !== 'random' && language === null);
  const unequal = compared.filter((player) => !isEqual(player));
  const isTempted = unequal.some(({ name }) => name.endsWith('most-evidence'));
  const by = (measure: 'means' | 'ks'): GradedPlayer | undefined =>
    compared.reduce<GradedPlayer | undefined>(
      (worst, next) => (worst && worst.gap[measure] >= next.gap[measure] ? worst : next),
      undefined,
    );
  return {
    holds: compared.every(isEqual),
    figure: rounded(Math.max(0, ...compared.map(({ gap }) => gap.means))),
    details: {
      policies: compared.length,
      unequal: unequal.map((player) => ({ policy: player.name, ...gapFigure(player) })),
      ...(isTempted ? { wrongCards: wrongCards(scenario) } : {}),
      greatestMeans: { policy: by('means')?.name, ...(by('means') && gapFigure(by('means') as GradedPlayer)) },
      greatestKs: { policy: by('ks')?.name, ...(by('ks') && gapFigure(by('ks') as GradedPlayer)) },
    },
  };
}
