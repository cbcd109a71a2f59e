import { useLayoutEffect, useReducer } from 'preact/hooks';
import type { Store } from './store';

/** The value of a store now; the component is drawn again when it changes. */
export function useStore<T>(store: Store<T>): T {
  const [, redraw] = useReducer((n: number, _: undefined) => n + 1, 0);
  useLayoutEffect(() => store.listen(() => redraw(undefined)), [store]);
  return store.get();
}
