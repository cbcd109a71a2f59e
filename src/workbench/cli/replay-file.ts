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

/** A file of `tests/replays`: a whole hearing and its verdict on the day it was pinned. */
export interface ReplayFile {
  readonly log: Log;
  readonly expected: Expected;
}

/** Takes a parsed file for a replay. @throws AuthoringError naming what is missing. */
export function readReplay(parsed: unknown, file: string): ReplayFile {
  const { log, expected } = asRow(parsed);
  const row = asRow(log);
  const problems = [
    typeof row.scenario !== 'string' && 'log.scenario',
    typeof row.version !== 'number' && 'log.version',
    typeof row.seed !== 'number' && 'log.seed',
    !Array.isArray(row.entries) && 'log.entries',
    typeof asRow(expected).points !== 'number' && 'expected.points',
    typeof asRow(expected).level !== 'number' && 'expected.level',
  ].filter((problem) => problem !== false);
  const [path] = problems;
  if (path !== undefined) {
    throw new AuthoringError('not-a-log', {
      file,
      path,
      toDo: 'this is no pinned hearing; pin one again with npm run replay -- --pin <id>',
    });
  }
  const entries = row.entries as readonly unknown[];
  const broken = entries.findIndex(
    (entry) => typeof asRow(asRow(entry).move).kind !== 'string' || typeof asRow(entry).n !== 'number',
  );
  if (broken >= 0) {
    throw new AuthoringError('not-a-log', {
      file,
      path: `log.entries.${broken}`,
      toDo: 'an entry has a number "n" and a "move" with its "kind"; mend it or pin the hearing again',
    });
  }
  return parsed as ReplayFile;
}

const asRow = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};

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
