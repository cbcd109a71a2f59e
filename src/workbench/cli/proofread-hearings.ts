import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '../../language/languages';
import type { Finding } from '../../scenarios/proofreading/structure/finding';
import { type HearingWords, proofreadHearingWords } from '../../scenarios/proofreading/structure/hearing-words';
import { proofreadStructure } from '../../scenarios/proofreading/structure/proofread-structure';
import type { WordsTree } from '../../scenarios/proofreading/words/flatten-words';
import { scenarioSchema } from '../../scenarios/schema';
import { AuthoringError } from '../reading/authoring-error';
import { knownIdeas } from '../reading/known-ideas';
import { readJson, readYaml } from '../reading/read-file';
import { readAddresses, readCharter, scenarioFile, scenarioFrom } from '../reading/scenario-library';
import { wordsFile } from '../reading/scenario-words';

/** Every finding about one hearing: its structure, and its words against the structure. A file that cannot be read is one finding. */
export function proofreadHearing(root: string, id: string): readonly Finding[] {
  const file = scenarioFile(id);
  try {
    const parsed = readYaml(root, file);
    const scenario = scenarioFrom(parsed, readCharter(root), file);
    const draft = {
      file,
      source: scenarioSchema.parse(parsed),
      scenario,
      ideas: knownIdeas(languages.map((language) => readJson(root, `locales/${language}/rules.json`))),
      addressed: new Set(Object.keys(readAddresses(root))),
    };
    return [...proofreadStructure(draft), ...proofreadHearingWords(draft, hearingWords(root, id))];
  } catch (problem) {
    if (!(problem instanceof AuthoringError)) throw problem;
    return [{ file: problem.file, path: problem.path, rule: problem.code, message: problem.toDo }];
  }
}

function hearingWords(root: string, id: string): HearingWords {
  const entries = languages.flatMap((language) => {
    const file = wordsFile(id, language);
    return existsSync(join(root, file)) ? [[language, readJson(root, file) as WordsTree] as const] : [];
  });
  return Object.fromEntries(entries);
}
