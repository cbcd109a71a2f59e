import type { CDPSession } from 'playwright-core';

/** A cheap phone on a weak line: the processor four times slower, 562 ms to and fro, 1.44 Mbit/s. */
const SLOWER = 4;
const LATENCY_MS = 562;
const BYTES_A_SECOND = (1.44 * 1_000_000) / 8;

/** Makes a page as slow as that, and forgets what it has fetched before. */
export const slowDown = async (session: CDPSession): Promise<void> => {
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: LATENCY_MS,
    downloadThroughput: BYTES_A_SECOND,
    uploadThroughput: BYTES_A_SECOND,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
};
