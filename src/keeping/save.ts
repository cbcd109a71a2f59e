import type { Log } from '../rules/debate';
import { checksum } from './checksum';

/** The shape of saves that this game writes; a higher number comes from a newer game. */
export const SAVE_VERSION = 1;

/** One hearing as it lies on the device: its record, and the fingerprint by which damage is seen. */
export interface Save {
  readonly version: number;
  readonly checksum: string;
  readonly log: Log;
}

/**
 * Why what lies on the device cannot be taken up: it is no save at all, it was
 * changed after it was written, or its shape belongs to another game.
 */
export type SaveProblem = 'save-not-a-save' | 'save-damaged' | 'save-newer' | 'save-older';

/** A save that was read, or the coded reason why not. */
export type OpenedSave =
  | { readonly ok: true; readonly log: Log }
  | { readonly ok: false; readonly problem: SaveProblem };

/** Thrown when asked to keep a record that could not be taken up again; what was kept before stays. */
export class SaveError extends Error {
  readonly code = 'log-not-whole';
  constructor() {
    super('log-not-whole: this record could not be read back, so it was not kept');
    this.name = 'SaveError';
  }
}

/** Closes a record for the device. @throws SaveError when it is not a whole record, so that it never replaces one. */
export function sealLog(log: Log): Save {
  if (!isLog(log)) throw new SaveError();
  return { version: SAVE_VERSION, checksum: checksum(JSON.stringify(log)), log };
}

/** Reads whatever lies on the device. Never throws; whether the rules accept the record is for `foldLog` to say. */
export function openSave(kept: unknown): OpenedSave {
  if (!isRecord(kept) || typeof kept.version !== 'number' || typeof kept.checksum !== 'string') {
    return { ok: false, problem: 'save-not-a-save' };
  }
  if (kept.version > SAVE_VERSION) return { ok: false, problem: 'save-newer' };
  if (kept.version < SAVE_VERSION) return { ok: false, problem: 'save-older' };
  if (!isLog(kept.log) || checksum(JSON.stringify(kept.log)) !== kept.checksum) {
    return { ok: false, problem: 'save-damaged' };
  }
  return { ok: true, log: kept.log };
}

function isLog(value: unknown): value is Log {
  if (!isRecord(value) || !Array.isArray(value.entries)) return false;
  const isWhole =
    typeof value.scenario === 'string' &&
    Number.isInteger(value.version) &&
    Number.isInteger(value.seed) &&
    (value.position === null || typeof value.position === 'string');
  return isWhole && value.entries.every((entry: unknown, i) => isEntry(entry, i + 1));
}

function isEntry(value: unknown, n: number): boolean {
  if (!isRecord(value) || value.n !== n || !Array.isArray(value.shown)) return false;
  return isRecord(value.move) && typeof value.move.kind === 'string';
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
