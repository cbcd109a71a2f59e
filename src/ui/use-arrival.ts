import { useEffect, useState } from 'preact/hooks';

/** Something that is fetched: on its way, here, or not to be had. */
export interface Arrival<T> {
  readonly value: T | null;
  readonly problem: Error | null;
}

/**
 * Fetches again whenever `key` changes; while the next is on its way the last
 * one stays, so that nothing flickers. A slow answer to an old question is dropped.
 */
export function useArrival<T>(key: string, fetch: () => Promise<T>): Arrival<T> {
  const [arrival, setArrival] = useState<Arrival<T>>({ value: null, problem: null });
  useEffect(() => {
    let gone = false;
    fetch().then(
      (value) => !gone && setArrival({ value, problem: null }),
      (problem: unknown) =>
        !gone && setArrival({ value: null, problem: problem instanceof Error ? problem : new Error(String(problem)) }),
    );
    return () => {
      gone = true;
    };
  }, [key]);
  return arrival;
}
