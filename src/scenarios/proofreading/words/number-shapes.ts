import { findingOn, type Gate, type Line, type WordFinding } from './finding';
import { gap, shownText } from './shown-text';

/** Numbers as the language writes them: thousands, decimals, per cent. Years, codes and dates by dots are left alone. */
export const numberShapes: Gate = (line) => {
  const text = shownText(line.text).replace(/\p{L}[\p{L}\d-]*\d[\p{L}\d-]*|\b\d\d\.\d\d\.\d{4}\b/gu, '');
  return [...thousands(line, text), ...decimals(line, text), ...percents(line, text)];
};

function thousands(line: Line, text: string): WordFinding[] {
  const english = line.language === 'en';
  const right = english ? '128,000' : '128 000 with a no-break space (U+00A0)';
  const wrong = english
    ? /(?<!\d)\d{1,3}(?:[ \u00a0\u202f.]\d{3})+(?!\d)/g
    : /(?<![\d,])(?!0,)\d{1,3}(?:[ \u202f.,]\d{3})+(?!\d)/g;
  const found = [...(text.match(wrong) ?? []), ...(text.match(/(?<![\d.,])\d{5,}(?!\d)/g) ?? [])];
  return found.map((number) => findingOn(line, 'thousands', `Write «${number}» as ${right}.`));
}

function decimals(line: Line, text: string): WordFinding[] {
  const english = line.language === 'en';
  const wrong = english ? /(?<![\d,])\d+,\d{1,2}(?![\d,])/g : /(?<![\d.])\d+\.\d{1,2}(?![\d.])/g;
  return [...(text.match(wrong) ?? [])].map((number) =>
    findingOn(line, 'decimal-sign', `Write «${number}» with a decimal ${english ? 'point' : 'comma'}.`),
  );
}

function percents(line: Line, text: string): WordFinding[] {
  const number = `[\\d${gap}]`;
  const wrong = new RegExp(line.language === 'ru' ? `${number}(?:[ \\u202f]?)%` : `${number}\\s%`);
  if (!wrong.test(text)) return [];
  const right = line.language === 'ru' ? '97 % with a no-break space (U+00A0)' : '97% without a space';
  return [findingOn(line, 'percent', `Write per cent as ${right}.`)];
}
