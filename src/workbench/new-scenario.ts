import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { languages } from '../language/languages';
import { readArguments } from './cli/arguments';
import { bestReplays, replayText } from './cli/pin-replays';
import { type Answer, asJson, runCommand } from './cli/run-command';
import { skeletonStructure } from './cli/skeleton/skeleton-structure';
import { skeletonWords } from './cli/skeleton/skeleton-words';
import { structureYaml } from './cli/skeleton/structure-yaml';
import { AuthoringError } from './reading/authoring-error';
import { readCharter, scenarioFile, scenarioFrom } from './reading/scenario-library';
import { wordsFile } from './reading/scenario-words';

/** `npm run new:scenario <id> -- [--act 1]`: the structure, three files of words and the pinned plays of a new hearing. */
await runCommand((): Answer => {
  const typed = readArguments(process.argv.slice(2), { values: ['act'], flags: [] });
  const [id = ''] = typed.words;
  const root = process.cwd();
  const files = newFiles(root, id, actOf(typed.count('act', 1)));
  for (const [file] of files) {
    if (existsSync(join(root, file))) {
      throw new AuthoringError('file-exists', { file, toDo: 'this hearing has begun already; nothing was written' });
    }
  }
  for (const [file, text] of files) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  const written = files.map(([file]) => `  ${file}`).join('\n');
  return { print: `Written:\n${written}\nNow replace its ids, then: npm run proofread ${id}`, isWell: true };
});

function newFiles(root: string, id: string, act: 1 | 2 | 3 | 4): readonly (readonly [file: string, text: string])[] {
  if (!/^s\d\d(-[a-z0-9]+)+$/.test(id)) {
    throw new AuthoringError('wrong-argument', {
      file: 'the command line',
      toDo: `"${id}" is no id of a hearing; write one like s17-the-quiet-lift`,
    });
  }
  const structure = skeletonStructure(id, act);
  const file = scenarioFile(id);
  const head = `# What is decided, by whom, and why each card fits where it does: say it here.\n# The frame is in src/scenarios/AUTHORING.md; npm run proofread ${id} counts it.\n`;
  const words = `${asJson(skeletonWords(structure))}\n`;
  const replays = bestReplays(scenarioFrom(structure, readCharter(root), file));
  return [
    [file, head + structureYaml(structure)],
    ...languages.map((language) => [wordsFile(id, language), words] as const),
    ...[...replays].map(([path, replay]) => [path, replayText(replay)] as const),
  ];
}

function actOf(act: number): 1 | 2 | 3 | 4 {
  if (act === 1 || act === 2 || act === 3 || act === 4) return act;
  throw new AuthoringError('wrong-argument', {
    file: 'the command line',
    path: '--act',
    toDo: 'an act is 1, 2, 3 or 4',
  });
}
