import type { Keeping } from '../../keeping/keeping';
import { LINE, loadScenario, type Stop } from '../scenario-shelf';

/** How far the player has come along the line. */
export interface Progress {
  /** The best level of each hearing that was heard to its verdict, over all sides. */
  readonly levels: ReadonlyMap<string, number>;
  /** Hearings that were begun and not finished. */
  readonly underWay: ReadonlySet<string>;
}

export const NO_PROGRESS: Progress = { levels: new Map(), underWay: new Set() };

/** Reads the progress kept on this device; a record that cannot be read counts as none. */
export async function readProgress(keeping: Keeping): Promise<Progress> {
  const [results, logs] = await Promise.all([keeping.results(), keeping.logs()]);
  const levels = new Map<string, number>();
  for (const { scenario, level } of results) levels.set(scenario, Math.max(level, levels.get(scenario) ?? 0));
  const begun = logs.filter(({ entries }) => entries.length > 0);
  const open = await Promise.all(
    begun.map(async ({ scenario, entries }) => ({ scenario, over: await isOver(scenario, entries.at(-1)?.move.kind) })),
  );
  return { levels, underWay: new Set(open.flatMap(({ scenario, over }) => (over ? [] : [scenario]))) };
}

/** A record that ends with the last thing its hearing asks for is over. */
async function isOver(id: string, last: string | undefined): Promise<boolean> {
  const scenario = await loadScenario(id).catch(() => null);
  const asksQuestion = scenario?.agenda.some(({ kind }) => kind === 'polite-question') ?? true;
  return last === (asksQuestion ? 'ask-forum' : 'hear-verdict');
}

/** What to play next: what was begun, then the first stop not yet heard, then the first that can go higher, and at last the first again. */
export function nextStop({ levels, underWay }: Progress): Stop {
  return (
    LINE.find(({ id }) => underWay.has(id)) ??
    LINE.find(({ id }) => !levels.has(id)) ??
    LINE.find(({ id }) => (levels.get(id) ?? 0) < 4) ??
    LINE[0]
  );
}
