import type { Shape } from '../../stage/cast';
import { area, horn, INK, line, patch } from './shape';
import { type Build, CENTRE, FLOOR, points, torso } from './torso';
import { CREAM, collar, X } from './wardrobe';

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
