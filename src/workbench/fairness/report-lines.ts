import { languages } from '../../language/languages';
import type { FairnessReport } from './fairness-report';

/** A fairness report for a terminal: what holds, and the figures of what does not. */
export function reportLines({ id, holds, checks, cues }: FairnessReport): readonly string[] {
  const rules = Object.entries(checks).map(
    ([name, check]) =>
      `  ${mark(check.holds)} ${name.padEnd(9)} ${check.figure} ${shortened(JSON.stringify(check.details), check.holds)}`,
  );
  const words = languages.map((language) => {
    const { holds: isWell, longestBestAt, ...figures } = cues[language];
    const at = isWell ? '' : `\n      longest is best at: ${longestBestAt.join(', ')}`;
    return `  ${mark(isWell)} ${language.padEnd(9)} ${JSON.stringify(figures)}${at}`;
  });
  return [`${mark(holds)} ${id}`, ...rules, ...words];
}

const mark = (holds: boolean): string => (holds ? '✓' : '✗');
const shortened = (text: string, isShort: boolean): string =>
  isShort && text.length > 160 ? `${text.slice(0, 160)}…` : text;
