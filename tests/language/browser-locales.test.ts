import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { fetchLocale } from '../../src/language/browser-locales';
import { languages } from '../../src/language/languages';
import type { Namespace } from '../../src/language/words';

const onDisk = languages.flatMap((language) =>
  readdirSync(`locales/${language}`, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json'))
    .map((file) => [language, file.replace('.json', '') as Namespace] as const),
);

it('finds at least one file, or the next test proves nothing', () => {
  expect(onDisk.length).toBeGreaterThan(0);
});

it.each(onDisk)('Vite finds locales/%s/%s.json', async (language, namespace) => {
  expect(Object.keys((await fetchLocale(language, namespace)) ?? {}).length).toBeGreaterThan(0);
});

it('says null for a file that is not there', async () => {
  expect(await fetchLocale('kk', 'scenarios/nowhere')).toBeNull();
});
