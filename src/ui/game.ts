import { createContext } from 'preact';
import { useContext, useLayoutEffect, useReducer } from 'preact/hooks';
import type { Keeping } from '../keeping/keeping';
import type { Settings } from '../keeping/settings';
import type { Words } from '../language/words';
import type { Picture } from './picture';
import type { Route } from './route';
import type { Sitting } from './sitting';
import type { Store } from './store';
import type { Trouble } from './trouble';

/** What the address asks for besides the place: for tests and for whoever looks for a fault. */
export interface Asked {
  readonly seed: number | null;
  readonly position: string | null;
  readonly debug: boolean;
}

/** Everything the screens share: the words, what is kept, and where the player is. */
export interface Game {
  readonly words: Words;
  readonly keeping: Keeping;
  readonly settings: Store<Settings>;
  readonly route: Store<Route>;
  /** The hearing that is open; it stays open while the player looks elsewhere. */
  readonly sitting: Store<Sitting | null>;
  readonly trouble: Store<Trouble | null>;
  /** The caption of the last sound that carries meaning. */
  readonly caption: Store<string | null>;
  /** What the stage should show; `null` where no stage is seen. */
  readonly picture: Store<Picture | null>;
  readonly asked: Asked;
  /** Says something to a screen reader, through the one announcer. */
  readonly announce: (text: string) => void;
}

export const GameContext = createContext<Game | null>(null);

export function useGame(): Game {
  const game = useContext(GameContext);
  if (game === null) throw new Error('a screen was drawn outside the game: wrap it in GameContext.Provider');
  return game;
}

/** The words now; the component is drawn again when their language changes or a file arrives. */
export function useWords(): Words {
  const { words } = useGame();
  const [, redraw] = useReducer((n: number, _: undefined) => n + 1, 0);
  useLayoutEffect(() => words.onChange(() => redraw(undefined)), [words]);
  return words;
}
