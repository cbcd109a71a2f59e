import type { CDPSession } from 'playwright-core';

/** One thing that came over the line, in the order it was asked for. */
interface Transfer {
  readonly url: string;
  bytes: number;
}

/** What a page has fetched. */
export interface Transfers {
  /** The bytes on the line, headers included, of everything asked for before `isLast` was, and of every font. */
  before(isLast: (url: string) => boolean): number;
  readonly all: () => readonly Transfer[];
}

/** Begins to count what comes over the line; the session must be open before the page goes anywhere. */
export const countTransfers = (session: CDPSession): Transfers => {
  const asked = new Map<string, Transfer>();
  session.on('Network.requestWillBeSent', ({ requestId, request }) => {
    if (!request.url.startsWith('data:')) asked.set(requestId, { url: request.url, bytes: 0 });
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const transfer = asked.get(requestId);
    if (transfer) transfer.bytes = encodedDataLength;
  });
  const all = (): readonly Transfer[] => [...asked.values()];
  return {
    all,
    before(isLast) {
      const end = all().findIndex(({ url }) => isLast(url));
      const first = all().filter(({ url }, i) => end < 0 || i < end || url.endsWith('.woff2'));
      return first.reduce((sum, { bytes }) => sum + bytes, 0);
    },
  };
};
