import { UnknownIdError } from '../../rules/find';
import { AuthoringError } from '../reading/authoring-error';

/**
 * Runs one command of the workbench. Its answer goes to standard output as
 * one piece; an author's mistake to standard error as one coded sentence with
 * exit code 2; anything else is a programmer's mistake and keeps its trace.
 * @param command gives what to print (nothing when it has printed itself) and whether all is well.
 */
export async function runCommand(command: () => Answer | Promise<Answer>): Promise<void> {
  // A reader that has seen enough (`| head`) hangs up; that is no mistake of anybody.
  process.stdout.on('error', (problem: NodeJS.ErrnoException) => {
    if (problem.code !== 'EPIPE') throw problem;
  });
  try {
    const { print, isWell } = await command();
    if (print !== undefined) process.stdout.write(`${print}\n`);
    if (!isWell) process.exitCode = 1;
  } catch (problem) {
    if (problem instanceof UnknownIdError) {
      process.stderr.write(
        `[${problem.code}] ${problem.message}: npm run proofread says where it is named and what to do\n`,
      );
    } else if (problem instanceof AuthoringError) {
      process.stderr.write(`${problem.message}\n`);
    } else {
      throw problem;
    }
    process.exitCode = 2;
  }
}

export interface Answer {
  readonly print?: string;
  readonly isWell: boolean;
}

/** One JSON document, laid out for people; the same value gives the same bytes. */
export const asJson = (value: unknown): string => JSON.stringify(value, null, 2);

/** Says how far long work has come, on standard error, so that standard output stays one document. */
export const tellProgress = (sentence: string): void => {
  process.stderr.write(`${sentence}\n`);
};
