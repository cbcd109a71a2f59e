import { useRef, useState } from 'preact/hooks';
import { placeAfter } from './move-focus';

/** What makes a button one of its group; to be spread into it. */
export interface Roving {
  readonly ref: (button: HTMLElement | null) => void;
  readonly tabIndex: 0 | -1;
  readonly onFocus: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/**
 * Makes one stop for the Tab key out of a whole group of buttons: Tab leads to
 * the one that had the focus last, the arrows go on from there, round and round.
 * A group may lie inside another one, because only its own buttons listen.
 * @param ids the buttons in the order in which they lie.
 * @param first where Tab leads before any of them had the focus; the first of all where nothing is said.
 */
export function useRoving<Id extends string>(ids: readonly Id[], first = ids[0]): (id: Id) => Roving {
  const buttons = useRef(new Map<Id, HTMLElement>());
  const [last, setLast] = useState<Id | null>(null);
  const stop = last !== null && ids.includes(last) ? last : first;
  return (id) => ({
    ref: (button) => {
      if (button) buttons.current.set(id, button);
      else buttons.current.delete(id);
    },
    tabIndex: id === stop ? 0 : -1,
    onFocus: () => setLast(id),
    onKeyDown: (event) => {
      const to = placeAfter(event.key, ids.indexOf(id), ids.length);
      const next = to === null ? undefined : ids[to];
      if (next === undefined) return;
      event.preventDefault();
      buttons.current.get(next)?.focus();
    },
  });
}
