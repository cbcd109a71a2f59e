import type { Plugin } from 'vite';
import { pagePolicy } from '../serve/security-policy';

/** Writes the Content-Security-Policy into each built page, last of all, when its styles stand in it; the dev server's own inline scripts would break under it, so it is not told there. */
export const policyInPage = (): Plugin => ({
  name: 'policy-in-page',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (html) => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: pagePolicy(html) },
        injectTo: 'head-prepend',
      },
    ],
  },
});
