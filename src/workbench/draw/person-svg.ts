import type { Cast, Shape } from '../../stage/cast';
import type { Mood } from '../../stage/stage-view';

const path = (p: Shape): string =>
  `<path d="${p.d}" fill="${p.f ?? 'none'}"${p.s ? ` stroke="${p.s}" stroke-width="${p.w}"` : ''}${p.a === undefined ? '' : ` opacity="${p.a}"`}` +
  `${p.e ? ' fill-rule="evenodd"' : ''}${p.t ? ` transform="translate(${p.t.join(' ')})"` : ''}/>`;

/** One portrait as SVG, in the same order of layers as `stage/paint-person`. */
export function personSvg(cast: Cast, shown: { id: string; mood: Mood; viewBox?: string }): string {
  const { id, mood, viewBox = '-80 -10 900 900' } = shown;
  const person = cast.persons[id];
  if (!person) throw new Error(`nobody called ${id} in the cast`);
  const k = person.headScale;
  const extra = person.extra?.mood === mood ? person.extra.shapes : [];
  const head = [...person.head, ...(cast.faces[mood] ?? []), ...person.over, ...extra].map(path).join('');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}"><g stroke-linecap="round" stroke-linejoin="round">` +
    `${person.body.map(path).join('')}<g transform="translate(385 590) scale(${k}) translate(-385 -590)">${head}</g></g></svg>`
  );
}
