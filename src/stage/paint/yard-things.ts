import type { Palette } from '../palette';
import { paintCamera, paintCone, paintPole } from './camera';
import { disc, faint, fillPath, rect, round, type Spot, type Surface, stroke, within } from './pen';

/** Colours of the yard's houses and iron. */
export const tones = (
  p: Palette,
): {
  wall: string;
  side: string;
  pane: string;
  lit: string;
  rail: string;
  earth: string;
  path: string;
  iron: string;
} =>
  p.night
    ? {
        wall: '#243B66',
        side: '#1B2E52',
        pane: '#14264A',
        lit: p.lamp,
        rail: '#35528A',
        earth: '#1C3050',
        path: '#243A5E',
        iron: '#4A628F',
      }
    : {
        wall: '#F1E2C6',
        side: '#D9C29A',
        pane: '#8FC0DA',
        lit: '#D6ECF3',
        rail: '#4F9DC6',
        earth: '#C9BE97',
        path: '#DDD0AE',
        iron: '#1B5A86',
      };

/** A line of washing from one house to the next. */
export function washing(on: Surface, p: Palette, [x, y, u]: Spot): void {
  stroke(on, [p.night ? '#8FA6CC' : '#7A6A50', 1.8 * u], [x, y, x + 90 * u, y + 12 * u, x + 170 * u, y - 4 * u]);
  const cloths: readonly (readonly [number, number, string])[] = [
    [16, 26, '#F9F1E2'],
    [48, 34, '#4F9DC6'],
    [88, 22, '#FBC79B'],
    [116, 30, '#F9F1E2'],
  ];
  for (const [dx, h, colour] of cloths)
    faint(on, p.night ? 0.5 : 1, () => round(on, colour, [x + dx * u, y + 8 * u, 22 * u, h * u, 2 * u]));
}

/** The children's swing. */
export function swing(on: Surface, p: Palette, [x, y, u]: Spot): void {
  const { iron } = tones(p);
  stroke(on, [iron, 7 * u], [x - 62 * u, y, x - 40 * u, y - 118 * u, x + 46 * u, y - 118 * u, x + 68 * u, y]);
  stroke(on, [p.night ? '#8FA6CC' : '#8A5A3C', 2.2 * u], [x - 16 * u, y - 118 * u, x - 26 * u, y - 30 * u]);
  stroke(on, [p.night ? '#8FA6CC' : '#8A5A3C', 2.2 * u], [x + 16 * u, y - 118 * u, x + 6 * u, y - 30 * u]);
  round(on, p.accent, [x - 32 * u, y - 32 * u, 44 * u, 8 * u, 3 * u]);
}

/** The baker's window under a striped awning. */
export function kiosk(on: Surface, p: Palette, [x, y, u]: Spot): void {
  within(on, [x, y, u], () => {
    rect(on, p.night ? '#2C4874' : '#F5EAD6', [-78, -118, 156, 118]);
    rect(on, p.night ? '#1B2E52' : '#D9C29A', [48, -118, 30, 118]);
    round(on, p.night ? p.lamp : '#34507C', [-58, -92, 92, 46, 4]);
    for (const i of [0, 1, 2, 3]) disc(on, '#C98A4B', [-44 + i * 20, -52, 9]);
    round(on, p.woodLit, [-66, -48, 108, 9, 3]);
    for (let i = 0; i < 8; i++)
      fillPath(
        on,
        i % 2 ? '#F9F1E2' : '#1B5A86',
        `M${-88 + i * 22}-130H${-66 + i * 22}L${-62 + i * 22 + (i - 4)}-98Q${-73 + i * 22 + (i - 4)}-88 ${-84 + i * 22 + (i - 4)}-98Z`,
      );
    round(on, p.woodDeep, [-90, -136, 180, 8, 3]);
  });
}

/** No. 417 on its pole, and what it sees. */
export function watch(on: Surface, p: Palette, [x, y, u]: Spot): void {
  within(on, [x, y, u], () => {
    within(on, [0, 0, 0.34], () => paintPole(on, p, 1));
    on.scale(-1, 1);
    within(on, [0, 0, 0.34, 0.5], () => {
      paintCone(on, p, 1.5);
      paintCamera(on, p, 1);
    });
  });
}
