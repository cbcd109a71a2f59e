import { findingOn, type Gate } from './finding';
import { gap, shownText } from './shown-text';

const hyphenAsDash = 'A hyphen is no dash: write — with a no-break space (U+00A0) before it and a space after it.';

/**
 * Kazakh and Russian write an em dash with a no-break space before it, so that
 * no line begins with one, and a space after it; it may begin a text. English
 * may also close it up: word—word. A range of numbers takes an en dash: 10–15.
 */
export const dashes: Gate = (line) => {
  const text = shownText(line.text);
  const add: (string | false)[] = [
    /(^|[ \u00a0])-([ \u00a0]|$)|--/.test(text) && hyphenAsDash,
    /[ \u00a0][–―−][ \u00a0]/.test(text) && 'Between words write —, not a shorter dash.',
    /[^\u00a0\n]—/.test(text) && !isClosedUp(text, line.language) && 'Put a no-break space (U+00A0) before —.',
    /—[^ \n]/.test(text) && !isClosedUp(text, line.language) && 'Put a space after —.',
    new RegExp(`(?<![\\d.№-]|№[ \\u00a0])[\\d${gap}]+-[\\d${gap}]+(?![\\d-])`).test(text) &&
      'Between two numbers write – (en dash): 10–15.',
  ];
  return add.filter((message) => message !== false).map((message) => findingOn(line, 'dash', message));
};

/** Every em dash of an English text closed up on both sides; a mixture of the two manners is not. */
function isClosedUp(text: string, language: string): boolean {
  return language === 'en' && !/(^|\s)—|—(\s|$)/.test(text);
}
