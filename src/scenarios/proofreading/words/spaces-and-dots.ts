import { findingOn, type Gate } from './finding';
import { shownText } from './shown-text';

/** Dots and spaces: one sign for the ellipsis, one space between words, none at the ends or before a stop. */
export const spacesAndDots: Gate = (line) => {
  const text = shownText(line.text);
  const add: (string | false)[] = [
    /\.\.|…\.|\.…/.test(text) && 'Write the ellipsis as one sign: …',
    /\s\s/.test(text) && 'Remove the double space.',
    /^\s|\s$/.test(text) && 'Remove the space at the beginning or end.',
    /\s[.,;:!?»”)](?!\p{L})/u.test(text) && 'Remove the space before the mark.',
    /[«„(]\s/.test(text) && 'Remove the space after the opening mark.',
    /[,;!?](?=\p{L})/u.test(text) && 'Put a space after the mark.',
    /[[\]{}]/.test(text) && 'A bracket is left over: an opening word is [id:word], a value is {{name}}.',
  ];
  return add.filter((message) => message !== false).map((message) => findingOn(line, 'spaces-and-dots', message));
};
