import type { Scenario } from '../rules/scenario';
import { createBot } from './bots/bot';
import { playOut } from './bots/play-out';
import { policyNamed } from './bots/policy';
import { type Arguments, readArguments } from './cli/arguments';
import { playByHand } from './cli/play-by-hand';
import { playRecord, summarise } from './cli/play-record';
import { type Answer, asJson, runCommand } from './cli/run-command';
import type { Player } from './fairness/chances';
import { isExplorable } from './fairness/fairness-report';
import { type GradeChances, gradeChances } from './fairness/grade-chances';
import { hearingPieces } from './fairness/hearing-pieces';
import { AuthoringError } from './reading/authoring-error';
import { chosenIds, loadScenario } from './reading/scenario-library';
import { loadWords } from './reading/scenario-words';

/** `npm run play <id> -- [--bot <policy>] [--position <id>] [--seed N] [--seeds N] [--lang kk] [--json]` */
const KNOWN = { values: ['bot', 'position', 'seed', 'seeds', 'lang'], flags: ['json'] };

await runCommand(async (): Promise<Answer> => {
  const typed = readArguments(process.argv.slice(2), KNOWN);
  const root = process.cwd();
  const [id = ''] = chosenIds(root, typed.words[0] ?? 's00');
  const scenario = loadScenario(root, id);
  const words = loadWords(root, id, typed.language());
  const position = positionIn(scenario, typed.value('position'));
  const seed = typed.count('seed', 1);
  if (typed.value('bot') !== undefined || typed.flag('json'))
    return playByBot(scenario, { typed, words, position, seed });
  await playByHand(scenario, words, { seed, position, terminal: { input: process.stdin, output: process.stdout } });
  return { isWell: true };
});

function positionIn(scenario: Scenario, asked: string | undefined): string | null {
  const ids = scenario.positions.map(({ id }) => id);
  if (asked === undefined || ids.includes(asked)) return asked ?? null;
  throw new AuthoringError('wrong-argument', {
    file: 'the command line',
    path: '--position',
    toDo: `"${asked}" is no position of ${scenario.id}; take one of: ${ids.join(', ')}`,
  });
}

function playByBot(
  scenario: Scenario,
  {
    typed,
    words,
    position,
    seed,
  }: { typed: Arguments; words: ReturnType<typeof loadWords>; position: string | null; seed: number },
): Answer {
  const policy = policyNamed(typed.value('bot') ?? 'random');
  const bot = createBot(policy, policy.reads ? words : null);
  const record = playRecord(scenario, playOut(scenario, bot, { seed, position }));
  const seeds = typed.count('seeds', 0);
  const player = { policy, words: policy.reads ? words : null };
  const summary =
    seeds > 0
      ? {
          bot: policy.name,
          ...summarise(scenario, bot, { seed, seeds, position }),
          exact: exactly(scenario, player, position),
        }
      : null;
  if (typed.flag('json')) return { print: asJson(summary === null ? record : { ...record, summary }), isWell: true };
  const { log, strengths, ...shown } = record;
  return { print: asJson(summary ?? { ...shown, moves: log.entries.length, strengths }), isWell: true };
}

/** The same two figures by exact computation, over every seed there is; `null` for a tutorial, which has one side. */
function exactly(
  scenario: Scenario,
  player: Player,
  position: string | null,
): { mean: number; pLevel3: number } | null {
  if (!isExplorable(scenario)) return null;
  const grades = [...gradeChances(hearingPieces(scenario), player)].filter(
    ([id]) => position === null || id === position,
  );
  const meanOf = (pick: (grade: GradeChances) => number): number =>
    grades.reduce((sum, [, grade]) => sum + pick(grade), 0) / grades.length;
  return { mean: meanOf(({ mean }) => mean), pLevel3: meanOf(({ pLevel3 }) => pLevel3) };
}
