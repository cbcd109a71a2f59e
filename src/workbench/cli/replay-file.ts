import type { Log } from '../../rules/debate';
import { type Dimensions, dimensionsOf, levelOf, pointsOf } from '../../rules/dimensions';
import { UnknownIdError } from '../../rules/find';
import { foldLog, LogError } from '../../rules/fold-log';
import type { Scenario } from '../../rules/scenario';
import { AuthoringError } from '../reading/authoring-error';

/** What a pinned hearing must still be worth. */
export interface Expected {
  readonly points: number;
  readonly level: number;
  readonly dimensions: Dimensions;
}

/** A pinned hearing: the whole of it, and its verdict on the day it was pinned. */
export interface Replay {
  readonly log: Log;
  readonly expected: Expected;
}

/**
 * Takes a parsed file for a pinned hearing: what `npm run play -- --json`
 * prints, or a log with its `expected` verdict beside it.
 * @throws AuthoringError naming what is missing.
 */
export function readReplay(parsed: unknown, file: string): Replay {
  const { log, expected = parsed } = asRow(parsed);
  const verdictAt = expected === parsed ? '' : 'expected.';
  const path = missingIn(asRow(log), asRow(expected), verdictAt);
  if (path !== undefined) {
    const toDo = 'this is no pinned hearing; pin one again with npm run replay -- --pin <id>';
    throw new AuthoringError('not-a-log', { file, path, toDo });
  }
  return { log: log as Log, expected: expected as Expected };
}

function missingIn(log: Row, expected: Row, verdictAt: string): string | undefined {
  const entries = Array.isArray(log.entries) ? (log.entries as readonly unknown[]) : [];
  const broken = entries.findIndex(
    (entry) => typeof asRow(asRow(entry).move).kind !== 'string' || typeof asRow(entry).n !== 'number',
  );
  const problems = [
    typeof log.scenario !== 'string' && 'log.scenario',
    typeof log.version !== 'number' && 'log.version',
    typeof log.seed !== 'number' && 'log.seed',
    !Array.isArray(log.entries) && 'log.entries',
    broken >= 0 && `log.entries.${broken}`,
    typeof expected.points !== 'number' && `${verdictAt}points`,
    typeof expected.level !== 'number' && `${verdictAt}level`,
  ];
  return problems.find((problem) => problem !== false) || undefined;
}

type Row = Readonly<Record<string, unknown>>;

const asRow = (value: unknown): Row => (typeof value === 'object' && value !== null ? (value as Row) : {});

const TO_DO: Readonly<Record<LogError['code'], string>> = {
  'other-scenario': 'the log is of another hearing; mend log.scenario',
  'other-version':
    'the hearing has been rewritten since; if that was meant, pin it again with npm run replay -- --pin <id>',
  'unknown-position': 'the hearing has no such side (any more); mend log.position, or pin the hearing again',
  'entry-refused':
    'the rules do not allow this move there; mend the entry, or pin the hearing again if the rules were meant to change',
  'entries-out-of-order': 'entries count 1, 2, 3, …; an entry is missing, doubled or out of place',
};

/** Folds a log and grades it. @throws AuthoringError naming the file, the entry and what to do. */
export function gradeLog(scenario: Scenario, log: Log, file: string): Expected {
  try {
    const debate = foldLog(scenario, log);
    const dimensions = dimensionsOf(scenario, debate);
    return { points: pointsOf(dimensions), level: levelOf(dimensions), dimensions };
  } catch (problem) {
    if (problem instanceof LogError) {
      const at = problem.entry === null ? 'log' : `log.entries.${problem.entry - 1}`;
      const why = problem.objection === null ? '' : ` (${problem.objection})`;
      throw new AuthoringError('log-refused', {
        file,
        path: at,
        toDo: `${problem.code}${why}: ${TO_DO[problem.code]}`,
      });
    }
    if (problem instanceof UnknownIdError) {
      throw new AuthoringError('log-refused', {
        file,
        path: 'log.position',
        toDo: `${problem.message}: mend the id, or pin the hearing again`,
      });
    }
    throw problem;
  }
}

/** What differs between the pinned verdict and today's; empty when nothing does. */
export function differences(expected: Expected, found: Expected): readonly string[] {
  const pairs = [
    ['points', expected.points, found.points],
    ['level', expected.level, found.level],
    ...(['A', 'E', 'D', 'T', 'C'] as const).map(
      (name) => [name, expected.dimensions?.[name], found.dimensions[name]] as const,
    ),
  ] as const;
  return pairs.flatMap(([name, was, is]) => (was === is ? [] : [`${name}: pinned ${was}, now ${is}`]));
}
