/** The places of the device's store: hearings under way, levels reached, sides argued, and what could not be read. */
export const DRAWERS = ['saves', 'results', 'sides', 'aside'] as const;
export type Drawer = (typeof DRAWERS)[number];

/** Where things are kept: the device, or memory alone when the device refuses. */
export interface Drawers {
  read(drawer: Drawer, key: string): Promise<unknown>;
  readAll(drawer: Drawer): Promise<readonly unknown[]>;
  put(drawer: Drawer, key: string, value: unknown): Promise<void>;
  remove(drawer: Drawer, key: string): Promise<void>;
  empty(): Promise<void>;
}

/** Drawers that last as long as the page. Values are copied in and out, as a device would do. */
export function memoryDrawers(): Drawers {
  const held = new Map<Drawer, Map<string, unknown>>(DRAWERS.map((drawer) => [drawer, new Map()]));
  const of = (drawer: Drawer): Map<string, unknown> => held.get(drawer) ?? new Map();
  return {
    read: async (drawer, key) => structuredClone(of(drawer).get(key)),
    readAll: async (drawer) => structuredClone([...of(drawer).values()]),
    put: async (drawer, key, value) => void of(drawer).set(key, structuredClone(value)),
    remove: async (drawer, key) => void of(drawer).delete(key),
    empty: async () => {
      for (const drawer of held.values()) drawer.clear();
    },
  };
}
