import type { Shape } from '../../stage/cast';
import { area, horn, INK, line } from './shape';
import { type Build, CENTRE, FLOOR, points, torso } from './torso';

export const X = CENTRE + 6;
export const CREAM = '#F9F1E2';

/** The white of a shirt in the opening of something worn over it. */
const shirtFront = (colour: string, b: Build): Shape[] => {
  const { n1, n2 } = points(b);
  return [
    area(
      colour,
      `M${n1 - 6} 612C${n1 + 30} 690 ${n2 - 30} 690 ${n2 + 6} 612L${X + 92} ${FLOOR}L${X - 92} ${FLOOR}Z`,
      11,
    ),
  ];
};

/** Two points of a shirt collar. */
export const collar = (colour: string, b: Build): Shape[] => {
  const { n1, n2 } = points(b);
  return [
    area(
      colour,
      `M${n1 + 2} 596L${n1 - 20} 634L${n1 + 38} 716L${X} 672C${X - 40} 668 ${n1 + 22} 640 ${n1 + 2} 596Z`,
      11,
    ),
    area(
      colour,
      `M${n2 - 2} 596L${n2 + 20} 634L${n2 - 38} 716L${X} 672C${X + 40} 668 ${n2 - 22} 640 ${n2 - 2} 596Z`,
      11,
    ),
  ];
};

export function suit(b: Build, c: { cloth: string; lapel: string; shirt: string; tie: string | null }): Shape[] {
  const { n1, n2 } = points(b);
  const tie = c.tie
    ? [
        area(
          c.tie,
          `M${X - 22} 676L${X + 22} 676L${X + 14} 716L${X + 34} ${FLOOR}L${X - 34} ${FLOOR}L${X - 14} 716Z`,
          10,
        ),
        line(INK, 8, `M${X - 14} 714H${X + 14}`),
      ]
    : [line(INK, 8, `M${X} 690V${FLOOR}`)];
  return [
    ...torso(c.cloth, b),
    ...shirtFront(c.shirt, b),
    ...tie,
    ...collar(c.shirt, b),
    area(
      c.lapel,
      `M${n1 - 16} 620L${n1 - 62} 664L${n1 - 74} 792L${n1 - 28} 800L${n1 - 50} 838L${X - 52} ${FLOOR}L${X - 88} ${FLOOR}L${X - 92} 900C${n1 + 26} 800 ${n1 + 6} 710 ${n1 - 16} 620Z`,
      11,
    ),
    area(
      c.lapel,
      `M${n2 + 16} 620L${n2 + 62} 664L${n2 + 74} 792L${n2 + 28} 800L${n2 + 50} 838L${X + 52} ${FLOOR}L${X + 88} ${FLOOR}L${X + 92} 900C${n2 - 26} 800 ${n2 - 6} 710 ${n2 + 16} 620Z`,
      11,
    ),
  ];
}

export function chapan(b: Build, c: { cloth: string; band: string; mark: string; under: string }): Shape[] {
  const { n1, n2 } = points(b);
  const bandL = `M${n1 - 22} 608C${n1 - 6} 720 ${n1 - 2} 840 ${n1 - 18} ${FLOOR}L${n1 - 96} ${FLOOR}C${n1 - 84} 840 ${n1 - 84} 720 ${n1 - 78} 636Z`;
  const bandR = `M${n2 + 22} 608C${n2 + 6} 720 ${n2 + 2} 840 ${n2 + 18} ${FLOOR}L${n2 + 96} ${FLOOR}C${n2 + 84} 840 ${n2 + 84} 720 ${n2 + 78} 636Z`;
  const seam = `M${n1 - 66} 650C${n1 - 70} 740 ${n1 - 70} 840 ${n1 - 82} ${FLOOR}M${n2 + 66} 650C${n2 + 70} 740 ${n2 + 70} 840 ${n2 + 82} ${FLOOR}`;
  const marks = [716, 836].flatMap((y) => [...horn(c.mark, [n1 - 44, y, 0.3]), ...horn(c.mark, [n2 + 44, y, 0.3])]);
  return [
    ...torso(c.cloth, b),
    area(
      c.under,
      `M${n1 - 10} 610C${n1 + 30} 680 ${n2 - 30} 680 ${n2 + 10} 610L${n2 + 20} ${FLOOR}L${n1 - 20} ${FLOOR}Z`,
      11,
    ),
    area(
      c.under,
      `M${n1 - 8} 596C${n1 + 10} 640 ${X - 60} 668 ${X} 668C${X + 60} 668 ${n2 - 10} 640 ${n2 + 8} 596L${n2 + 14} 632C${n2 - 20} 690 ${n1 + 20} 690 ${n1 - 14} 632Z`,
      10,
    ),
    area(c.band, bandL, 11),
    area(c.band, bandR, 11),
    { ...line(c.mark, 5, seam), a: 0.85 },
    ...marks,
  ];
}

export function hoodie(b: Build, c: { cloth: string; lining: string; cord: string }): Shape[] {
  const { n1, n2 } = points(b);
  return [
    ...torso(c.cloth, b),
    area(
      c.lining,
      `M${n1 - 20} 590C${n1 - 10} 690 ${n2 + 10} 690 ${n2 + 20} 590L${n2 + 66} 636C${n2 + 10} 770 ${n1 - 10} 770 ${n1 - 66} 636Z`,
      11,
    ),
    area(
      c.cloth,
      `M${n1 - 30} 596C${n1 - 60} 620 ${n1 - 92} 650 ${n1 - 86} 676C${n1 - 40} 800 ${X - 30} 806 ${X} 742C${X + 30} 806 ${n2 + 40} 800 ${n2 + 86} 676C${n2 + 92} 650 ${n2 + 60} 620 ${n2 + 30} 596C${n2 + 30} 660 ${X + 50} 716 ${X} 720C${X - 50} 716 ${n1 - 30} 660 ${n1 - 30} 596Z`,
      12,
    ),
    line(
      INK,
      17,
      `M${X - 44} 760C${X - 46} 800 ${X - 48} 830 ${X - 46} 866M${X + 44} 760C${X + 46} 800 ${X + 46} 820 ${X + 44} 848`,
    ),
    line(
      c.cord,
      8,
      `M${X - 44} 760C${X - 46} 800 ${X - 48} 830 ${X - 46} 866M${X + 44} 760C${X + 46} 800 ${X + 46} 820 ${X + 44} 848`,
    ),
  ];
}
