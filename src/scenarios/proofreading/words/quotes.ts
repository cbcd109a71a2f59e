import { findingOn, type Gate, type WordsLanguage } from './finding';
import { shownText } from './shown-text';

/** Opening and closing marks: the outer pair first, then the pair inside it. */
const pairs: Readonly<Record<WordsLanguage, readonly (readonly [open: string, close: string])[]>> = {
  kk: [
    ['«', '»'],
    ['“', '”'],
  ],
  ru: [
    ['«', '»'],
    ['„', '“'],
  ],
  en: [
    ['“', '”'],
    ['‘', '’'],
  ],
};

/** Quotation marks of the right shape, each opened and closed, the inner pair only inside the outer. */
export const quotes: Gate = (line) => {
  const text = shownText(line.text);
  const style = pairs[line.language].map((pair) => pair.join('…')).join(', inside it ');
  const wrong = [...new Set(text.match(line.language === 'en' ? /["'`«»„‚‹›]/g : foreign(line.language)) ?? [])];
  const findings = wrong.map((mark) =>
    findingOn(
      line,
      'quote-style',
      `Replace ${mark} : this language writes ${style}${line.language === 'en' ? ', and ’ in don’t' : ''}.`,
    ),
  );
  if (findings.length === 0 && !isBalanced(text, line.language)) {
    findings.push(findingOn(line, 'quote-balance', `Close every quotation mark, outer pair first: ${style}.`));
  }
  return findings;
};

function foreign(language: 'kk' | 'ru'): RegExp {
  return language === 'kk' ? /["'`„‘‚’‹›]/g : /["'`”‘‚’‹›]/g;
}

function isBalanced(text: string, language: WordsLanguage): boolean {
  const [outer, inner] = pairs[language] as [readonly [string, string], readonly [string, string]];
  const open: string[] = [];
  for (const [at, mark] of [...text].entries()) {
    if (isApostrophe(text, at, language)) continue;
    if (mark === outer[0] && open.length === 0) open.push(outer[1]);
    else if (mark === inner[0] && open.length === 1) open.push(inner[1]);
    else if (mark === open.at(-1)) open.pop();
    else if ([...outer, ...inner].includes(mark)) return false;
  }
  return open.length === 0;
}

/** English writes the apostrophe with the closing mark: don’t, pupils’. It closes nothing while no inner quotation is open. */
function isApostrophe(text: string, at: number, language: WordsLanguage): boolean {
  const signs = [...text];
  if (language !== 'en' || signs[at] !== '’') return false;
  return /\p{L}/u.test(signs[at + 1] ?? '') || !signs.slice(0, at).includes('‘');
}
