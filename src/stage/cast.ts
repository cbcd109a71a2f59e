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

/** Who the local people are, so that nobody wears what only others would; whoever is in no row may get any look. */
const LOCAL_PEOPLE: readonly { readonly looks: readonly string[]; readonly ids: string }[] = [
  { looks: ['local-c', 'local-a'], ids: 'apple-grower beekeeper galina grandmother pensioner' },
  {
    looks: ['local-a', 'local-c'],
    ids: `analyst courier deputy deputy-minister driver gate-chief it-head journalist kiosk-owner lawyer nurse
      regional-chief reporter rosa roza server-officer social-worker sofia tester togzhan zhamal`,
  },
  {
    looks: ['local-b', 'local-d'],
    ids: `author bolat centre-head clockmaker counter-clerk criminologist desk-head duty-chief founder planner
      press-officer principal rights-officer rule-writer statistician student yermek`,
  },
  {
    looks: ['local-d', 'local-b'],
    ids: `bus-driver coach-driver commander doorman father fisher ilham ilyas karim list-clerk teacher trader`,
  },
];

/** Which of `count` looks an unknown id gets: the same one in every hearing, on every machine. */
export function lookNumber(id: string, count: number): number {
  let sum = 2166136261;
  for (const letter of id) sum = Math.imul(sum ^ (letter.codePointAt(0) ?? 0), 16777619) >>> 0;
  return sum % count;
}

/** Whether it is known how somebody looks, or at least who they are. */
export function isKnown(id: string): boolean {
  return KNOWN.includes(id) || id === CAMERA || LOCAL_PEOPLE.some(({ ids }) => ids.split(/\s+/).includes(id));
}

/** The local looks somebody may get, the likeliest first. */
function looksFor(id: string): readonly string[] {
  const own = LOCAL_PEOPLE.find(({ ids }) => ids.split(/\s+/).includes(id))?.looks ?? [];
  const first = lookNumber(id, LOCALS.length);
  const all = LOCALS.map((_, i) => LOCALS[(first + i) % LOCALS.length] as string);
  return [...own, ...all.filter((look) => !own.includes(look))];
}

/**
 * The portraits of the people on the stage, in the order given. Two strangers
 * whose ids fall on one local look get different ones while there are any.
 */
export function castPeople(ids: readonly string[]): string[] {
  const taken = new Set<string>(ids);
  return ids.map((id) => {
    if (KNOWN.includes(id) || LOCALS.includes(id) || id === CAMERA) return id;
    const order = looksFor(id);
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
