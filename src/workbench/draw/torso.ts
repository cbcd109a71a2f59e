import type { Shape } from '../../stage/cast';
import { area, INK, line, patch } from './shape';

/** How a body is built: `w` half the width at the elbows, `drop` how far the shoulders hang, `neck` half the neck opening. */
export interface Build {
  readonly w: number;
  readonly drop: number;
  readonly neck: number;
}

export const CENTRE = 372;
export const FLOOR = 1160;

interface Points {
  readonly left: number;
  readonly right: number;
  readonly shoulder: number;
  readonly n1: number;
  readonly n2: number;
}

/** The points that every garment hangs on. */
export function points(b: Build): Points {
  return {
    left: CENTRE - b.w,
    right: CENTRE + b.w,
    shoulder: 676 + b.drop,
    n1: CENTRE + 6 - b.neck,
    n2: CENTRE + 6 + b.neck,
  };
}

/** The outline of the upper body from neck to below the bench. */
export function outline(b: Build, dip = 664): string {
  const { left, right, shoulder, n1, n2 } = points(b);
  const s1 = CENTRE - b.w * 0.7;
  const s2 = CENTRE + b.w * 0.7;
  return (
    `M${n1} 606C${n1 - 44} 630 ${s1 + 60} ${shoulder - 34} ${s1} ${shoulder}` +
    `C${s1 - 70} ${shoulder + 36} ${left + 8} ${shoulder + 120} ${left - 22} ${FLOOR}` +
    `L${right + 22} ${FLOOR}C${right - 8} ${shoulder + 120} ${s2 + 70} ${shoulder + 36} ${s2} ${shoulder}` +
    `C${s2 - 60} ${shoulder - 34} ${n2 + 44} 630 ${n2} 606C${n2 - 36} ${dip + 14} ${n1 + 36} ${dip + 14} ${n1} 606Z`
  );
}

/** Neck and throat, drawn under clothes and head. */
export function neck(skin: string, shade: string, b: Build): Shape[] {
  const { n1, n2 } = points(b);
  return [
    area(
      skin,
      `M314 470C312 540 306 584 ${n1 - 10} 622L${n1 + 20} 740L${n2 - 20} 740L${n2 + 10} 622C466 590 456 560 458 500Z`,
      13,
    ),
    patch(shade, 'M322 540C352 590 420 606 458 578L462 592C416 640 340 616 318 566Z'),
  ];
}

/** The body in one cloth: contour, the shaded far arm, and the two folds where arms meet the chest. */
export function torso(colour: string, b: Build, dip?: number): Shape[] {
  const { right, shoulder } = points(b);
  const armL = CENTRE - b.w * 0.66;
  const armR = CENTRE + b.w * 0.64;
  const s2 = CENTRE + b.w * 0.7;
  return [
    patch(colour, outline(b, dip)),
    patch(
      INK,
      `M${s2} ${shoulder}C${s2 + 70} ${shoulder + 36} ${right - 8} ${shoulder + 120} ${right + 22} ${FLOOR}` +
        `L${armR} ${FLOOR}C${armR - 8} 900 ${armR - 6} 850 ${armR + 10} 800C${armR + 16} ${shoulder + 70} ${s2 - 10} ${shoulder + 30} ${s2} ${shoulder}Z`,
      0.16,
    ),
    { d: outline(b, dip), s: INK, w: 14 },
    line(
      INK,
      11,
      `M${armL} 806C${armL - 10} 860 ${armL - 8} 920 ${armL - 4} ${FLOOR}M${armR + 8} 800C${armR - 4} 860 ${armR - 2} 920 ${armR} ${FLOOR}`,
    ),
  ];
}
