import { writeFileSync } from 'node:fs';
import { languages } from '../language/languages';
import { readArguments } from './cli/arguments';
import { type Answer, asJson, runCommand, tellProgress } from './cli/run-command';
import { type Exploration, exploreFairness, isExplorable } from './fairness/fairness-report';
import { reportLines } from './fairness/report-lines';
import { reportPage } from './fairness/report-page';
import { AuthoringError } from './reading/authoring-error';
import { chosenIds, loadScenario, scenarioFile } from './reading/scenario-library';
import { loadWords } from './reading/scenario-words';

/** `npm run explore [<id>] -- [--all] [--json] [--html <file>]`: one report for one id, a list of them for all. */
await runCommand((): Answer => {
  const typed = readArguments(process.argv.slice(2), { values: ['html'], flags: ['all', 'json'] });
  const [asked] = typed.words;
  const explorations = chosenIds(process.cwd(), asked).flatMap((id) => exploreOne(id, asked !== undefined));
  const reports = explorations.map(({ report }) => report);
  const page = typed.value('html');
  if (page !== undefined) writeFileSync(page, reportPage(explorations));
  const isWell = reports.length > 0 && reports.every(({ holds }) => holds);
  if (typed.flag('json')) return { print: asJson(asked === undefined ? reports : reports[0]), isWell };
  return { print: reports.flatMap(reportLines).join('\n'), isWell };
});

function exploreOne(id: string, isAsked: boolean): readonly Exploration[] {
  const root = process.cwd();
  const scenario = loadScenario(root, id);
  if (!isExplorable(scenario)) {
    const why = 'a tutorial has one side, so there is nothing to compare';
    if (isAsked)
      throw new AuthoringError('wrong-argument', { file: scenarioFile(id), toDo: `${why}; name another id` });
    tellProgress(`${id}: ${why}`);
    return [];
  }
  const words = languages.map((language) => loadWords(root, id, language));
  return [exploreFairness(scenario, words, { tell: (step) => tellProgress(`${id}: ${step}`) })];
}
