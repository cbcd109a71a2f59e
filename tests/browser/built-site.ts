import type { TestProject } from 'vitest/node';
import { buildSite } from '../../src/workbench/build/build-site';
import { type OpenSite, serveFolder } from '../../src/workbench/serve/serve-folder';
import { findBrowser } from './browser';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built game is served while the browser tests run, without a slash at the end. */
    site: string;
  }
}

/** The built game on a free port of this computer, with the headers that `npm start` sends. Close it when done. */
export const openBuiltSite = async (): Promise<OpenSite> =>
  serveFolder(await buildSite(), { port: 0, host: '127.0.0.1' });

/** Once before all browser tests: a browser, a built site, and its address for `inject('site')`. */
export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  findBrowser();
  const site = await openBuiltSite();
  project.provide('site', site.address);
  return () => site.close();
};
