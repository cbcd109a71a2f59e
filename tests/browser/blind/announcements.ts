import type { Page } from 'playwright-core';

/** What the live region has said, in order. */
export interface Announcements {
  /** Everything said since the last time this was asked, once `expected` is among it. @throws Error when it is never said. */
  hear(expected: readonly string[]): Promise<string>;
}

const PATIENCE = 6000;

/** Begins to listen to the page's one live region. */
export const listenTo = async (page: Page): Promise<Announcements> => {
  await page.evaluate(() => {
    const region = document.querySelector('[aria-live]');
    const said: string[] = [];
    Object.assign(window, { said });
    const note = (): void => void (region?.textContent && said.push(region.textContent));
    if (region) new MutationObserver(note).observe(region, { childList: true, characterData: true, subtree: true });
  });
  let heard = 0;
  return {
    async hear(expected) {
      const said = page.waitForFunction(
        ({ from, sentences }) => {
          const since = (window as unknown as { said: readonly string[] }).said.slice(from);
          const text = since.join('\n');
          return sentences.every((sentence) => text.includes(sentence)) ? since : null;
        },
        { from: heard, sentences: expected },
        { timeout: PATIENCE },
      );
      const since = await said
        .then((handle) => handle.jsonValue())
        .catch(async () => {
          const text = await page.evaluate(() => (window as unknown as { said: readonly string[] }).said.join('\n'));
          throw new Error(`never announced: ${expected.join(' | ')}\nAnnounced so far:\n${text}`);
        });
      heard += since?.length ?? 0;
      return since?.join('\n') ?? '';
    },
  };
};
