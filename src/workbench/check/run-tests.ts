import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Count, runProgram, type Step } from './run-steps';

interface TestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

/** A test file that could not even be read holds no failed test, yet it failed. */
const countOf = (report: TestReport): Count => ({
  passed: report.numPassedTests,
  failed:
    report.numFailedTests +
    report.testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0)
      .length,
});

/** Runs the tests of some Vitest projects and counts them one by one. */
export const testStep = (name: string, projects: readonly string[], mend?: string): Step => ({
  name,
  ...(mend && { mend }),
  run: async () => {
    const file = join('reports', `tests-${projects.join('-')}.json`);
    rmSync(file, { force: true });
    const args = ['--configLoader', 'runner', ...projects.flatMap((project) => ['--project', project])];
    const code = await runProgram('vitest', [
      'run',
      ...args,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ]);
    if (!existsSync(file)) return { passed: 0, failed: code === 0 ? 0 : 1 };
    const count = countOf(JSON.parse(readFileSync(file, 'utf8')) as TestReport);
    return code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
  },
});
