import { createLocalBench } from '../../../hearing/bench';
import { openHearing } from '../../../hearing/hearing';
import type { Words } from '../../../language/words';
import type { Log } from '../../../rules/debate';
import type { Scenario } from '../../../rules/scenario';
import { type ReadPhrase, readerOf } from '../../../ui/read-phrase';
import { loadScenario } from '../../../ui/scenario-shelf';
import { createSitting, type Sitting } from '../../../ui/sitting';

/** The seat of a player who has made the first `n` moves of a log, and has or has not left the answer to the last. */
export async function sitThrough(log: Log, words: Words, { n, on }: { n: number; on: boolean }): Promise<Sitting> {
  const scenario = await loadScenario(log.scenario);
  if (scenario === null) throw new Error(`The library has no hearing "${log.scenario}".`);
  const sitting = seatBefore(scenario, log, { n, read: readerOf(words, scenario.id) });
  const last = log.entries[n - 1];
  if (last) await sitting.play(last.move);
  if (on) sitting.goOn();
  return sitting;
}

/** The seat before move `n` is made, so that its answer is still to be heard. */
function seatBefore(scenario: Scenario, log: Log, { n, read }: { n: number; read: ReadPhrase }): Sitting {
  const made = { ...log, entries: log.entries.slice(0, Math.max(0, n - 1)) };
  return createSitting(openHearing({ scenario, bench: createLocalBench(scenario), seed: log.seed, log: made }), read);
}
