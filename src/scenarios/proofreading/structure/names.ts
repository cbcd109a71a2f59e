import { findingsOf, type StructureCheck } from './finding';

/** The file is named after its scenario, and the word that claims too much is among the words. */
export const names: StructureCheck = (draft) => {
  const { scenario, opening } = draft.source;
  const tooMuch = opening['too-much'];
  return findingsOf(draft, 'names', [
    !draft.file.endsWith(`/${scenario}.yaml`) && [
      'scenario',
      `Name the file ${scenario}.yaml, or write the id of the file here.`,
    ],
    !/^s\d\d-/.test(scenario) && ['scenario', 'Begin the id with its number: s05-…'],
    tooMuch !== null && !opening.words.includes(tooMuch) && ['opening.too-much', 'Put this word among opening.words.'],
  ]);
};
