import type { Easel } from './easel';
import { mountains, poplar, sky, steppe } from './landscape';
import { feltHorn, frieze } from './ornament';
import { disc, faint, fillPath, rect, round, type Spot, shape, stroke, strokePath, within } from './pen';

/** The school hall on the day of a hearing: curtains, a garland, a blackboard with yesterday's chain on it. */
export function paintSchool(easel: Easel): void {
  const { on, l, p } = easel;
  const { view, k } = l;
  const u = l.tall ? k * 0.52 : k;
  const band = (l.tall ? 22 : 38) * k;
  const top = view.y + band;
  const floor = l.benchY - (l.tall ? 40 : 88) * k;
  rect(on, p.wall, [0, 0, l.w, l.h]);
  if (!l.tall) for (const at of [560, 900]) hallWindow(easel, [l.speaker.x + at * u, top + 40 * u, u]);
  board(easel, [l.speaker.x + (l.tall ? 214 : 168) * u, top + 66 * u, u]);
  for (const side of [-1, 1]) curtain(easel, side, top);
  frieze(on, [0, view.y, l.w, band], { ground: p.frieze, mark: p.friezeMark, mark2: p.friezeMark2 });
  garland(easel, top + 10 * u, u);
  rect(on, p.night ? '#3B2A2B' : '#B98F62', [0, floor, l.w, l.h - floor]);
  for (let x = -l.w; x < l.w * 2; x += 70 * u) {
    faint(on, 0.5, () => stroke(on, [p.woodInlay, 2 * u], [l.speaker.x + (x - l.speaker.x) * 0.7, floor, x, l.h]));
  }
  rect(on, p.woodLit, [0, floor - 5 * u, l.w, 7 * u]);
}

function hallWindow({ on, l, p }: Easel, [x, y, u]: Spot): void {
  const h = 300 * u;
  round(on, p.trim, [x - 90 * u, y - 10 * u, 180 * u, h + 20 * u, 8 * u]);
  on.save();
  on.beginPath();
  on.rect(x - 80 * u, y, 160 * u, h);
  on.clip();
  const c = { x: 0, y, w: l.w, h, horizon: h * 0.76, sunX: x, k: u * 0.8 };
  sky(on, p, c);
  mountains(on, p, { ...c, heights: [90, 130, 100, 150, 110] });
  steppe(on, p, c);
  poplar(on, p, [x - 40 * u, y + h * 0.92, h * 0.4]);
  on.restore();
  stroke(on, [p.trim, 7 * u], [x, y, x, y + h]);
}

/** Four plates on a chain in chalk, one of them crossed out. */
function board({ on, p }: Easel, [x, y, u]: Spot): void {
  within(on, [x, y, u], () => {
    round(on, p.woodDeep, [-150, -12, 330, 200, 8]);
    round(on, p.night ? '#173A40' : '#2F5A58', [-140, -2, 310, 180, 4]);
    const chalk = p.night ? '#9DB7B5' : '#F9F1E2';
    for (const [i, at] of [
      [-116, 26],
      [-36, 26],
      [44, 26],
      [44, 100],
    ].entries()) {
      const [bx = 0, by = 0] = at;
      on.strokeStyle = i === 2 ? p.accent : chalk;
      on.lineWidth = 3;
      on.strokeRect(bx, by, 62, 40);
      stroke(on, [i === 2 ? p.accent : chalk, 2.4], [bx + 12, by + 16, bx + 48, by + 16]);
      stroke(on, [i === 2 ? p.accent : chalk, 2.4], [bx + 12, by + 27, bx + 36, by + 27]);
    }
    strokePath(on, [chalk, 3], 'M-54 46H-36M26 46H44M75 66V100');
    strokePath(on, [p.accent, 3.4], 'M38 20L112 72');
    round(on, p.woodLit, [-150, 182, 330, 10, 4]);
    round(on, chalk, [-60, 176, 26, 6, 3]);
  });
}

