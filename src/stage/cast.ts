import type { Mood } from './stage-view';

/** One baked path: `f` fill, `s` stroke of width `w`, `a` alpha, `t` translation, `e` even-odd. */
export interface Shape {
  readonly d: string;
  readonly f?: string;
  readonly s?: string;
  readonly w?: number;
  readonly a?: number;
  readonly t?: readonly [number, number];
  readonly e?: 1;
}

export interface Person {
  readonly body: readonly Shape[];
  readonly head: readonly Shape[];
  readonly over: readonly Shape[];
  readonly extra?: { readonly mood: string; readonly shapes: readonly Shape[] };
  readonly headScale: number;
}

/** The baked cast, `assets/art/cast.json`; see `workbench/draw/bake-cast`. */
export interface Cast {
  readonly faces: Readonly<Record<Mood, readonly Shape[]>>;
  readonly persons: Readonly<Record<string, Person>>;
}

/** The camera that watches every act; it is drawn as a camera, not as a person. */
export const CAMERA = 'cam-417';

export const KNOWN: readonly string[] = [
  'saule',
  'aruzhan',
  'damir',
  'timur',
  'aidana',
  'security-chief',
  'baker',
  'neighbour',
  'guard',
  'cook',
  'pupil',
  'inspector',
  'auditor',
  'raushan',
  'shopper',
];
const LOCALS: readonly string[] = ['local-a', 'local-b', 'local-c', 'local-d'];

/** Which of `count` looks an unknown id gets: the same one in every hearing, on every machine. */
export function lookNumber(id: string, count: number): number {
  let sum = 2166136261;
  for (const letter of id) sum = Math.imul(sum ^ (letter.codePointAt(0) ?? 0), 16777619) >>> 0;
  return sum % count;
}

/**
 * The portraits of the people on the stage, in the order given. Two strangers
 * whose ids fall on one local look get different ones while there are any.
 */
export function castPeople(ids: readonly string[]): string[] {
  const taken = new Set<string>(ids);
  return ids.map((id) => {
    if (KNOWN.includes(id) || LOCALS.includes(id) || id === CAMERA) return id;
    const first = lookNumber(id, LOCALS.length);
    const order = LOCALS.map((_, i) => LOCALS[(first + i) % LOCALS.length] as string);
    const look = order.find((candidate) => !taken.has(candidate)) ?? (order[0] as string);
    taken.add(look);
    return look;
  });
}

/** Fetches the cast; throws when the file is missing, because a stage without people is a build error. */
export async function loadCast(folder: string): Promise<Cast> {
  const answer = await fetch(`${folder}cast.json`);
  if (!answer.ok) throw new Error(`cast.json: ${answer.status}`);
  return (await answer.json()) as Cast;
}
