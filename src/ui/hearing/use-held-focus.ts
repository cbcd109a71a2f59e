import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Keeps the focus in a place whose buttons come and go: when the one that had
 * it is gone, the place itself takes it, so that Tab goes on from there.
 * @param moment changes whenever the buttons may have changed.
 */
export function useHeldFocus(moment: string): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const { activeElement, body } = document;
    if (activeElement === null || activeElement === body) place.current?.focus({ preventScroll: true });
  }, [moment]);
  return place;
}
