import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useReducer, useRef } from 'preact/hooks';
import type { ChainSlot } from '../../rules/move';
import { useGame, useWords } from '../game';
import { pictureOf, type SignalPlace } from '../picture';
import { useSeat } from './seat';

/** Steps in which the free part is told, so that a panel that grows by a line does not move the whole room. */
const STEP = 24;
/** A panel that begins above this is meant to cover everything, or stands beside the room. */
const COVERS_ALL = 90;
/** Below this share of the height a panel is in nobody's way. */
const LOW = 0.42;

/** How much of the height a panel leaves free above itself: whole steps in pixels, or `null` if it is in nobody's way. */
export function freeAbove(top: number, height: number): number | null {
  if (top < COVERS_ALL || top >= height * LOW) return null;
  return Math.floor(top / STEP) * STEP;
}

/** Tells the stage what is to be seen, and how much of it the panel leaves free. `key` tells one panel from the next. */
export function usePicture(panel: RefObject<HTMLElement | null>, key: string): void {
  const game = useGame();
  const words = useWords();
  const { sitting, told, beat, read, debate } = useSeat();
  const { language } = words;
  const shown = useRef<number | null>(null);
  const [grown, grow] = useReducer((n: number, _: undefined) => n + 1, 0);
  // The place in the layout, not on the screen: a panel that is just arriving is still on its way there.
  const measure = (): number | null => freeAbove(panel.current?.offsetTop ?? 0, window.innerHeight);
  useLayoutEffect(() => {
    shown.current = measure();
    const facing = sitting.facing.get();
    const picture = pictureOf(sitting.scenario, facing, {
      read,
      slotName: (slot: ChainSlot) => words.t(`slots.${slot}.name`),
      nobodyElse: words.t('chain.nobody-else'),
      placeName: (place: SignalPlace) => words.t(`signal.${place}`),
      clear: shown.current,
    });
    game.picture.set(picture);
  }, [sitting, debate, beat, told, language, grown]);
  useEffect(() => {
    if (!panel.current || !('ResizeObserver' in window)) return undefined;
    const watcher = new ResizeObserver(() => {
      if (measure() !== shown.current) grow(undefined);
    });
    watcher.observe(panel.current);
    return () => watcher.disconnect();
  }, [key]);
  useLayoutEffect(() => () => game.picture.set(null), []);
}
