import type { Palette } from '../palette';
import { horn } from './ornament';
import { disc, faint, fillPath, rect, type Surface, stroke, strokePath, within } from './pen';

/** A lamp's light as flat discs: wide at night, hardly more than the bulb by day. */
export function paintLampGlow(on: Surface, p: Palette, k: number): void {
  const rings = p.night
    ? ([
        [104, 0.1],
        [72, 0.14],
        [44, 0.22],
        [19, 1],
      ] as const)
    : ([
        [58, 0.16],
        [36, 0.3],
        [19, 1],
      ] as const);
  within(on, [0, 0, k], () => {
    for (const [r, alpha] of rings) faint(on, alpha, () => disc(on, p.night ? p.lamp : '#FFE3B0', [0, 4, r]));
  });
}

/** Its shade of felt on a cord from above; (0, 0) is the light, `length` the cord. */
export function paintLampShade(on: Surface, p: Palette, [k, length]: readonly [number, number]): void {
  rect(on, p.night ? '#4A628F' : '#6E442E', [-1.5 * k, -length, 3 * k, length - 20 * k]);
  within(on, [0, 0, k], () => {
    fillPath(on, p.night ? '#34507C' : '#1B5A86', 'M-34 4Q-30-32 0-36Q30-32 34 4Z');
    fillPath(on, p.accent, 'M-34 2H34L35 9H-35Z');
    strokePath(on, [p.friezeMark, 2, [4, 4]], 'M-27-5Q0-14 27-5');
  });
}

/** The carriage's brass bell; (0, 0) is the hook. */
export function paintBell(on: Surface, k: number): void {
  within(on, [0, 0, k], () => {
    const ink = '#14233D';
    stroke(on, [ink, 8], [0, 0, 0, 46]);
    disc(on, ink, [0, 158, 17]);
    disc(on, '#B07C55', [0, 157, 11]);
    const shape =
      'M-12 44H12Q16 52 30 60C46 84 42 112 60 138Q64 148 52 150H-52Q-64 148-60 138C-42 112-46 84-30 60Q-16 52-12 44Z';
    fillPath(on, '#FFD590', shape);
    fillPath(on, '#F4B860', 'M10 44Q16 52 30 60C46 84 42 112 60 138Q64 148 52 150H20C32 120 24 80 10 44Z');
    fillPath(on, '#FFF0CF', 'M-26 74C-36 96-36 112-42 128Q-34 132-30 124C-26 106-24 92-18 78Z');
    strokePath(on, [ink, 7], shape);
    strokePath(on, [ink, 5], 'M-54 132Q0 144 54 132');
  });
}

/** One third of a claim's banner: felt with a stitched edge; the middle bears the mark. */
export function paintBanner(
  on: Surface,
  p: Palette,
  { w, h, part }: { w: number; h: number; part: 'left' | 'middle' | 'right' },
): void {
  const face = part === 'middle' ? p.accent : '#FBC79B';
  const thick = h * 0.08;
  rect(on, part === 'middle' ? '#9C420E' : '#D98A56', [-w / 2, -h / 2 + thick, w, h]);
  rect(on, face, [-w / 2, -h / 2, w, h]);
  strokePath(
    on,
    ['#9C420E', h * 0.022, [h * 0.07, h * 0.07]],
    `M${-w / 2 + 4} ${-h / 2 + h * 0.12}H${w / 2 - 4}M${-w / 2 + 4} ${h / 2 - h * 0.12}H${w / 2 - 4}`,
  );
  horn(on, part === 'middle' ? '#14233D' : '#9C420E', [0, h * 0.06, (h / 112) * (part === 'middle' ? 0.62 : 0.46)]);
}
