import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Locked {
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

test('package-lock.json knows every platform, so that npm ci works on all of them', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> };
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !packages[`node_modules/${name}`] && !packages[`${path}/node_modules/${name}`],
    ),
  );
  expect(
    missing,
    'A registry that offers only some platforms leaves the others out, and then `npm ci` stops with "Missing … from lock file". Add their entries (version, os, cpu, libc, optional).',
  ).toEqual([]);
});

test('every npm script names a file that exists', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const files = Object.values(scripts).flatMap((command) => command.match(/\S+\.tsx?\b/g) ?? []);
  expect(files.length).toBeGreaterThan(0);
  const lost = files.filter((file) => !existsSync(file));
  expect(lost, 'Write the program, or take its script out of package.json.').toEqual([]);
});
