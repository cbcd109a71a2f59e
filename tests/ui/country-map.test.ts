import { expect, test } from 'vitest';
import { OUTLINE } from '../../src/ui/home/kazakhstan.generated';
import { PLACES, type Place } from '../../src/ui/home/line-places';
import { trackThrough } from '../../src/ui/home/track-through';
import { projectPoint } from '../../src/workbench/draw/project-point';
import { simplifyRing } from '../../src/workbench/draw/simplify-ring';

/** The corners of a closed path that begins in absolute and goes on in relative units. */
const cornersOf = (path: string): readonly Place[] => {
  const numbers = (path.match(/-?\d+/g) ?? []).map(Number);
  let [x, y] = [0, 0];
  return numbers.flatMap((step, i): Place[] => {
    if (i % 2 === 0) x += step;
    else y += step;
    return i % 2 === 0 ? [] : [[x, y]];
  });
};

const CORNERS = cornersOf(OUTLINE);

/** Whether a ray to the east leaves the country an odd number of times. */
const isInCountry = ([x, y]: Place): boolean =>
  CORNERS.filter(([ax, ay], i) => {
    const [bx, by] = CORNERS[(i + 1) % CORNERS.length] ?? [ax, ay];
    return ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax);
  }).length %
    2 ===
  1;

test.each([
  ['Astana', [71.4, 51.2], true],
  ['Almaty', [76.9, 43.3], true],
  ['Oral', [51.4, 51.2], true],
  ['Tashkent', [69.3, 41.3], false],
  ['Omsk', [73.4, 55], false],
  ['Astrakhan', [48, 46.3], false],
] as const)('the outline is that of Kazakhstan: %s lies where it should', (_, degrees, isInside) => {
  expect(isInCountry(projectPoint(degrees))).toBe(isInside);
});

const laid = Object.entries(PLACES);

test('every stop lies in the country', () => {
  expect(laid.filter(([, { at }]) => !isInCountry(at)).map(([id]) => id)).toEqual([]);
});

/** What a finger needs, 44 px, on the smallest map, which is 736 px wide. */
const FINGER = (44 / 736) * 1000;

test('no two stops are nearer to each other than a finger on the smallest map', () => {
  const near = laid.flatMap(
    (
      [
        id,
        {
          at: [x, y],
        },
      ],
      n,
    ) =>
      laid
        .slice(n + 1)
        .filter(([, { at }]) => Math.max(Math.abs(at[0] - x), Math.abs(at[1] - y)) < FINGER)
        .map(([other]) => `${id} and ${other}`),
  );
  expect(near).toEqual([]);
});

test('a track runs through its places in their order, and straight where they lie straight', () => {
  const track = trackThrough([
    [0, 0],
    [60, 0],
    [120, 0],
  ]);
  expect(track).toBe('M0 0C10 0 40 0 60 0C80 0 110 0 120 0');
});

test('a simpler outline keeps its capes and loses its ripples', () => {
  const capes = [
    [0, 0],
    [50, 1],
    [100, 0],
    [99, 50],
    [100, 100],
    [0, 100],
  ] as const;
  expect(simplifyRing(capes, 4)).toEqual([
    [0, 0],
    [100, 0],
    [100, 100],
    [0, 100],
  ]);
});
