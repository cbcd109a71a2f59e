/// <reference types="vite/client" />
import type { FetchLocale } from './locale-shelf';
import type { LocaleTree } from './words';

/** The first screen in the default language comes with the code, so a slow line does not wait twice. */
const atOnce = import.meta.glob<LocaleTree>('../../locales/kk/ui.json', { import: 'default', eager: true });

const lazy = import.meta.glob<LocaleTree>(
  ['../../locales/{kk,ru,en}/*.json', '../../locales/{kk,ru,en}/scenarios/*.json', '!../../locales/kk/ui.json'],
  { import: 'default' },
);

/** The files of words as Vite packs them, each a chunk of its own. Works in Vite and Vitest only; a Node script brings its own. */
export const fetchLocale: FetchLocale = async (language, namespace) => {
  const path = `../../locales/${language}/${namespace}.json`;
  return atOnce[path] ?? (await lazy[path]?.()) ?? null;
};
