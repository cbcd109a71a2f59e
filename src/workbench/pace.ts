import { languages } from '../language/languages';
import { readArguments } from './cli/arguments';
import { type Answer, asJson, runCommand, tellProgress } from './cli/run-command';
import type { Bar } from './pace/bar';
import { campaignBars } from './pace/campaign-bars';
import { type PaceReport, paceReport } from './pace/pace-report';
import { chosenIds, loadScenario } from './reading/scenario-library';
import { loadWords } from './reading/scenario-words';

/** `npm run pace [<id>] -- [--all] [--json]`: one report for one id, a list of them (the campaign last) for all. */
await runCommand((): Answer => {
  const typed = readArguments(process.argv.slice(2), { values: [], flags: ['all', 'json'] });
  const root = process.cwd();
  const [asked] = typed.words;
  const scenarios = chosenIds(root, asked).map((id) => loadScenario(root, id));
  const hearings = scenarios.map((scenario) => {
    tellProgress(`${scenario.id}: counting`);
    return paceReport(
      scenario,
      languages.map((language) => loadWords(root, scenario.id, language)),
    );
  });
  const bars = campaignBars(scenarios);
  const campaign: PaceReport = { id: 'campaign', holds: Object.values(bars).every(({ holds }) => holds), bars };
  const reports = asked === undefined ? [...hearings, campaign] : hearings;
  const isWell = reports.length > 0 && reports.every(({ holds }) => holds);
  if (typed.flag('json')) return { print: asJson(asked === undefined ? reports : reports[0]), isWell };
  return { print: reports.flatMap(lines).join('\n'), isWell };
});

function lines({ id, holds, bars }: PaceReport): readonly string[] {
  return [`${mark(holds)} ${id}`, ...Object.entries(bars).map(([name, bar]) => line(name, bar))];
}

function line(name: string, { holds, figure, bar, at }: Bar): string {
  const limit = typeof bar === 'number' ? bar : `${bar.from} to ${bar.to}`;
  const where = holds || at === undefined ? '' : `  at ${at}`;
  return `  ${mark(holds)} ${name.padEnd(32)} ${String(figure).padStart(8)}  (bar ${limit})${where}`;
}

function mark(holds: boolean): string {
  return holds ? '✓' : '✗';
}
