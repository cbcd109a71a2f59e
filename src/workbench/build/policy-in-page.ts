import type { Plugin } from 'vite';
import { pagePolicy } from '../serve/security-policy';

/** Writes the Content-Security-Policy into each built page; the dev server's own inline scripts would break under it, so it is not told there. */
export const policyInPage = (): Plugin => ({
  name: 'policy-in-page',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: pagePolicy },
      injectTo: 'head-prepend',
    },
  ],
});
