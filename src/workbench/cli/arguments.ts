import { parseArgs } from 'node:util';
import { isLanguage, type Language, languages } from '../../language/languages';
import { AuthoringError } from '../reading/authoring-error';

/** What was typed after a command: named values, flags, and plain words. */
export interface Arguments {
  readonly words: readonly string[];
  value(name: string): string | undefined;
  flag(name: string): boolean;
  /** A whole number, or `otherwise` when it was not named. */
  count(name: string, otherwise: number): number;
  /** A language, or Kazakh when it was not named. */
  language(): Language;
}

const refuse = (name: string, toDo: string): never => {
  throw new AuthoringError('wrong-argument', { file: 'the command line', path: name, toDo });
};

/**
 * Reads a command line.
 * @param known the options of this command: those that take a value and those that are flags.
 * @throws AuthoringError for an option the command does not have.
 */
export function readArguments(
  typed: readonly string[],
  known: { readonly values: readonly string[]; readonly flags: readonly string[] },
): Arguments {
  const options = Object.fromEntries([
    ...known.values.map((name) => [name, { type: 'string' as const }] as const),
    ...known.flags.map((name) => [name, { type: 'boolean' as const }] as const),
  ]);
  const { values, positionals } = parsed([...typed], options);
  const value = (name: string): string | undefined => {
    const given = values[name];
    return typeof given === 'string' ? given : undefined;
  };
  return {
    words: positionals,
    value,
    flag: (name) => values[name] === true,
    count(name, otherwise) {
      const given = value(name);
      if (given === undefined) return otherwise;
      return /^-?\d+$/.test(given) ? Number(given) : refuse(`--${name}`, `write a whole number, not "${given}"`);
    },
    language() {
      const given = value('lang') ?? 'kk';
      return isLanguage(given) ? given : refuse('--lang', `"${given}" is none of ${languages.join(', ')}`);
    },
  };
}

function parsed(args: string[], options: NonNullable<Parameters<typeof parseArgs>[0]>['options'] & object) {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (problem) {
    const names = Object.keys(options).map((name) => `--${name}`);
    return refuse(
      problem instanceof Error ? problem.message : String(problem),
      `this command takes ${names.join(', ')}`,
    );
  }
}
