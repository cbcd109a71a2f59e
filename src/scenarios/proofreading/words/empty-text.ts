import { findingOn, type Gate } from './finding';
import { shownText } from './shown-text';

/** A sentence that says nothing yet: empty, only signs (which the interface may show), or the stub of a new file. */
export const emptyText: Gate = (line) => {
  const text = shownText(line.text).trim();
  if (text === '') return [findingOn(line, 'empty-text', 'Write this text: it is empty.')];
  if (/^(to ?do|to write|tbd|fixme|xxx)\b/i.test(text) || (!/[\p{L}\p{N}\ufffc]/u.test(text) && !isSign(line.key))) {
    return [findingOn(line, 'empty-text', `Write this text: «${text}» only holds its place.`)];
  }
  return [];
};

/** In the interface a sign alone can be a label: «…» for what is still coming. */
function isSign(key: string): boolean {
  return /^\w+\/ui:/.test(key);
}
