import { area, horn, INK, line, patch, type Shape } from './shape';
import { type Build, CENTRE, FLOOR, outline, points, torso } from './torso';

const X = CENTRE + 6;
const CREAM = '#F9F1E2';

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
const collar = (colour: string, b: Build): Shape[] => {
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

/** A uniform shirt without any insignia: plain shoulder straps, pockets, dark tie. */
export function uniform(b: Build, c: { cloth: string; strap: string; tie: string | null }): Shape[] {
  const { n1, n2, shoulder } = points(b);
  const l = CENTRE - b.w * 0.62;
  const r = CENTRE + b.w * 0.62;
  const pocket = (x: number): Shape[] => [
    area(c.cloth, `M${x - 48} 812H${x + 48}V${FLOOR}H${x - 48}Z`, 9),
    area(c.cloth, `M${x - 52} 806H${x + 52}V842L${x} 858L${x - 52} 842Z`, 9),
  ];
  return [
    ...torso(c.cloth, b),
    area(c.strap, `M${l - 22} ${shoulder + 12}L${n1 - 66} 634L${n1 - 50} 670L${l + 8} ${shoulder + 52}Z`, 10),
    area(c.strap, `M${r + 22} ${shoulder + 12}L${n2 + 66} 634L${n2 + 50} 670L${r - 8} ${shoulder + 52}Z`, 10),
    ...pocket(CENTRE - b.w * 0.34),
    ...pocket(CENTRE + b.w * 0.38),
    line(INK, 9, `M${X} 690V${FLOOR}`),
    ...(c.tie
      ? [
          area(
            c.tie,
            `M${X - 24} 680L${X + 24} 680L${X + 15} 722L${X + 32} ${FLOOR}L${X - 32} ${FLOOR}L${X - 15} 722Z`,
            9,
          ),
        ]
      : []),
    ...collar(c.cloth, b),
  ];
}

export function apron(b: Build, c: { dress: string; bib: string; trim: string }): Shape[] {
  const { n1, n2 } = points(b);
  return [
    ...torso(c.dress, b),
    ...collar(CREAM, b),
    area(
      c.bib,
      `M${n1 - 34} 792C${X - 60} 812 ${X + 60} 812 ${n2 + 34} 792L${n2 + 70} ${FLOOR}L${n1 - 70} ${FLOOR}Z`,
      11,
    ),
    area(c.bib, `M${n1 - 62} 640L${n1 - 24} 626L${n1 + 4} 800L${n1 - 34} 800Z`, 10),
    area(c.bib, `M${n2 + 62} 640L${n2 + 24} 626L${n2 - 4} 800L${n2 + 34} 800Z`, 10),
    line(c.trim, 7, `M${n1 - 26} 822C${X - 60} 840 ${X + 60} 840 ${n2 + 26} 822`),
    ...horn(c.trim, [X, 908, 0.5]),
  ];
}

export function zipJacket(b: Build, c: { cloth: string; yoke: string; zip: string; card: string | null }): Shape[] {
  const { n1, n2, shoulder } = points(b);
  const l = CENTRE - b.w * 0.7;
  const r = CENTRE + b.w * 0.7;
  const yoke = `M${n1 - 8} 614C${n1 - 44} 634 ${l + 60} ${shoulder - 30} ${l} ${shoulder}L${l - 36} ${shoulder + 30}C${X - 140} 800 ${X + 140} 800 ${r + 36} ${shoulder + 30}L${r} ${shoulder}C${r - 60} ${shoulder - 30} ${n2 + 44} 634 ${n2 + 8} 614Z`;
  return [
    ...torso(c.cloth, b),
    area(c.yoke, yoke, 11),
    area(
      c.yoke,
      `M${n1 - 14} 580C${n1 - 2} 640 ${X - 50} 676 ${X} 680C${X + 50} 676 ${n2 + 2} 640 ${n2 + 14} 580L${n2 + 34} 618C${n2 + 16} 700 ${X + 60} 744 ${X} 746C${X - 60} 744 ${n1 - 16} 700 ${n1 - 34} 618Z`,
      11,
    ),
    line(INK, 18, `M${X} 690V${FLOOR}`),
    line(c.zip, 6, `M${X} 690V${FLOOR}`),
    ...(c.card
      ? [
          line(c.zip, 9, `M${n1 - 20} 640L${X - 84} 836M${n2 + 4} 690L${X - 84} 836`),
          area(CREAM, `M${X - 128} 836H${X - 40}V942H${X - 128}Z`, 9),
          patch(c.card, `M${X - 114} 852H${X - 54}V890H${X - 114}Z`),
        ]
      : []),
  ];
}

/** A knitted jumper or cardigan over a shirt; buttons when `buttons` is a colour. */
export function jumper(
  b: Build,
  c: { knit: string; rib: string; shirt: string | null; buttons: string | null },
): Shape[] {
  const { n1, n2 } = points(b);
  const v = `M${n1 - 16} 606C${n1 - 10} 660 ${X - 50} 740 ${X} 800C${X + 50} 740 ${n2 + 10} 660 ${n2 + 16} 606`;
  return [
    ...torso(c.knit, b),
    ...(c.shirt ? [area(c.shirt, `${v}Z`, 10), ...collar(c.shirt, b)] : []),
    { d: v, s: INK, w: 34 },
    { d: v, s: c.rib, w: 18 },
    ...(c.buttons
      ? [
          line(INK, 9, `M${X} 806V${FLOOR}`),
          patch(
            c.buttons,
            `M${X + 18} 846a10 10 0 1 0 20 0a10 10 0 1 0 -20 0ZM${X + 18} 920a10 10 0 1 0 20 0a10 10 0 1 0 -20 0Z`,
          ),
        ]
      : []),
  ];
}

/** School clothes: white blouse, dark waistcoat, small bow. */
export function school(b: Build, c: { blouse: string; vest: string; bow: string }): Shape[] {
  const { n1, n2, shoulder } = points(b);
  const l = CENTRE - b.w * 0.6;
  const r = CENTRE + b.w * 0.6;
  return [
    ...torso(c.blouse, b),
    area(
      c.vest,
      `M${n1 - 40} 628L${l + 14} ${shoulder + 16}C${l + 30} 800 ${l + 4} 880 ${l} ${FLOOR}H${r}C${r - 4} 880 ${r - 30} 800 ${r - 14} ${shoulder + 16}L${n2 + 40} 628C${n2 + 10} 720 ${X + 30} 800 ${X} 840C${X - 30} 800 ${n1 - 10} 720 ${n1 - 40} 628Z`,
      11,
    ),
    ...collar(c.blouse, b),
    area(c.bow, `M${X} 706L${X - 58} 682V742ZM${X} 706L${X + 58} 682V742Z`, 9),
    area(c.bow, `M${X - 14} 690H${X + 14}V724H${X - 14}Z`, 8),
  ];
}

/** A plain long dress or shirt with a round neck. */
export function plain(b: Build, c: { cloth: string; trim: string }): Shape[] {
  const { n1, n2 } = points(b);
  const edge = `M${n1} 606C${n1 + 36} 690 ${n2 - 36} 690 ${n2} 606`;
  return [...torso(c.cloth, b), { d: edge, s: INK, w: 36 }, { d: edge, s: c.trim, w: 20 }];
}

export { outline };
