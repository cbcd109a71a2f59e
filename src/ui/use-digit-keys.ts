import { useLayoutEffect } from 'preact/hooks';

/**
 * Lets the keys 1-9 choose among the options on the screen. Silent while a
 * drawer is open, while something is typed, and with a modifier held, because
 * those keys belong to the browser.
 */
export function useDigitKeys(choose: (place: number) => void): void {
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const place = Number.parseInt(event.key, 10);
      if (!(place >= 1) || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.target instanceof HTMLInputElement || document.querySelector('dialog[open]')) return;
      choose(place - 1);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [choose]);
}
