import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds on the screen as it is, a sentence each. It comes through the debugger's door, so the page's own policy stays as strict as for a player. */
export const axeFaults = async (page: Page): Promise<readonly string[]> => {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(SOURCE);
  const { violations } = await page.evaluate(async (): Promise<AxeResults> => {
    const { axe } = window as unknown as { axe: { run(): Promise<AxeResults> } };
    return axe.run();
  });
  return violations.map(({ id, help, nodes }) => {
    const why = nodes[0]?.failureSummary?.split('\n').at(1)?.trim() ?? '';
    return `axe ${id} on ${nodes.length}: ${help}. ${why} ${nodes[0]?.html ?? ''}`;
  });
};
