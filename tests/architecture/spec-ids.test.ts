import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CODE, sourceFiles } from './source-files';

const SPEC = 'src/rules/SPEC.md';
const ID = /\[([A-Z]{1,2}\d{1,2})\]/g;
/** A rule is defined where a line, a list item, a heading or a table row opens with its id. */
const DEFINED = /^(?:#+\s+|[-*]\s+|\|\s*|\d+\.\s+)?\*{0,2}`?\[([A-Z]{1,2}\d{1,2})\]/gm;
const TITLE = /\b(?:test|it|describe)(?:\.\w+)*(?:\([^()]*\))?\(\s*(['"`])((?:\\.|(?!\1)[\s\S])*)\1/g;

const idsIn = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map(([, id = '']) => id);

const spec = existsSync(SPEC) ? readFileSync(SPEC, 'utf8') : '';
const defined = idsIn(spec, DEFINED);
const tests = sourceFiles('tests', /\.test\.tsx?$/).filter(({ path }) => !path.startsWith('tests/architecture/'));
const citedByTitles = new Set(
  tests.flatMap(({ text }) => [...text.matchAll(TITLE)].flatMap(([, , title = '']) => idsIn(title, ID))),
);

describe('the law and its tests', () => {
  test('every id is defined once', () => {
    expect(
      defined.filter((id, n) => defined.indexOf(id) !== n),
      `Give each rule of ${SPEC} an id of its own.`,
    ).toEqual([]);
  });

  test('every rule of the law is cited by a test title', () => {
    const untested = defined.filter((id) => !citedByTitles.has(id));
    expect(untested, `Write a test whose title begins with the id, such as "[${untested[0]}] …".`).toEqual([]);
  });

  test('every cited rule exists', () => {
    const unknown = [...sourceFiles('src', CODE), ...tests].flatMap(({ path, text }) =>
      idsIn(commentsAndTitles(text), ID)
        .filter((id) => !defined.includes(id))
        .map((id) => `${path}: [${id}]`),
    );
    expect([...new Set(unknown)], `Cite an id of ${SPEC}, or define this one there.`).toEqual([]);
  });

  test('the law is written down', () => {
    expect(defined.length, `${SPEC} must define its rules as "[A1] …" at the beginning of a line.`).toBeGreaterThan(0);
  });
});

/** Where a citation may stand; code such as `counts[A1]` is no citation. */
function commentsAndTitles(text: string): string {
  const comments = text.match(/\/\*[\s\S]*?\*\/|\/\/.*$/gm) ?? [];
  const titles = [...text.matchAll(TITLE)].map(([, , title = '']) => title);
  return [...comments, ...titles].join('\n');
}
