import type { Log } from '../rules/debate';
import type { Position } from '../rules/scenario';
import { deviceDrawers } from './device-drawers';
import { type Drawers, memoryDrawers } from './drawers';
import { openSave, type SaveProblem, sealLog } from './save';

/** The direction in which a side would move the world; the rules never read it. */
export type Leaning = Position['leaning'];

/** A chain that held: who answers for a failure, to whom, by what record and with what consequence; ids of the hearing. */
export interface Precedent {
  readonly failure: string;
  readonly actor: string;
  readonly forum: string;
  readonly trace: string;
  readonly consequence: string;
}

/** The best level that was reached on one side of one hearing, and the chains that became precedents by it. */
export interface Result {
  readonly scenario: string;
  readonly position: string;
  readonly level: number;
  /** Left out in what was kept before there were precedents. */
  readonly precedents?: readonly Precedent[];
}

/** What lies on the device for a hearing. */
export type KeptLog =
  | { readonly kind: 'none' }
  | { readonly kind: 'log'; readonly log: Log }
  | { readonly kind: 'unreadable'; readonly problem: SaveProblem };

/** A player's progress on this device; nothing here ever leaves it. */
export interface Keeping {
  /** False when the device keeps nothing, and all is gone with the page. */
  readonly lasting: boolean;
  /** Keeps the record as it is now. Rejects, and leaves the older record, when it is not whole or the device is full. */
  keepLog(log: Log): Promise<void>;
  logOf(scenario: string): Promise<KeptLog>;
  /** The hearings with a record, in no order; unreadable ones are left out. */
  logs(): Promise<readonly Log[]>;
  /** Takes a record away that cannot be taken up, but keeps its bytes apart with the reason. */
  setAside(scenario: string, reason: string): Promise<void>;
  /** Keeps the level if it is the best on this side so far. */
  keepResult(result: Result): Promise<void>;
  results(): Promise<readonly Result[]>;
  /** Remembers which direction was argued, for the next lots. */
  keepSide(leaning: Leaning): Promise<void>;
  /** The directions argued so far, oldest first; as many as the lot looks back on. */
  sides(): Promise<readonly Leaning[]>;
  /** Forgets everything. */
  eraseAll(): Promise<void>;
}

/** How many hearings the lot looks back on: within any four, both directions are argued. */
const LOOK_BACK = 3;
const SIDES = 'argued';

/** Opens the device's drawers, or memory where the device has none. Never rejects. */
export async function openKeeping(open: () => Promise<Drawers> = deviceDrawers): Promise<Keeping> {
  try {
    return keepingIn(await open(), true);
  } catch {
    return keepingIn(memoryDrawers(), false);
  }
}

function keepingIn(drawers: Drawers, lasting: boolean): Keeping {
  const sides = async (): Promise<readonly Leaning[]> => {
    const kept = await drawers.read('sides', SIDES);
    return Array.isArray(kept) ? kept.filter((one): one is Leaning => one === 'wider' || one === 'tighter') : [];
  };
  return {
    lasting,
    keepLog: async (log) => drawers.put('saves', log.scenario, sealLog(log)),
    async logOf(scenario) {
      const kept = await drawers.read('saves', scenario);
      if (kept === undefined) return { kind: 'none' };
      const opened = openSave(kept);
      return opened.ok ? { kind: 'log', log: opened.log } : { kind: 'unreadable', problem: opened.problem };
    },
    async logs() {
      const opened = (await drawers.readAll('saves')).map(openSave);
      return opened.flatMap((save) => (save.ok ? [save.log] : []));
    },
    async setAside(scenario, reason) {
      const kept = await drawers.read('saves', scenario);
      if (kept === undefined) return;
      await drawers.put('aside', scenario, { reason, kept });
      await drawers.remove('saves', scenario);
    },
    async keepResult(result) {
      const key = `${result.scenario}/${result.position}`;
      const best = await drawers.read('results', key);
      if (isResult(best) && best.level >= result.level) return;
      await drawers.put('results', key, result);
    },
    results: async () => (await drawers.readAll('results')).filter(isResult),
    keepSide: async (leaning) => drawers.put('sides', SIDES, [...(await sides()), leaning].slice(-LOOK_BACK)),
    sides,
    eraseAll: () => drawers.empty(),
  };
}

function isResult(value: unknown): value is Result {
  if (typeof value !== 'object' || value === null) return false;
  const { scenario, position, level, precedents = [] } = value as Partial<Result>;
  const isWhole = typeof scenario === 'string' && typeof position === 'string' && Number.isInteger(level);
  return isWhole && Array.isArray(precedents) && precedents.every(isPrecedent);
}

function isPrecedent(value: unknown): value is Precedent {
  if (typeof value !== 'object' || value === null) return false;
  const { failure, actor, forum, trace, consequence } = value as Partial<Precedent>;
  return [failure, actor, forum, trace, consequence].every((id) => typeof id === 'string');
}
