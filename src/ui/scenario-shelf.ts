import type { Scenario } from '../rules/scenario';

const files = import.meta.glob<Scenario>('../scenarios/library/s*.yaml', { import: 'default' });
const addresses = import.meta.glob<Readonly<Record<string, string>>>('../scenarios/library/addresses.yaml', {
  import: 'default',
});
const charter = import.meta.glob<CommonCharter>('../scenarios/library/charter.yaml', { import: 'default' });
const idOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1, -'.yaml'.length);
const loaders = new Map(Object.entries(files).map(([path, load]) => [idOf(path), load]));

/** The structure of a hearing, fetched when first asked for; `null` when there is no such hearing. */
export async function loadScenario(id: string): Promise<Scenario | null> {
  return (await loaders.get(id)?.()) ?? null;
}

/** The rows of the common Charter as its file has them, as far as the map of the library draws them. */
export interface CommonCharter {
  readonly forums: readonly {
    readonly id: string;
    readonly kind: string;
    readonly over: readonly string[];
    readonly 'independent-of': readonly string[];
    readonly powers: readonly string[];
  }[];
}

/** The Charter that holds at every stop, without the rows of single hearings. */
export async function loadCharter(): Promise<CommonCharter> {
  return (await Object.values(charter)[0]?.()) ?? { forums: [] };
}

/** Where each outside fact was published, by its id. */
export async function loadAddresses(): Promise<Readonly<Record<string, string>>> {
  return (await Object.values(addresses)[0]?.()) ?? {};
}

/** One stop on the line: where a hearing is due. */
export interface Stop {
  /** The hearing's id, or `null` while it is not written. */
  readonly id: string | null;
  readonly act: 0 | 1 | 2 | 3 | 4;
}

const LINE: readonly { readonly starts: string; readonly act: Stop['act'] }[] = [
  { starts: 's00-', act: 0 },
  { starts: 's13-', act: 1 },
  { starts: 's05-', act: 3 },
];

/** The stops in the order the train reaches them. */
export const stops: readonly Stop[] = LINE.map(({ starts, act }) => ({
  id: [...loaders.keys()].find((id) => id.startsWith(starts)) ?? null,
  act,
}));
