import { useState } from 'preact/hooks';
import type { Step } from '../../rules/scenario';
import { useGame, useWords } from '../game';
import { Icon } from '../ornament/icon';
import { createStore, type Store } from '../store';
import { useStore } from '../use-store';
import { useSeat } from './seat';
import type { Sitting } from '../sitting';

/** How many hints each hearing has given so far; forgotten with the page. */
const given = new WeakMap<Sitting, Store<number>>();

/**
 * The clerk's help: said without being asked in the tutorial, free in act I,
 * once a hearing in act II, and none after that.
 */
export function Hint() {
  const words = useWords();
  const { settings } = useGame();
  const { screen, sitting } = useSeat();
  const { hints } = useStore(settings);
  const taken = takenBy(sitting);
  const count = useStore(taken);
  const [heard, setHeard] = useState<number | null>(null);
  const at = sitting.facing.get().debate.step;
  const key = hintFor(screen.step);
  const { act } = sitting.scenario;
  if (!hints || key === null || act > 2) return null;
  if (act === 0 || heard === at) {
    return (
      <p class="hint" data-testid="hint">
        {words.t(`hint.${key}`)}
      </p>
    );
  }
  if (act === 2 && count > 0) return null;
  return (
    <button
      type="button"
      class="hint-button"
      data-testid="ask-hint"
      onClick={() => {
        taken.set(count + 1);
        setHeard(at);
      }}
    >
      <Icon name="hint" />
      {words.t('hint.ask')}
    </button>
  );
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
