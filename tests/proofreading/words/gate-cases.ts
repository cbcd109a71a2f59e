import { expect, it } from 'vitest';
import type { Gate, Line, WordsLanguage } from '../../../src/scenarios/proofreading/words/finding';

/** A sentence as a gate meets it; by default one of a hearing, where people speak. */
export function lineOf(language: WordsLanguage, text: string, file = 'scenarios/s01'): Line {
  return { language, text, key: `${language}/${file}:x` };
}

type Planted = readonly [language: WordsLanguage, text: string, message: RegExp, file?: string];
type Right = readonly [language: WordsLanguage, text: string, file?: string];

/** Sentences with a planted mistake, and the part of the message that tells the author what to do. */
export function catches(gate: Gate, planted: readonly Planted[]): void {
  for (const [language, text, message, file] of planted) {
    it(`${language} catches ${JSON.stringify(text)}`, () => {
      const line = lineOf(language, text, file);
      const findings = gate(line);
      expect(findings.map((finding) => finding.message).join('\n')).toMatch(message);
      expect(findings.every((finding) => finding.key === line.key && finding.rule !== '')).toBe(true);
    });
  }
}

/** Sentences that look suspicious and are right. */
export function lets(gate: Gate, right: readonly Right[]): void {
  for (const [language, text, file] of right) {
    it(`${language} lets ${JSON.stringify(text)}`, () => {
      expect(gate(lineOf(language, text, file))).toEqual([]);
    });
  }
}
