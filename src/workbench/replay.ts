import { readArguments } from './cli/arguments';
import { pinReplays } from './cli/pin-replays';
import { differences, gradeLog, readReplay } from './cli/replay-file';
import { type Answer, asJson, runCommand } from './cli/run-command';
import { AuthoringError } from './reading/authoring-error';
import { readJson } from './reading/read-file';
import { chosenIds, loadScenario } from './reading/scenario-library';

/** `npm run replay <file> -- [--json]` folds a pinned hearing; `npm run replay -- --pin [<id>]` pins the best plays again. */
await runCommand((): Answer => {
  const typed = readArguments(process.argv.slice(2), { values: [], flags: ['json', 'pin'] });
  const root = process.cwd();
  const [asked] = typed.words;
  if (typed.flag('pin')) {
    const files = chosenIds(root, asked).flatMap((id) => pinReplays(root, loadScenario(root, id)));
    return { print: typed.flag('json') ? asJson({ pinned: files }) : `Pinned:\n${files.join('\n')}`, isWell: true };
  }
  if (asked === undefined) {
    throw new AuthoringError('wrong-argument', {
      file: 'the command line',
      toDo: 'name a file of tests/replays, or --pin',
    });
  }
  return replay(root, asked, typed.flag('json'));
});

function replay(root: string, file: string, isJson: boolean): Answer {
  const { log, expected } = readReplay(readJson(root, file), file);
  const found = gradeLog(loadScenario(root, log.scenario), log, file);
  const changed = differences(expected, found);
  const { scenario, seed, position } = log;
  const document = { file, scenario, position, seed, ...found, changed };
  const isWell = changed.length === 0;
  if (isJson) return { print: asJson(document), isWell };
  const dimensions = Object.entries(found.dimensions).map(([name, score]) => `${name} ${score ?? '–'}`);
  const verdict = `${scenario}, ${position ?? 'by lot'}, seed ${seed}: level ${found.level}, ${found.points} points (${dimensions.join(', ')})`;
  return { print: [verdict, ...(isWell ? ['as pinned'] : changed.map((line) => `✗ ${line}`))].join('\n'), isWell };
}
