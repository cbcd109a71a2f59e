import { sealLog } from '../../../keeping/save';
import type { Log } from '../../../rules/debate';

/**
 * The log in what an author pasted or picked: a file of `tests/replays`, what
 * `npm run play -- --json` prints, or a bare log.
 * @throws Error saying what it is not.
 */
export function readLog(pasted: unknown): Log {
  const found = typeof pasted === 'object' && pasted !== null && 'log' in pasted ? pasted.log : pasted;
  try {
    return sealLog(found as Log).log;
  } catch {
    throw new Error('This is no log: it needs scenario, version, seed, position, and entries numbered from 1.');
  }
}

/** As `readLog`, from text. @throws Error when the text is no JSON, or no log. */
export function readLogText(text: string): Log {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (problem) {
    throw new Error(`This is no JSON: ${problem instanceof Error ? problem.message : String(problem)}`);
  }
  return readLog(parsed);
}
