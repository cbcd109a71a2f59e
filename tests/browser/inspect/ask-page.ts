import type { Page } from 'playwright-core';

/**
 * Runs `ask` in the page, with the other functions beside it under their own
 * names: a page knows none of ours, and one long function would be no better.
 */
export const askPage = <Answer, Argument>(
  page: Page,
  beside: readonly ((...given: never[]) => unknown)[],
  { ask, about }: { readonly ask: (about: Argument) => Answer; readonly about: Argument },
): Promise<Answer> =>
  page.evaluate<Answer>(
    `(() => { ${[...beside, ask].map(String).join('\n')}\nreturn ${ask.name}(${JSON.stringify(about)}); })()`,
  );
