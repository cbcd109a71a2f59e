import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Language } from '../language/languages';
import { readArguments } from './cli/arguments';
import { type Answer, asJson, runCommand } from './cli/run-command';
import { isExplorable } from './fairness/fairness-report';
import { AuthoringError } from './reading/authoring-error';
import { readJson } from './reading/read-file';
import { chosenIds, loadScenario } from './reading/scenario-library';
import { loadWords } from './reading/scenario-words';
import { type Question, questionsOf } from './second-reading/questions';
import { answersSchema, type Comparison, compareReading, readingSchema, recordReading } from './second-reading/reading';
import { inSheetOrder, sheetText } from './second-reading/sheet';

const readingFile = (id: string): string => `src/scenarios/second-readings/${id}.json`;

/**
 * `npm run second-reading [<id>] -- [--json]` compares what was read blind with the marks;
 * `--sheet` prints what a new reader judges; `--record <file> --date <day>` keeps the filled sheet.
 */
await runCommand((): Answer => {
  const typed = readArguments(process.argv.slice(2), { values: ['lang', 'record', 'date'], flags: ['sheet', 'json'] });
  const root = process.cwd();
  const ids = chosenIds(root, typed.words[0]).filter((id) => isExplorable(loadScenario(root, id)));
  const language = typed.value('lang') === undefined ? 'en' : typed.language();
  if (typed.flag('sheet'))
    return { print: ids.map((id) => sheetText(sheetOf(root, id, language))).join('\n\n'), isWell: true };
  const filled = typed.value('record');
  if (filled !== undefined) return record(root, onlyOne(ids), { filled, language, date: typed.value('date') ?? '' });
  const read = ids
    .filter((id) => existsSync(join(root, readingFile(id))))
    .map((id) => [id, compare(root, id)] as const);
  if (typed.flag('json')) return { print: asJson(Object.fromEntries(read)), isWell: true };
  return { print: read.flatMap(([id, comparison]) => comparisonLines(id, comparison)).join('\n'), isWell: true };
});

function sheetOf(root: string, id: string, language: Language): readonly Question[] {
  return inSheetOrder(questionsOf(loadScenario(root, id), loadWords(root, id, language)), id);
}

function onlyOne(ids: readonly string[]): string {
  const [id] = ids;
  if (id !== undefined && ids.length === 1) return id;
  throw new AuthoringError('wrong-argument', {
    file: 'the command line',
    path: '--record',
    toDo: 'name the one hearing that was read',
  });
}

function record(
  root: string,
  id: string,
  { filled, language, date }: { readonly filled: string; readonly language: Language; readonly date: string },
): Answer {
  const answers = answersSchema.parse(readJson('', filled));
  const reading = recordReading(sheetOf(root, id, language), answers, { hearing: id, language, date, file: filled });
  const file = join(root, readingFile(id));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${asJson(reading)}\n`);
  return { print: `Kept ${readingFile(id)}`, isWell: true };
}

function compare(root: string, id: string): Comparison {
  const reading = readingSchema.parse(readJson(root, readingFile(id)));
  return compareReading(sheetOf(root, id, reading.language), reading);
}

function comparisonLines(id: string, { kinds, differences, unread }: Comparison): readonly string[] {
  const figures = Object.entries(kinds).map(
    ([kind, { agreed, cells, kappa }]) => `  ${kind.padEnd(9)} ${agreed}/${cells}  kappa ${kappa?.toFixed(2) ?? '–'}`,
  );
  const lines = differences.map(
    ({ key, mark, answer, remark, isReworded }) =>
      `  ${key}: mark ${mark}, reader ${answer}${isReworded ? ' (reworded since)' : ''}${remark ? `: ${remark}` : ''}`,
  );
  return [id, ...figures, ...lines, ...(unread.length > 0 ? [`  unread: ${unread.length}`] : [])];
}
