import type { Mood } from '../stage-view';
import { disc, type Surface, stroke, strokePath, within } from './pen';

/** Rays from `from` to `to` units off the centre, spread over an arc above the head. */
function rays(
  on: Surface,
  colour: string,
  { angles, from, to }: { angles: readonly number[]; from: number; to: number },
): void {
  angles.forEach((angle, i) => {
    const a = (angle * Math.PI) / 180;
    const end = to + (i % 2 === 0 ? 26 : -14);
    stroke(on, [colour, 17], [Math.sin(a) * from, -Math.cos(a) * from, Math.sin(a) * end, -Math.cos(a) * end]);
  });
}

/** Marks of a mood about the middle of a head; all within 1.2 head widths. */
export function paintMarks(on: Surface, mood: Mood, [scale, colour]: readonly [number, string]): void {
  within(on, [0, 0, scale], () => {
    if (mood === 'surprised') rays(on, colour, { angles: [-64, -43, -22, 0, 22, 43, 64], from: 286, to: 350 });
    if (mood === 'pressed') rays(on, colour, { angles: [34, 50, 66], from: 280, to: 336 });
    if (mood === 'firm') {
      stroke(on, [colour, 18], [236, -190, 292, -224]);
      stroke(on, [colour, 18], [262, -138, 326, -150]);
    }
    if (mood === 'doubt') {
      strokePath(on, [colour, 17], 'M214-262C204-318 288-330 288-276C288-238 244-244 246-204');
      disc(on, colour, [247, -166, 12]);
    }
    if (mood === 'relieved') strokePath(on, [colour, 15], 'M250-60C282-76 300-40 330-56M262-12C286-24 300 4 322-8');
    if (mood === 'moved') {
      strokePath(on, [colour, 14], 'M238-214Q270-214 270-246Q270-214 302-214Q270-214 270-182Q270-214 238-214Z');
      strokePath(on, [colour, 12], 'M292-130Q312-130 312-150Q312-130 332-130Q312-130 312-110Q312-130 292-130Z');
    }
  });
}
