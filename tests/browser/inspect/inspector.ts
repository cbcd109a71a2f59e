import type { Page } from 'playwright-core';
import type { Watch } from '../play/play-hearing';
import { axeFaults } from './axe-faults';
import { screenFaults } from './screen-faults';

interface Inspected {
  readonly page: Page;
  /** Language and size: axe looks once at each kind of screen of each. */
  readonly place: string;
  /** Whether fingers press the controls. */
  readonly touched: boolean;
  /** The kinds of screen that axe has looked at, over all plays. */
  readonly seen: Set<string>;
}

/** Looks at every screen it is shown, and keeps what it finds, once each, with the kinds of screen it stood on. */
export const createInspector = ({
  page,
  place,
  touched,
  seen,
}: Inspected): { watch: Watch; found: () => readonly string[] } => {
  const found = new Map<string, Set<string>>();
  const note = (kind: string, faults: readonly string[]): void => {
    for (const fault of faults) found.set(fault, (found.get(fault) ?? new Set()).add(kind));
  };
  return {
    async watch(kind) {
      note(kind, await screenFaults(page, touched));
      if (seen.has(`${place} ${kind}`)) return;
      seen.add(`${place} ${kind}`);
      note(kind, await axeFaults(page));
    },
    found: () => [...found].map(([fault, kinds]) => `${fault} [${[...kinds].join(', ')}]`),
  };
};
