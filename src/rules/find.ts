/** Thrown when a scenario or a debate names something that does not exist: a broken scenario or log. */
export class UnknownIdError extends Error {
  readonly code = 'unknown-id';
  constructor(
    readonly what: string,
    readonly id: string,
  ) {
    super(`unknown ${what} "${id}"`);
    this.name = 'UnknownIdError';
  }
}

/** The row with this id. @throws UnknownIdError when there is none. */
export function find<T extends { readonly id: string }>(rows: readonly T[], id: string | null, what: string): T {
  const row = rows.find((candidate) => candidate.id === id);
  if (row === undefined) throw new UnknownIdError(what, id ?? 'nothing');
  return row;
}
