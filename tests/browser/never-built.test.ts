import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const SITE = 'dist';
const files = readdirSync(SITE, { recursive: true, encoding: 'utf8' });
const manifest = JSON.parse(readFileSync(join(SITE, '.vite', 'manifest.json'), 'utf8')) as Record<string, unknown>;

test('the authors’ page is not in the built site', () => {
  expect(files.filter((path) => path.endsWith('.html'))).toEqual(['index.html']);
  expect(Object.keys(manifest).filter((path) => path.includes('workbench'))).toEqual([]);
});

test('neither is a line of its code, nor a recorded hearing', () => {
  const code = files.filter((path) => /\.(js|css|html|json)$/.test(path));
  expect(code.length).toBeGreaterThan(10);
  const marks = ['Þšéúdó', 'audit-first.json', 'skill-0.6'];
  const told = code.filter((path) => marks.some((mark) => readFileSync(join(SITE, path), 'utf8').includes(mark)));
  expect(told).toEqual([]);
});
