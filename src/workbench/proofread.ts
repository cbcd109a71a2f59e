import { join } from 'node:path';
import type { Finding } from '../scenarios/proofreading/structure/finding';
import type { WordFinding } from '../scenarios/proofreading/words/finding';
import { proofreadWords } from '../scenarios/proofreading/words/proofread-words';
import { readWordFiles } from '../scenarios/proofreading/words/read-word-files';
import type { ReadingReport } from '../scenarios/proofreading/words/reading-report';
import { NoDictionaryError, type OpenSpeller, openSpeller } from '../scenarios/proofreading/words/spelling';
import { readArguments } from './cli/arguments';
import { proofreadHearing } from './cli/proofread-hearings';
import { type Answer, asJson, runCommand, tellProgress } from './cli/run-command';
import { chosenIds } from './reading/scenario-library';

/** `npm run proofread [<id>] -- [--json]`: every finding says which file, where in it, and what to do. */
await runCommand(async (): Promise<Answer> => {
  const typed = readArguments(process.argv.slice(2), { values: [], flags: ['json'] });
  const root = process.cwd();
  const [asked] = typed.words;
  const ids = chosenIds(root, asked);
  const { findings: wordFindings, reading } = await proofreadAllWords(root);
  const isMeant = (file: string): boolean => asked === undefined || ids.some((id) => file.includes(id));
  const words = wordFindings.filter(({ file }) => isMeant(file));
  const findings = [...ids.flatMap((id) => proofreadHearing(root, id)), ...words];
  const isWell = findings.length === 0;
  if (typed.flag('json')) return { print: asJson({ hearings: ids, findings }), isWell };
  const advice = reading.flatMap(({ language, namespace, warnings }) =>
    isMeant(namespace) ? warnings.map((warning) => `(advice) locales/${language}/${namespace}.json: ${warning}`) : [],
  );
  const lines = findings.map(
    ({ file, path, rule, message }) => `[${rule}] ${file}${path === '' ? '' : `: ${path}`}: ${message}`,
  );
  const total = isWell ? `Nothing to mend in ${ids.length} hearing(s).` : `${findings.length} finding(s).`;
  return { print: [...advice, ...lines, total].join('\n'), isWell };
});

async function proofreadAllWords(
  root: string,
): Promise<{ findings: readonly Finding[]; reading: readonly ReadingReport[] }> {
  const files = readWordFiles(join(root, 'locales'));
  const speller = await spellerIfAny(root);
  try {
    const { findings, reading } = proofreadWords(files, speller ?? undefined);
    return { findings: findings.map(asFinding), reading };
  } finally {
    speller?.close();
  }
}

/** Without dictionaries the other gates still run; the missing one is told, so that nobody takes silence for proof. */
async function spellerIfAny(root: string): Promise<OpenSpeller | null> {
  try {
    return await openSpeller({ ownWords: join(root, 'locales/words') });
  } catch (problem) {
    if (!(problem instanceof NoDictionaryError)) throw problem;
    tellProgress(`spelling is not checked: ${problem.message}`);
    return null;
  }
}

/** `kk/scenarios/s01-canteen:claims.gate.text` as file and path. */
function asFinding({ key, rule, message }: WordFinding): Finding {
  const [place = '', path = ''] = key.split(/:(.*)/s);
  return { file: `locales/${place}.json`, path, rule, message };
}
