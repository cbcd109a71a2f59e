import { SKILLS } from '../../bots/policy';
import type { GradedPlayer } from '../graded-players';
import { type Check, rounded } from './check';

const LEVEL_3 = 0.01;

const label = ({ name, language }: GradedPlayer): string => (language === null ? name : `${name} (${language})`);

/** Random play has a mean of at most 30 points and reaches level 3 in at most one play of a hundred. */
export function randomBar(players: readonly GradedPlayer[]): Check {
  const random = players.find(({ name }) => name === 'random');
  if (random === undefined) return { holds: false, figure: Number.NaN, details: {} };
  const mean = Math.max(...[...random.grades.values()].map((grade) => grade.mean));
  return {
    holds: mean <= 30 && random.pLevel3 <= LEVEL_3,
    figure: rounded(mean, 2),
    details: { pLevel3: rounded(random.pLevel3, 8), bar: { mean: 30, pLevel3: LEVEL_3 } },
  };
}

/** No policy that does not reason passes: at most 45 mean points, level 3 at most once in a hundred. */
export function policyBar(players: readonly GradedPlayer[]): Check {
  const policies = players.filter(({ name }) => !/^(random|skill-|perfect-but-)/.test(name));
  const best = (player: GradedPlayer): number => Math.max(...[...player.grades.values()].map(({ mean }) => mean));
  const passing = policies.filter((player) => best(player) > 45 || player.pLevel3 > LEVEL_3);
  return {
    holds: policies.length > 0 && passing.length === 0,
    figure: rounded(Math.max(0, ...policies.map(best)), 2),
    details: {
      passing: passing.map(label),
      bar: { mean: 45, pLevel3: LEVEL_3 },
      policies: Object.fromEntries(
        policies.map((player) => [
          label(player),
          { mean: rounded(best(player), 2), pLevel3: rounded(player.pLevel3, 8) },
        ]),
      ),
    },
  };
}

/** Mean points rise strictly from random over every skill to perfect play, on every side. */
export function skillBar(players: readonly GradedPlayer[]): Check {
  const ladder = ['random', ...SKILLS].flatMap((name) => players.filter((player) => player.name === name));
  const rises = ladder
    .slice(1)
    .every(({ grades }, i) =>
      [...grades].every(([position, { mean }]) => mean > (ladder[i]?.grades.get(position)?.mean ?? 100)),
    );
  return {
    holds: ladder.length === SKILLS.length + 1 && rises,
    figure: rounded(Math.min(...ladder.slice(1).map(({ mean }, i) => mean - (ladder[i]?.mean ?? 100))), 2),
    details: Object.fromEntries(ladder.map(({ name, mean }) => [name, rounded(mean, 2)])),
  };
}

/** A play that ignores an attack never reaches level 3, even when perfect otherwise. */
export function ignoringBar(players: readonly GradedPlayer[]): Check {
  const ignoring = players.filter(({ name }) => name.endsWith('ignores-attacks'));
  return {
    holds: ignoring.length > 0 && ignoring.every(({ pLevel3 }) => pLevel3 === 0),
    figure: Math.max(0, ...ignoring.map(({ pLevel3 }) => pLevel3)),
    details: Object.fromEntries(ignoring.map(({ name, pLevel3 }) => [name, pLevel3])),
  };
}