function curtain({ on, l, p }: Easel, side: number, top: number): void {
  const u = l.tall ? l.k * 0.52 : l.k;
  const edge = side < 0 ? 0 : l.tall ? l.w : l.speaker.x + 452 * u;
  const wide = (l.tall ? 84 : 110) * u;
  const [cloth, fold] = p.night ? ['#263F66', '#1D3154'] : ['#4F9DC6', '#3A86B0'];
  for (let i = 0; i < 4; i++) {
    const x = edge - side * wide * (i / 4);
    const next = edge - side * wide * ((i + 1) / 4);
    shape(on, (i % 2 ? fold : cloth) as string, [x, top, next, top, next - side * wide * 0.06, l.benchY, x, l.benchY]);
  }
  const knot = edge - side * wide * 0.5;
  fillPath(
    on,
    p.accent,
    `M${edge} ${top + 250 * u}Q${knot} ${top + 286 * u} ${edge - side * wide * 1.04} ${top + 244 * u}V${top + 264 * u}Q${knot} ${top + 306 * u} ${edge} ${top + 270 * u}Z`,
  );
}

/** Paper pennants with a felt horn in the middle of the string. */
function garland({ on, l, p }: Easel, y: number, u: number): void {
  const wide = l.tall ? l.w : l.speaker.x + 470 * u;
  const colours = p.night ? ['#3E5C8C', '#B97A50', '#5A7F86', '#8C9CB8'] : ['#F9F1E2', '#F4955A', '#8DA593', '#A9D6EA'];
  const count = Math.max(6, Math.round(wide / (56 * u)));
  const sag = (t: number): number => y + Math.sin(t * Math.PI) * 46 * u;
  for (let i = 0; i < count; i++) {
    const a = (i + 0.1) / count;
    const b = (i + 0.9) / count;
    shape(on, colours[i % 4] as string, [
      a * wide,
      sag(a),
      b * wide,
      sag(b),
      ((a + b) / 2) * wide,
      sag((a + b) / 2) + 40 * u,
    ]);
  }
  const points = Array.from({ length: 25 }, (_, i) => [(i / 24) * wide, sag(i / 24)]).flat();
  stroke(on, [p.night ? '#8C9CB8' : p.woodDeep, 2 * u], points);
}

/** The head table: a felt cloth with a fringe, books and a globe of no country's colours. */
export function paintHeadTable({ on, l, p }: Easel, y: number): void {
  const u = l.tall ? l.k * 0.52 : l.k;
  rect(on, p.night ? '#20365A' : '#1B5A86', [0, y, l.w, l.h]);
  round(on, p.night ? '#34507C' : '#3A7CA8', [-10, y - 3 * u, l.w + 20, 15 * u, 5 * u]);
  const unit = 190 * u;
  for (let x = l.speaker.x - Math.ceil(l.speaker.x / unit) * unit - unit / 2; x < l.w + unit; x += unit) {
    feltHorn(on, { cord: p.accent, felt: p.friezeMark, stitch: p.frieze }, [x, y + 98 * u, 0.62 * u]);
  }
  strokePath(on, [p.friezeMark, 2.2 * u, [8 * u, 7 * u]], `M0 ${y + 26 * u}H${l.w}`);
  within(on, [l.speaker.x + (l.tall ? 190 : 208) * u, y, u], () => {
    stroke(on, [p.woodDeep, 6], [-20, 0, 20, 0]);
    stroke(on, [p.woodDeep, 6], [0, 0, 0, -14]);
    disc(on, '#4F9DC6', [0, -38, 26]);
    fillPath(on, '#8DA593', 'M-18-50Q-4-64 10-58Q16-48 4-44Q-6-36-16-40ZM-4-30Q12-36 20-28Q14-16 2-18Z');
  });
  for (const [i, colour] of ['#F4955A', '#F9F1E2', '#8DA593'].entries()) {
    round(on, colour, [l.speaker.x - (252 - i * 5) * u, y - (14 + i * 13) * u, (74 - i * 8) * u, 12 * u, 2 * u]);
  }
}
