/**
 * Bakes the outline of Kazakhstan into `src/ui/home/kazakhstan.generated.ts`,
 * small enough to travel with the first screen: `npx tsx src/workbench/draw/bake-map.ts`
 */
import { writeFileSync } from 'node:fs';
import { countryRing } from './country-ring';
import { type Degrees, projectPoint } from './project-point';
import { simplifyRing } from './simplify-ring';

/** Points of the outline: fewer lose the capes of the Caspian, more cannot be told apart on a screen. */
const POINTS = 240;

/** A closed path in whole units, each point told from the one before it, because small numbers are short. */
function pathOf(degrees: readonly Degrees[], count: number): string {
  const ring = simplifyRing(degrees.map(projectPoint), count).map(([x, y]) => [Math.round(x), Math.round(y)] as const);
  const steps = ring.slice(1).map(([x, y], i) => {
    const [fromX, fromY] = ring[i] ?? [x, y];
    return `${x - fromX} ${y - fromY}`.replace(' -', '-');
  });
  return `M${ring[0]?.join(' ')}l${steps.join(' ').replaceAll(' -', '-')}z`;
}

/** Lake Balqash, put down by hand from its best-known shores: an illustration, so that people find their way. */
const BALQASH: readonly Degrees[] = [
  [73.6, 45.1],
  [73.5, 45.7],
  [74.1, 46.3],
  [75.1, 46.8],
  [76.4, 46.75],
  [79.2, 46.75],
  [79, 46.4],
  [77.2, 46.4],
  [75.6, 46.5],
  [74.9, 46],
  [74.2, 45.1],
];

const outline = pathOf(countryRing('Kazakhstan'), POINTS);
writeFileSync(
  new URL('../../ui/home/kazakhstan.generated.ts', import.meta.url),
  `// Made by src/workbench/draw/bake-map.ts from Natural Earth 4.1 (public domain). Do not edit.\n\n` +
    `/** The outline of Kazakhstan in a box of 1000 × 570 units. */\nexport const OUTLINE =\n  '${outline}';\n\n` +
    `/** Lake Balqash in the same units. */\nexport const BALQASH = '${pathOf(BALQASH, BALQASH.length)}';\n`,
);
console.log(`The outline: ${outline.length} letters of path.`);
