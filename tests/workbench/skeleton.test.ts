import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { proofreadHearingWords } from '../../src/scenarios/proofreading/structure/hearing-words';
import { proofreadStructure } from '../../src/scenarios/proofreading/structure/proofread-structure';
import type { WordsTree } from '../../src/scenarios/proofreading/words/flatten-words';
import { proofreadWords } from '../../src/scenarios/proofreading/words/proofread-words';
import { scenarioSchema } from '../../src/scenarios/schema';
import { skeletonWords } from '../../src/workbench/cli/skeleton/skeleton-words';
import { structureYaml } from '../../src/workbench/cli/skeleton/structure-yaml';
import { draftOf } from './a-draft';
import { aHearingFile } from './a-hearing';

describe.each([1, 2, 3, 4] as const)('a new hearing of act %i', (act) => {
  const file = aHearingFile(act);
  const words = skeletonWords(file) as WordsTree;

  test('keeps to the frame', () => {
    expect(proofreadStructure(draftOf(file))).toEqual([]);
  });
  test('is the same hearing when its YAML is read again', () => {
    expect(scenarioSchema.parse(parse(structureYaml(file)))).toEqual(scenarioSchema.parse(file));
  });
  test('repeats its rows in full: an anchor is one more thing to learn', () => {
    expect(structureYaml(file)).not.toMatch(/[&*]a\d/);
  });
  test('has every sentence, and every one is still to be written', () => {
    expect(proofreadHearingWords(draftOf(file), { kk: words, ru: words, en: words })).toEqual([]);
    const namespaces = { 'scenarios/s99-a-hearing': words };
    const { findings } = proofreadWords({ kk: namespaces, ru: namespaces, en: namespaces });
    expect(findings.length).toBeGreaterThan(300);
    expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(['empty-text']));
  });
});
