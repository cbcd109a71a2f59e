import type { Act, Stop } from '../scenario-shelf';

/** A place on the map: units of its box of 1000 × 570, from the upper left. */
export type Place = readonly [x: number, y: number];

/** The size of the map's box. */
export const MAP: Place = [1000, 570];

interface Laid {
  readonly at: Place;
  /** On which side of its yurt the title stands. */
  readonly title: 'up' | 'down' | 'right';
}

/**
 * Where each stop lies, and where its title goes. The towns are invented, so
 * each keeps away from every real town of size and from every place that is not
 * for show; only the stop that names Atyrau lies near it. Beyond that a place
 * owes to the look alone: an act in each part of the land, and no title over a
 * yurt of another act.
 */
export const PLACES: Readonly<Record<Stop['id'], Laid>> = {
  's00-forty-one-baursaks': { at: [725, 425], title: 'right' },
  's13-shopkeepers-camera': { at: [628, 428], title: 'down' },
  's16-school-gate': { at: [508, 372], title: 'down' },
  's03-128000-of-what': { at: [420, 308], title: 'up' },
  's12-quiet-pilot': { at: [322, 376], title: 'down' },
  's08-atyrau-connect': { at: [185, 310], title: 'right' },
  's11-sergek-grows-up': { at: [224, 244], title: 'right' },
  's07-4200-more': { at: [92, 196], title: 'down' },
  's01-only-supply': { at: [212, 156], title: 'up' },
  's02-disputed-match': { at: [319, 178], title: 'down' },
  's15-face-cannot-change': { at: [459, 158], title: 'up' },
  's05-closed-contour': { at: [592, 97], title: 'right' },
  's06-servers-in-the-unit': { at: [548, 230], title: 'right' },
  's10-forecast': { at: [660, 292], title: 'down' },
  's04-number-nobody-gives': { at: [712, 165], title: 'up' },
  's09-eight-regions': { at: [765, 266], title: 'right' },
  's14-three-years': { at: [862, 348], title: 'down' },
  's17-who-answers': { at: [926, 190], title: 'up' },
};

/** Where the name of an act is laid. */
export const ACT_PLACES: Readonly<Record<Exclude<Act, 0 | 'coda'>, Place>> = {
  1: [470, 505],
  2: [70, 130],
  3: [385, 39],
  4: [822, 208],
};
