/** One value that changes, and those who want to know of it. */
export interface Store<T> {
  get(): T;
  /** Replaces the value and tells the listeners; the same value again tells nobody. */
  set(next: T): void;
  /** Calls back after every change until the returned function is called. */
  listen(listener: () => void): () => void;
}

export function createStore<T>(first: T): Store<T> {
  let value = first;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set(next) {
      if (Object.is(next, value)) return;
      value = next;
      for (const listener of [...listeners]) listener();
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
