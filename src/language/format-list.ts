import { kazakhAnd, kazakhOr, kazakhOrElse } from './kazakh-calendar';
import type { Language } from './languages';

/** Whether all of the items are meant, or any one of them. */
export type ListKind = 'and' | 'or';

/**
 * Items as they stand in a sentence. Kazakh: two are joined by a word, three
 * and more by commas alone («А, Ә, Б»), and alternatives end with «не
 * болмаса»; Russian and British English put the word before the last. No items
 * give an empty string, one stands by itself. Kazakh items must already bear
 * their endings.
 */
export function formatList(language: Language, items: readonly string[], kind: ListKind = 'and'): string {
  if (language === 'kk') return kazakhList(items, kind);
  const type = kind === 'and' ? 'conjunction' : 'disjunction';
  return new Intl.ListFormat(language === 'en' ? 'en-GB' : 'ru', { type }).format(items);
}

function kazakhList(items: readonly string[], kind: ListKind): string {
  if (items.length === 2) return items.join(` ${kind === 'and' ? kazakhAnd : kazakhOr} `);
  if (kind === 'and' || items.length < 2) return items.join(', ');
  return `${items.slice(0, -1).join(', ')}, ${kazakhOrElse} ${items[items.length - 1]}`;
}
