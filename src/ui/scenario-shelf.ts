import type { Scenario } from '../rules/scenario';

const files = import.meta.glob<Scenario>('../scenarios/library/s*.yaml', { import: 'default' });
const addresses = import.meta.glob<Readonly<Record<string, string>>>('../scenarios/library/addresses.yaml', {
  import: 'default',
});
const charter = import.meta.glob<CharterRows>('../scenarios/library/charter.yaml', { import: 'default' });
const idOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1, -'.yaml'.length);
const loaders = new Map(Object.entries(files).map(([path, load]) => [idOf(path), load]));

/** The structure of a hearing, fetched when first asked for; `null` when there is no such hearing. */
export async function loadScenario(id: string): Promise<Scenario | null> {
  return (await loaders.get(id)?.()) ?? null;
}

/** The rows of the common Charter as its file has them, as far as the map of the library draws them. */
export interface CharterRows {
  readonly forums: readonly {
    readonly id: string;
    readonly kind: string;
    readonly over: readonly string[];
    readonly 'independent-of': readonly string[];
    readonly powers: readonly string[];
  }[];
}

/** The Charter that holds at every stop, without the rows of single hearings. */
export async function loadCharter(): Promise<CharterRows> {
  return (await Object.values(charter)[0]?.()) ?? { forums: [] };
}

/** Where each outside fact was published, by its id. */
export async function loadAddresses(): Promise<Readonly<Record<string, string>>> {
  return (await Object.values(addresses)[0]?.()) ?? {};
}

/** The whole campaign in the order in which the train reaches it: the tutorial, four acts, a power of the cameras each, and the coda. */
export const LINE = [
  { id: 's00-forty-one-baursaks', act: 0 },
  { id: 's13-shopkeepers-camera', act: 1 },
  { id: 's16-school-gate', act: 1 },
  { id: 's03-128000-of-what', act: 1 },
  { id: 's12-quiet-pilot', act: 1 },
  { id: 's08-atyrau-connect', act: 2 },
  { id: 's11-sergek-grows-up', act: 2 },
  { id: 's07-4200-more', act: 2 },
  { id: 's01-only-supply', act: 2 },
  { id: 's02-disputed-match', act: 3 },
  { id: 's15-face-cannot-change', act: 3 },
  { id: 's05-closed-contour', act: 3 },
  { id: 's06-servers-in-the-unit', act: 3 },
  { id: 's10-forecast', act: 4 },
  { id: 's04-number-nobody-gives', act: 4 },
  { id: 's09-eight-regions', act: 4 },
  { id: 's14-three-years', act: 4 },
  { id: 's17-who-answers', act: 'coda' },
] as const;

/** One stop on the line: where a hearing is due. */
export type Stop = (typeof LINE)[number];
export type Act = Stop['act'];
