import type { Language } from '../../language/languages';

/** Of each hearing's words only the title travels with the first screen; see `workbench/build/hearing-titles`. */
const titles = import.meta.glob<string>('../../../locales/{kk,ru,en}/scenarios/*.json', {
  query: '?title',
  import: 'default',
  eager: true,
});

/** The title of a hearing; `null` where that language has none. */
export const titleOf = (language: Language, id: string): string | null =>
  titles[`../../../locales/${language}/scenarios/${id}.json`] || null;
