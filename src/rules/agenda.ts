import type { Step, Test } from './scenario';

/** The bench's four questions, in the order a court asks them [T1]. */
export const TESTS: readonly Test[] = ['legality', 'legitimate-aim', 'necessity', 'proportionality'];

/** The ordinary hearing, scene by scene [H1]. One step is one owed answer or one committed draft. */
export const ORDINARY_AGENDA: readonly Step[] = [
  { kind: 'opening' },
  { kind: 'call' },
  { kind: 'lot' },
  ...[1, 2, 3, 4, 5].map((nth): Step => ({ kind: 'file', nth })),
  { kind: 'failure' },
  { kind: 'chain', nth: 1 },
  { kind: 'claim', nth: 1 },
  { kind: 'claim', nth: 2 },
  { kind: 'open-hearing' },
  { kind: 'question', nth: 1 },
  { kind: 'second-source', nth: 1 },
  { kind: 'question', nth: 2 },
  { kind: 'second-source', nth: 2 },
  { kind: 'claim-attack' },
  // The witness comes between two pairs of tests: four plain lists in a row are a form, not a hearing.
  { kind: 'test', test: 'legality' },
  { kind: 'test', test: 'legitimate-aim' },
  { kind: 'testimony', witness: null },
  { kind: 'test', test: 'necessity' },
  { kind: 'test', test: 'proportionality' },
  { kind: 'chain', nth: 2 },
  { kind: 'position-attack' },
  { kind: 'follow-up' },
  { kind: 'closing', nth: 1 },
  { kind: 'closing', nth: 2 },
  { kind: 'verdict' },
  { kind: 'best-point' },
  { kind: 'polite-question' },
  { kind: 'end' },
];

/** The scenes 0-7 of a hearing, by which a player knows where they are. */
export type Scene = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** The scene a step belongs to; the second chain belongs to the hearing, not to the first chain's scene. */
export function sceneOf(step: Step): Scene {
  switch (step.kind) {
    case 'opening':
      return 0;
    case 'call':
    case 'lot':
      return 1;
    case 'file':
      return 2;
    case 'failure':
      return 3;
    case 'chain':
      return step.nth === 1 ? 3 : 5;
    case 'claim':
      return 4;
    case 'verdict':
      return 6;
    case 'best-point':
    case 'polite-question':
    case 'end':
      return 7;
    default:
      return 5;
  }
}
