import type { Cast } from './cast';
import type { Place } from './layout';
import { BODY, HEAD, NECK, paintBody, paintHead } from './paint/paint-person';
import { type Paint, within } from './paint/pen';
import type { Phaser } from './phaser-parts';
import type { Setting } from './setting';
import type { Mood } from './stage-view';
import type { Take } from './take';
import type { Frame, TextureShelf } from './texture-shelf';

/** One person on the stage: a body behind furniture and a head that nods and changes its face. */
export class Portrait {
  readonly box: Phaser.GameObjects.Container;
  readonly look: string;
  readonly place: Place;
  readonly #shelf: TextureShelf;
  readonly #cast: Cast;
  readonly #head: Phaser.GameObjects.Image;
  mood: Mood;

  constructor(
    { scene, shelf, cast }: Pick<Setting, 'scene' | 'shelf' | 'cast'>,
    at: { look: string; place: Place; mood: Mood },
  ) {
    this.#shelf = shelf;
    this.#cast = cast;
    this.look = at.look;
    this.place = at.place;
    this.mood = at.mood;
    const { scale: s, cut } = at.place;
    const person = this.#person();
    const frame = { x: BODY.x * s, y: BODY.y * s, w: BODY.w * s, h: BODY.h * s };
    const body = shelf.image(`body ${at.look} `, frame, (on) => within(on, [0, 0, s], () => paintBody(on, person)));
    this.#head = shelf.image(this.#headName(at.mood), this.#headFrame(), this.#headPaint(at.mood));
    this.box = scene.add.container(0, 0, [body, this.#head]);
    for (const part of [body, this.#head]) {
      part.x -= NECK.x * s;
      part.y -= cut * s;
    }
    this.rest();
  }

  /** Back to the own place, upright. */
  rest(): void {
    this.box
      .setPosition(this.place.x, this.place.cutY)
      .setScale(this.place.flip ? -1 : 1, 1)
      .setRotation(0);
    this.#head.setRotation(0);
  }

  /** Changes the face at once. */
  face(mood: Mood): void {
    this.mood = mood;
    this.#head.setTexture(this.#face(mood));
  }

  /** A short nod, because a face that changes without a neck looks pasted on. */
  async nod(take: Take, by = 0.05): Promise<void> {
    await take.to(this.#head, { rotation: by }, { ms: 140, ease: 'Quad.easeOut' });
    await take.to(this.#head, { rotation: 0 }, { ms: 280, ease: 'Back.easeOut' });
  }

  /** Speaks for a moment: mouth open and shut, then the face that was asked for. */
  async talk(take: Take, mood: Mood, beats = 5): Promise<void> {
    for (let i = 0; i < beats && !take.isCut; i++) {
      this.#head.setTexture(this.#face(i % 2 === 0 ? 'speak' : mood === 'speak' ? 'calm' : mood));
      void take.to(this.#head, { rotation: i % 2 === 0 ? -0.018 : 0.012 }, 150);
      await take.wait(170);
    }
    this.face(mood);
    await take.to(this.#head, { rotation: 0 }, 160);
  }

  /** Two breaths and then stillness: the engine sleeps when nobody moves. */
  breathe(take: Take): Promise<void> {
    return take.swing(this.box, { scaleY: 1 }, { out: { scaleY: 1.012 }, ms: 3200, times: 2 });
  }

  /** Bows: an opponent acknowledges. */
  async bow(take: Take): Promise<void> {
    const y = this.place.cutY;
    const side = this.place.flip ? -1 : 1;
    await Promise.all([
      take.to(this.box, { y: y + 60 * this.place.scale, rotation: 0.09 * side }, { ms: 380, ease: 'Quad.easeOut' }),
      take.to(this.#head, { rotation: 0.2 }, { ms: 380, ease: 'Quad.easeOut' }),
    ]);
    await take.wait(240);
    await Promise.all([take.to(this.box, { y, rotation: 0 }, 380), take.to(this.#head, { rotation: 0 }, 380)]);
  }

  #person(): Cast['persons'][string] {
    const person = this.#cast.persons[this.look] ?? Object.values(this.#cast.persons)[0];
    if (!person) throw new Error('the cast is empty');
    return person;
  }

  #headFrame(): Frame {
    const { scale: s } = this.place;
    const pivot = { x: NECK.x * s, y: NECK.y * s };
    return { x: HEAD.x * s, y: HEAD.y * s, w: HEAD.w * s, h: HEAD.h * s, pivot };
  }

  #headName(mood: Mood): string {
    return `head ${this.look} ${mood}`;
  }

  #headPaint(mood: Mood): Paint {
    return (on) =>
      within(on, [0, 0, this.place.scale], () => paintHead(on, this.#cast, { person: this.#person(), mood }));
  }

  #face(mood: Mood): string {
    return this.#shelf.paint(this.#headName(mood), this.#headFrame(), this.#headPaint(mood));
  }
}
