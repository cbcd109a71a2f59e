import { findingOn, type Gate } from './finding';
import { hyphenEnding } from './hyphen-ending';
import { gap, shownText } from './shown-text';

/**
 * A value that is filled in later takes no ending, because the ending depends
 * on its last sound: not «{{name}}ның», not «{{name}}-ге», not «{{name}} мен».
 * A whole word after a hyphen is fine: «{{nth}}-тізбек». Kazakh and Russian;
 * Russian -й after a hyphen fits any number, and English ’s any value.
 */
export const endingAfterValue: Gate = (line) => {
  if (line.language === 'en') return [];
  const text = shownText(line.text);
  const attached = [...text.matchAll(new RegExp(`${gap}%?(-?)(\\p{Script=Cyrillic}+)`, 'gu'))];
  if (
    attached.some(([, hyphen, word = '']) => hyphen === '' || (line.language === 'kk' && hyphenEnding.kk.test(word)))
  ) {
    return [
      findingOn(
        line,
        'ending-after-value',
        'Turn the sentence so that {{…}} takes no ending: «Жүргізуші: {{name}}», «{{nth}}-тізбек».',
      ),
    ];
  }
  if (line.language === 'kk' && new RegExp(`${gap}[»”]? [мбп](?:[ае]|ен)(?!\\p{L})`, 'u').test(text)) {
    return [
      findingOn(
        line,
        'ending-after-value',
        'The word after {{…}} depends on its last sound: write «және», or turn the question.',
      ),
    ];
  }
  return [];
};
