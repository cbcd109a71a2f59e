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

interface Found {
  readonly example: string;
  readonly kinds: Set<string>;
}

/** What is quoted from the screen, and the element that axe quotes: two faults that differ in these alone are one. */
const QUOTED = /“[^”]*”| on \d+:|<.*>/g;

/** Looks at every screen it is shown, and keeps what it finds, one example each, with the kinds of screen it stood on. */
export const createInspector = ({
  page,
  place,
  touched,
  seen,
}: Inspected): { watch: Watch; found: () => readonly string[] } => {
  const found = new Map<string, Found>();
  const note = (kind: string, faults: readonly string[]): void => {
    for (const fault of faults) {
      const like = fault.replaceAll(QUOTED, '');
      const { example, kinds } = found.get(like) ?? { example: fault, kinds: new Set() };
      found.set(like, { example, kinds: kinds.add(kind) });
    }
  };
  return {
    async watch(kind) {
      note(kind, await screenFaults(page, touched));
      if (seen.has(`${place} ${kind}`)) return;
      seen.add(`${place} ${kind}`);
      note(kind, await axeFaults(page));
    },
    found: () => [...found.values()].map(({ example, kinds }) => `${example} [${[...kinds].join(', ')}]`),
  };
};
