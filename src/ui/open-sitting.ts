import { createLocalBench } from '../hearing/bench';
import { type Hearing, openHearing } from '../hearing/hearing';
import { freshSeed } from '../keeping/fresh-seed';
import { SaveError } from '../keeping/save';
import type { Log } from '../rules/debate';
import { LogError } from '../rules/fold-log';
import type { Happening } from '../rules/move';
import type { Scenario } from '../rules/scenario';
import type { Game } from './game';
import { precedentsOf } from './precedents-of';
import { hearingWords, readerOf } from './read-phrase';
import type { Route } from './route';
import { loadScenario } from './scenario-shelf';
import { createSitting, type Sitting } from './sitting';

type ToHearing = Route & { kind: 'hearing' };

/**
 * Opens the hearing of a route: the one already open, the one left on this
 * device, or a new one. A record that cannot be taken up is put aside and told
 * plainly, and the hearing begins anew; nothing here throws.
 */
export async function openSitting(game: Game, route: ToHearing): Promise<void> {
  if (!route.again && game.sitting.get()?.scenario.id === route.id) return;
  const scenario = await arrival(game, route.id);
  if (scenario === null || game.route.get() !== route) return;
  const left = route.again ? null : await takeUp(game, scenario);
  const hearing = left ?? (await begin(game, scenario, route));
  const sitting = createSitting(hearing, readerOf(game.words, scenario.id));
  sitting.listen((happenings) => void keep(game, sitting, happenings));
  game.sitting.set(sitting);
}

/** The structure and the words of a hearing, or `null` with the reason told. */
async function arrival(game: Game, id: string): Promise<Scenario | null> {
  try {
    const [scenario] = await Promise.all([
      loadScenario(id),
      ...hearingWords(id).map((namespace) => game.words.load(namespace)),
    ]);
    if (scenario === null) game.trouble.set({ says: 'no-hearing', code: id });
    return scenario;
  } catch {
    const known = await loadScenario(id).catch(() => undefined);
    game.trouble.set({ says: known === null ? 'no-hearing' : 'no-words', code: id });
    return null;
  }
}

async function takeUp(game: Game, scenario: Scenario): Promise<Hearing | null> {
  const kept = await game.keeping.logOf(scenario.id).catch(() => null);
  if (kept === null || kept.kind === 'none') return null;
  if (kept.kind === 'unreadable') {
    await putAside(game, scenario.id, { says: kept.problem, code: kept.problem });
    return null;
  }
  try {
    return resume(scenario, kept.log);
  } catch (problem) {
    const isOld = problem instanceof LogError && problem.code === 'other-version';
    await putAside(game, scenario.id, {
      says: isOld ? 'save-older' : 'save-damaged',
      code: codeOf(problem, 'save-damaged'),
    });
    return null;
  }
}

function resume(scenario: Scenario, log: Log): Hearing {
  return openHearing({ scenario, bench: createLocalBench(scenario), seed: log.seed, log });
}

async function putAside(
  game: Game,
  id: string,
  trouble: NonNullable<ReturnType<Game['trouble']['get']>>,
): Promise<void> {
  await game.keeping.setAside(id, trouble.code).catch(() => undefined);
  game.trouble.set(trouble);
}

async function begin(game: Game, scenario: Scenario, route: ToHearing): Promise<Hearing> {
  const sides = await game.keeping.sides().catch(() => []);
  const seed = game.asked.seed ?? freshSeed(scenario, sides, drawSeed);
  const wanted = route.position ?? game.asked.position;
  const position = scenario.positions.some(({ id }) => id === wanted) ? wanted : null;
  return openHearing({ scenario, bench: createLocalBench(scenario), seed, position });
}

/** Chance enters the game here and nowhere else. */
function drawSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}

/** Keeps the record after every move, and what the hearing brought: the side argued and the level reached. */
async function keep(game: Game, sitting: Sitting, happenings: readonly Happening[]): Promise<void> {
  const { scenario } = sitting;
  const { debate, told } = sitting.facing.get();
  try {
    await game.keeping.keepLog(sitting.log());
    const leaning = scenario.positions.find(({ id }) => id === debate.position)?.leaning;
    if (told?.move.kind === 'accept-lot' && leaning) await game.keeping.keepSide(leaning);
    for (const happening of happenings) {
      if (happening.kind !== 'verdict-reached') continue;
      const { level } = happening;
      const precedents = precedentsOf(debate);
      await game.keeping.keepResult({ scenario: scenario.id, position: debate.position, level, precedents });
    }
  } catch (problem) {
    const says = isFull(problem) ? 'device-full' : 'not-kept';
    game.trouble.set({ says, code: codeOf(problem, says) });
  }
}

/** The browser's own word for a device without room; every other refusal is told as one. */
function isFull(problem: unknown): boolean {
  return problem instanceof Error && problem.name === 'QuotaExceededError';
}

/** The code of a fault of ours; what the browser calls its own faults says nothing to anybody here. */
function codeOf(problem: unknown, otherwise: string): string {
  if (problem instanceof LogError) return problem.entry === null ? problem.code : `${problem.code} ${problem.entry}`;
  return problem instanceof SaveError ? problem.code : otherwise;
}
