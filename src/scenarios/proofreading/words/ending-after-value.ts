import { findingOn, type Gate } from './finding';
import { gap, shownText } from './shown-text';

/**
 * A value that is filled in later takes no ending, because the ending depends
 * on its last sound: not «{{name}}ның», not «{{name}} мен», not «{{name}} ма».
 * Russian and Kazakh; English ’s fits any value.
 */
export const endingAfterValue: Gate = (line) => {
  if (line.language === 'en') return [];
  const text = shownText(line.text);
  if (new RegExp(`${gap}%?-?\\p{Script=Cyrillic}`, 'u').test(text)) {
    return [
      findingOn(line, 'ending-after-value', 'Turn the sentence so that {{…}} takes no ending: «Жүргізуші: {{name}}».'),
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
