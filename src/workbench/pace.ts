import { readArguments } from './cli/arguments';
import { type Answer, asJson, runCommand, tellProgress } from './cli/run-command';
import type { Bar } from './pace/bars';
import { type PaceReport, paceReport } from './pace/pace-report';
import { chosenIds, loadScenario } from './reading/scenario-library';
import { loadWords } from './reading/scenario-words';

/** `npm run pace [<id>] -- [--all] [--json]`: the playability bars along pinned good plays. */
await runCommand((): Answer => {
  const typed = readArguments(process.argv.slice(2), { values: [], flags: ['all', 'json'] });
  const [asked] = typed.words;
  const root = process.cwd();
  const reports = chosenIds(root, asked).map((id) => {
    tellProgress(`${id}: counting`);
    return paceReport(loadScenario(root, id), (language) => loadWords(root, id, language));
  });
  const isWell = reports.every(({ holds }) => holds);
  if (typed.flag('json')) return { print: asJson(asked === undefined ? reports : reports[0]), isWell };
  return { print: reports.flatMap(paceLines).join('\n'), isWell };
});

function paceLines({ id, bars }: PaceReport): readonly string[] {
  const groups = Object.entries(bars).flatMap(([group, counted]) =>
    Object.entries(counted).map(([name, bar]) => barLine(group, name, bar)),
  );
  return [id, ...groups];
}

function barLine(group: string, name: string, { holds, figure, bar }: Bar): string {
  return `  ${holds ? 'holds' : 'FAILS'}  ${group.padEnd(9)} ${name.padEnd(24)} ${String(figure).padStart(8)}  ${bar}`;
}
