import { ORDINARY_AGENDA } from '../rules/agenda';
import type { Charter, Scenario, Step } from '../rules/scenario';
import { type CharterFile, charterSchema, type ScenarioFile, scenarioSchema } from './schema';

/** What is wrong with an authored file, said to the author: which file, which path in it, what to do. */
export class ScenarioError extends Error {
  readonly code = 'scenario-unreadable';
  constructor(
    readonly file: string,
    readonly problems: readonly { readonly path: string; readonly problem: string }[],
  ) {
    super(`${file}: ${problems.map(({ path, problem }) => `${path || 'the file'}: ${problem}`).join('; ')}`);
    this.name = 'ScenarioError';
  }
}

/**
 * Reads one parsed structure file together with the common Charter.
 * @param source what the YAML parser gave; anything at all.
 * @param file the path, for the message only.
 * @throws ScenarioError for a wrong shape or a row that the common Charter already has; what the
 * ids point to is proofreading's business.
 */
export function readScenario(source: unknown, charter: unknown, file: string): Scenario {
  const read = parseOrThrow(scenarioSchema, source, file);
  const common = parseOrThrow(charterSchema, charter, 'library/charter.yaml');
  return withoutUndefined<Scenario>({
    id: read.scenario,
    version: read.version,
    act: read.act,
    scenery: read.scenery,
    cast: read.cast,
    waits: read.call.waits,
    agenda: read.agenda?.flatMap(readStep) ?? ORDINARY_AGENDA,
    opening: { speaker: read.opening.speaker, words: read.opening.words, tooMuch: read.opening['too-much'] },
    call: read.call.choices,
    positions: read.positions,
    cards: read.cards,
    claims: read.claims.map(readClaim),
    positionAttacks: read['position-attacks'].map((attack) => ({
      ...readAttack(attack),
      followUp: attack['follow-up'],
    })),
    tests: read.tests ?? NO_TESTS,
    witnesses: read.witnesses,
    failures: read.failures,
    charter: joinCharters(common, read.charter, file),
    questions: read.questions,
    updates: read.updates,
  });
}

const NO_TESTS = { legality: [], 'legitimate-aim': [], necessity: [], proportionality: [] };

interface Schema<T> {
  safeParse(
    source: unknown,
  ):
    | { success: true; data: T }
    | { success: false; error: { issues: readonly { path: readonly PropertyKey[]; message: string }[] } };
}

function parseOrThrow<T>(schema: Schema<T>, source: unknown, file: string): T {
  const parsed = schema.safeParse(source);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map(({ path, message }) => ({
    path: path.map(String).join('.'),
    problem: message,
  }));
  throw new ScenarioError(file, problems);
}

function readStep(step: NonNullable<ScenarioFile['agenda']>[number]): readonly Step[] | Step {
  if (typeof step === 'string') return { kind: step };
  if ('chain' in step) return { kind: 'chain', nth: step.chain };
  if ('testimony' in step) return { kind: 'testimony', witness: step.testimony };
  return Array.from({ length: step.file }, (_, i) => ({ kind: 'file', nth: i + 1 }) as const);
}

function readClaim({ attack, ...claim }: ScenarioFile['claims'][number]) {
  return { ...claim, attack: readAttack(attack) };
}

function readAttack({ id, sound, replies }: ScenarioFile['claims'][number]['attack']) {
  return { id, sound, replies: replies.map(({ 'on-point': onPoint, ...reply }) => ({ ...reply, onPoint })) };
}

/** The common rows and the scenario's own; one id stands for one row. */
function joinCharters(common: CharterFile, own: CharterFile, file: string): Charter {
  const joined = {
    actors: [...common.actors, ...own.actors],
    forums: [...common.forums, ...own.forums].map(({ 'independent-of': independentOf, ...forum }) => ({
      ...forum,
      independentOf,
    })),
    standards: [...common.standards, ...own.standards],
    traces: [...common.traces, ...own.traces],
    consequences: [...common.consequences, ...own.consequences],
  };
  const repeated = Object.entries(joined).flatMap(([part, rows]) => {
    const ids = rows.map(({ id }) => id);
    return ids
      .filter((id, i) => ids.indexOf(id) !== i)
      .map((id) => ({
        path: `charter.${part}.${id}`,
        problem: 'the common Charter already has a row of this id: use that row, or give yours another id',
      }));
  });
  if (repeated.length > 0) throw new ScenarioError(file, repeated);
  return withoutUndefined(joined);
}

/** Optional keys are absent, not undefined, so that equal files give equal bytes; the schema vouches for the type. */
function withoutUndefined<T>(value: unknown): T {
  return JSON.parse(JSON.stringify(value)) as T;
}
