import { readArguments } from './cli/arguments';
import { type Answer, asJson, runCommand } from './cli/run-command';
import { coverageLines, factCoverage } from './facts/coverage';
import { readArticle, readHearingFile, scenarioIds } from './reading/scenario-library';

/** `npm run facts -- [--json]`: which hearing uses which fact and tension of the article. */
await runCommand((): Answer => {
  const typed = readArguments(process.argv.slice(2), { values: [], flags: ['json'] });
  const root = process.cwd();
  const ids = scenarioIds(root);
  const coverage = factCoverage(
    readArticle(root),
    ids.map((id) => readHearingFile(root, id)),
  );
  const isWell = [...coverage.values()].every((used) => used.length > 0);
  return {
    print: typed.flag('json') ? asJson(Object.fromEntries(coverage)) : coverageLines(coverage, ids).join('\n'),
    isWell,
  };
});
