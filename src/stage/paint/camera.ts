import type { Palette } from '../palette';
import { disc, faint, fillPath, rect, round, type Surface, strokePath, within } from './pen';

/** A camera's field of view in three flat wedges, nearest brightest; its apex is (0, 0). */
export function paintCone(on: Surface, p: Palette, k: number): void {
  within(on, [0, 0, k], () => {
    for (const [reach, alpha] of [
      [860, 0.1],
      [620, 0.13],
      [360, 0.17],
    ] as const) {
      faint(on, alpha, () => {
        on.fillStyle = p.night ? p.lamp : p.accent;
        on.beginPath();
        on.moveTo(150, 8);
        on.arc(150, 8, reach - 150, -0.28, 0.28);
        on.closePath();
        on.fill();
      });
    }
  });
}

/** The camera itself, with its number painted nowhere: the hearing names it. */
export function paintCamera(on: Surface, p: Palette, k: number): void {
  within(on, [0, 0, k], () => {
    const ink = '#14233D';
    fillPath(
      on,
      p.night ? '#C9D6EA' : '#F9F1E2',
      'M-120-58H96Q112-58 112-42V52Q112 68 96 68H-120Q-136 68-136 52V-42Q-136-58-120-58Z',
    );
    fillPath(on, p.night ? '#9DB1CF' : '#DCC9A6', 'M-136 26H112V52Q112 68 96 68H-120Q-136 68-136 52Z');
    strokePath(on, [ink, 13], 'M-120-58H96Q112-58 112-42V52Q112 68 96 68H-120Q-136 68-136 52V-42Q-136-58-120-58Z');
    fillPath(on, '#1B5A86', 'M-150-92H132L150-62H-132Z');
    strokePath(on, [ink, 13], 'M-150-92H132L150-62H-132Z');
    fillPath(on, '#34507C', 'M112-34H144V44H112Z');
    strokePath(on, [ink, 13], 'M112-34H144V44H112Z');
    disc(on, ink, [62, 6, 36]);
    disc(on, '#4F9DC6', [62, 6, 21]);
    disc(on, '#F9F1E2', [70, -3, 7]);
    disc(on, p.accent, [-100, -26, 10]);
    round(on, ink, [-104, 44, 60, 8, 4]);
  });
}

/** Its pole; (0, 0) is where the head turns. */
export function paintPole(on: Surface, p: Palette, k: number): void {
  within(on, [0, 0, k], () => {
    const ink = '#14233D';
    rect(on, p.night ? '#31486F' : '#7C8CA6', [-17, 40, 34, 1100]);
    rect(on, p.night ? '#243859' : '#5F708C', [4, 40, 13, 1100]);
    strokePath(on, [ink, 12], 'M-17 1140V60M17 1140V60');
    fillPath(on, '#34507C', 'M-46 64H46V104H-46Z');
    strokePath(on, [ink, 12], 'M-46 64H46V104H-46Z');
    fillPath(on, p.accent, 'M-17 260H17V290H-17ZM-17 320H17V350H-17Z');
  });
}
