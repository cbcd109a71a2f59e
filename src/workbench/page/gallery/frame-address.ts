import type { Tongue } from '../tongue';

/** What one frame shows: the game as it looks at one moment, in one language, on one device. */
export interface FrameAsk {
  readonly tongue: Tongue;
  readonly theme: 'light' | 'dark';
  readonly text: 100 | 115 | 130;
  /** Where in the game: the part of its address after `#`. */
  readonly hash: string;
  /** The recorded hearing that leads there, by name; `pasted` lies in the tab's own memory. */
  readonly replay: string | null;
  /** How many of its moves are made. */
  readonly n: number;
  /** Whether an answer that has the screen for itself has been left. */
  readonly on: boolean;
  /** What is touched then, one after another. */
  readonly press: readonly string[];
  /** The trouble that is told. */
  readonly trouble: string | null;
}

/** The name under which a pasted log lies in `sessionStorage`, for the frames of this tab. */
export const PASTED = 'pasted';

/** The address of a frame, seen from the workbench. */
export function frameAddress({ hash, press, replay, trouble, ...ask }: FrameAsk): string {
  const asked = new URLSearchParams(Object.entries(ask).map(([name, value]) => [name, String(value)]));
  for (const selector of press) asked.append('press', selector);
  if (replay) asked.set('replay', replay);
  if (trouble) asked.set('trouble', trouble);
  return `./page/gallery/frame.html?${asked}${hash}`;
}

/** What a frame was asked for; it is written by `frameAddress` and by nobody else. */
export function readFrameAddress({ search, hash }: Pick<Location, 'search' | 'hash'>): FrameAsk {
  const asked = new URLSearchParams(search);
  return {
    tongue: asked.get('tongue') as Tongue,
    theme: asked.get('theme') as FrameAsk['theme'],
    text: Number(asked.get('text')) as FrameAsk['text'],
    hash,
    replay: asked.get('replay'),
    n: Number(asked.get('n')),
    on: asked.get('on') === 'true',
    press: asked.getAll('press'),
    trouble: asked.get('trouble'),
  };
}
