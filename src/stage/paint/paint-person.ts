import type { Cast, Person, Shape } from '../cast';
import type { Mood } from '../stage-view';
import type { Surface } from './pen';

/** Bounds of a portrait in cast units, and the joint about which the head nods. */
export const BODY = { x: -80, y: 440, w: 900, h: 720 } as const;
export const HEAD = { x: 20, y: -10, w: 720, h: 980 } as const;
export const NECK = { x: 385, y: 590 } as const;

const paths = new Map<string, Path2D>();
const pathOf = (d: string): Path2D => {
  const known = paths.get(d);
  if (known) return known;
  const made = new Path2D(d);
  paths.set(d, made);
  return made;
};

function drawShapes(on: Surface, shapes: readonly Shape[], tone?: (colour: string) => string): void {
  on.lineCap = 'round';
  on.lineJoin = 'round';
  for (const s of shapes) {
    on.save();
    if (s.t) on.translate(s.t[0], s.t[1]);
    if (s.a !== undefined) on.globalAlpha *= s.a;
    const path = pathOf(s.d);
    if (s.f) {
      on.fillStyle = tone ? tone(s.f) : s.f;
      on.fill(path, s.e ? 'evenodd' : 'nonzero');
    }
    if (s.s) {
      on.strokeStyle = tone ? tone(s.s) : s.s;
      on.lineWidth = s.w ?? 1;
      on.stroke(path);
    }
    on.restore();
  }
}

export function paintBody(on: Surface, person: Person): void {
  drawShapes(on, person.body);
}

/** Head, face of this mood, beard, glasses and headwear. */
export function paintHead(on: Surface, cast: Cast, { person, mood }: { person: Person; mood: Mood }): void {
  on.translate(NECK.x, NECK.y);
  on.scale(person.headScale, person.headScale);
  on.translate(-NECK.x, -NECK.y);
  drawShapes(on, person.head);
  drawShapes(on, cast.faces[mood]);
  drawShapes(on, person.over);
  if (person.extra?.mood === mood) drawShapes(on, person.extra.shapes);
}

interface Listener {
  readonly person: Person;
  readonly tones: { readonly light: string; readonly mid: string; readonly dark: string };
}

/** Somebody in the audience: the same drawing in three tones of the room. */
export function paintListener(on: Surface, cast: Cast, { person, tones }: Listener): void {
  const tone = (colour: string): string => {
    const n = Number.parseInt(colour.slice(1), 16);
    const light = ((n >> 16) & 255) * 0.3 + ((n >> 8) & 255) * 0.59 + (n & 255) * 0.11;
    return light < 80 ? tones.dark : light < 150 ? tones.mid : tones.light;
  };
  drawShapes(on, person.body, tone);
  drawShapes(on, person.head, tone);
  drawShapes(on, cast.faces.calm, tone);
  drawShapes(on, person.over, tone);
}
