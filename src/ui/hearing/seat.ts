import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { useWords } from '../game';
import { type Person, personOf } from '../person';
import { type ReadPhrase, readerOf } from '../read-phrase';
import type { Facing, Sitting } from '../sitting';
import { useStore } from '../use-store';

export const SittingContext = createContext<Sitting | null>(null);

/** What every part of a hearing's screen reads: the moment, the words, and the way to ask for a move. */
export interface Seat extends Facing {
  readonly sitting: Sitting;
  readonly read: ReadPhrase;
  readonly person: (id: string) => Person;
}

export function useSeat(): Seat {
  const sitting = useContext(SittingContext);
  if (sitting === null)
    throw new Error('a part of a hearing was drawn without one: wrap it in SittingContext.Provider');
  const words = useWords();
  const facing = useStore(sitting.facing);
  const { id } = sitting.scenario;
  return { ...facing, sitting, read: readerOf(words, id), person: (who) => personOf(words, id, who) };
}
