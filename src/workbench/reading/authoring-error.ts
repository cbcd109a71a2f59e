/** What an author may have got wrong in a file, as a code that a test can name. */
export type AuthoringCode =
  | 'unknown-scenario'
  | 'file-missing'
  | 'not-yaml'
  | 'not-json'
  | 'scenario-unreadable'
  | 'not-a-log'
  | 'log-refused'
  | 'wrong-verdict'
  | 'wrong-argument'
  | 'file-exists';

/**
 * Stops a tool with one sentence an author can act on: which file, where in
 * it, and what to do. Nothing was changed when this is thrown.
 */
export class AuthoringError extends Error {
  readonly file: string;
  /** Where in the file; empty for the file as a whole. */
  readonly path: string;
  readonly toDo: string;

  constructor(
    readonly code: AuthoringCode,
    { file, path = '', toDo }: { readonly file: string; readonly path?: string; readonly toDo: string },
  ) {
    super(`[${code}] ${file}${path === '' ? '' : `: ${path}`}: ${toDo}`);
    this.name = 'AuthoringError';
    this.file = file;
    this.path = path;
    this.toDo = toDo;
  }
}
