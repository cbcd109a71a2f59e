import type { Easel } from './easel';
import { frieze, horn } from './ornament';
import { disc, faint, rect, round, type Spot, shape, stroke, strokePath, within } from './pen';

/** The court: panelled wood, pilasters, and a balance that nobody touches. */
export function paintCourt({ on, l, p }: Easel): void {
  const { view, k } = l;
  const u = l.tall ? k * 0.52 : k;
  const band = (l.tall ? 22 : 38) * k;
  const top = view.y + band;
  const wood = p.night ? ['#33262B', '#3D2B2D', '#4B3330'] : ['#A97C57', '#B98F62', '#C9A379'];
  rect(on, p.wallLight, [0, 0, l.w, l.h]);
  frieze(on, [0, view.y, l.w, band], { ground: p.frieze, mark: p.friezeMark, mark2: p.friezeMark2 });
  const bay = 250 * u;
  const panelTop = top + (l.tall ? 58 : 92) * u;
  for (let i = -4; i <= 7; i++) {
    const x = l.speaker.x + (i + 0.5) * bay;
    rect(on, wood[0] as string, [x - bay, panelTop, bay, l.h]);
    for (let row = 0; row < 3; row++) {
      const y = panelTop + 22 * u + row * 150 * u;
      round(on, wood[1] as string, [x - bay + 44 * u, y, bay - 88 * u, 132 * u, 6 * u]);
      round(on, wood[2] as string, [x - bay + 56 * u, y + 12 * u, bay - 112 * u, 108 * u, 4 * u]);
    }
    faint(on, p.night ? 0.6 : 1, () => {
      rect(on, p.trim, [x - bay - 22 * u, top, 44 * u, l.h]);
      rect(on, p.wallDeep, [x - bay + 12 * u, top, 10 * u, l.h]);
    });
    horn(on, p.pole, [x - bay, top + 44 * u, 0.32 * u]);
    rect(on, p.pole, [x - bay - 30 * u, top + 68 * u, 60 * u, 8 * u]);
  }
  rect(on, p.woodLit, [0, panelTop - 8 * u, l.w, 10 * u]);
  balance({ on, l, p }, [l.speaker.x + (l.tall ? 250 : 262) * u, top + (l.tall ? 150 : 178) * u, u * 0.92]);
}

/** A felt roundel with a balance. */
function balance({ on, p }: Easel, at: Spot): void {
  within(on, at, () => {
    disc(on, p.night ? '#0A1530' : p.woodDeep, [0, 6, 98]);
    disc(on, p.frieze, [0, 0, 98]);
    on.strokeStyle = p.friezeMark;
    on.lineWidth = 3;
    on.setLineDash([9, 8]);
    on.beginPath();
    on.arc(0, 0, 86, 0, Math.PI * 2);
    on.stroke();
    on.setLineDash([]);
    stroke(on, [p.friezeMark, 6], [0, -52, 0, 50]);
    stroke(on, [p.friezeMark, 6], [-30, 52, 30, 52]);
    stroke(on, [p.friezeMark, 5], [-52, -36, 52, -36]);
    for (const side of [-1, 1]) {
      strokePath(on, [p.friezeMark, 3], `M${side * 52}-36L${side * 52 - 20} 10M${side * 52}-36L${side * 52 + 20} 10`);
      on.fillStyle = p.accent;
      on.beginPath();
      on.arc(side * 52, 8, 23, 0, Math.PI);
      on.fill();
    }
    shape(on, p.accent, [0, -70, 10, -56, 0, -42, -10, -56]);
  });
}
