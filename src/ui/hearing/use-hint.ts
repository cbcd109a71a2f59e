import { useState } from 'preact/hooks';
import type { Step } from '../../rules/scenario';
import { useGame, useWords } from '../game';
import type { Sitting } from '../sitting';
import { createStore, type Store } from '../store';
import { useStore } from '../use-store';
import { useSeat } from './seat';

/** The clerk's help at this step: its words once it was asked for, and the way to ask. */
export interface ClerkHelp {
  readonly says: string | null;
  /** `null` where there is no help, or none is left. */
  readonly ask: (() => void) | null;
}

/** How many hints each hearing has given so far; forgotten with the page. */
const given = new WeakMap<Sitting, Store<number>>();

/**
 * The clerk's help: said without being asked at the first words of the
 * tutorial, free there and in act I, once a hearing in act II, none after that.
 */
export function useHint(): ClerkHelp {
  const words = useWords();
  const { settings } = useGame();
  const { screen, sitting, debate } = useSeat();
  const { hints } = useStore(settings);
  const taken = takenBy(sitting);
  const count = useStore(taken);
  const [heardAt, setHeardAt] = useState<number | null>(null);
  const { act } = sitting.scenario;
  const key = hintFor(screen.step);
  if (!hints || key === null || act > 2) return { says: null, ask: null };
  const isHeard = heardAt === debate.step || (act === 0 && screen.step.kind === 'opening');
  if (isHeard) return { says: words.t(`hint.${key}`), ask: null };
  if (act === 2 && count > 0) return { says: null, ask: null };
  const ask = (): void => {
    taken.set(count + 1);
    setHeardAt(debate.step);
  };
  return { says: null, ask };
}

function takenBy(sitting: Sitting): Store<number> {
  const count = given.get(sitting) ?? createStore(0);
  given.set(sitting, count);
  return count;
}

const HINTS = [
  'opening',
  'call',
  'file',
  'failure',
  'chain',
  'claim',
  'question',
  'second-source',
  'test',
  'testimony',
  'follow-up',
  'closing',
  'best-point',
  'polite-question',
] as const;
type HintKey = (typeof HINTS)[number] | 'attack';

function hintFor({ kind }: Step): HintKey | null {
  if (kind === 'claim-attack' || kind === 'position-attack') return 'attack';
  return HINTS.find((hint) => hint === kind) ?? null;
}
