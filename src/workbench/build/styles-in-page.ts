import type { Plugin } from 'vite';

const LINK = /\s*<link rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>/g;

/** A path beside the style sheet, seen from the page. */
const fromPage = (styles: string, folder: string): string => styles.replaceAll('url(./', `url(./${folder}/`);

/**
 * Lays the styles of the first screen into the page itself: on a slow line the
 * first words then stand a whole journey to and fro earlier, and are laid out
 * while the code is still under way.
 */
export const stylesInPage = (): Plugin => ({
  name: 'styles-in-page',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (html, { bundle }) =>
      html.replace(LINK, (link, path: string) => {
        const sheet = bundle?.[path];
        if (sheet?.type !== 'asset') return link;
        return `\n    <style>${fromPage(String(sheet.source).trim(), path.split('/')[0] ?? '')}</style>`;
      }),
  },
});
