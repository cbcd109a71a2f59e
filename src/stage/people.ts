import { CameraPost } from './camera-post';
import { CAMERA } from './cast';
import type { Phaser } from './phaser-parts';
import { type Placed, placePeople } from './plan';
import { Portrait } from './portrait';
import type { Setting } from './setting';
import type { StageView } from './stage-view';

/** Somebody, or something, that is heard. */
export type Figure = Portrait | CameraPost;

/** The figures of a forum. Who stays stays; only who comes or goes is drawn anew. */
export class People {
  readonly #set: Setting;
  readonly #behind: Phaser.GameObjects.Container;
  readonly #floor: Phaser.GameObjects.Container;
  #here: { readonly placed: Placed; readonly figure: Figure }[] = [];

  /** `behind` is behind the furniture, `floor` before it. */
  constructor(set: Setting, behind: Phaser.GameObjects.Container, floor: Phaser.GameObjects.Container) {
    this.#set = set;
    this.#behind = behind;
    this.#floor = floor;
  }

  get speaker(): Figure | null {
    return this.#here.find(({ placed }) => placed.role === 'speaker')?.figure ?? null;
  }

  get others(): readonly Figure[] {
    return this.#here.filter(({ placed }) => placed.role === 'other').map(({ figure }) => figure);
  }

  /** Everybody in place, upright, calm; the speaker with the view's face. */
  show(view: StageView): void {
    const wanted = placePeople(view, this.#set.layout);
    const before = this.#here;
    const stay = (placed: Placed) =>
      before.find((one) => one.placed.look === placed.look && one.placed.place === placed.place);
    this.#here = wanted.map((placed) => stay(placed) ?? { placed, figure: this.#bring(placed) });
    for (const one of before) if (!this.#here.includes(one)) this.#send(one.placed.look, one.figure);
    for (const { placed, figure } of this.#here) {
      figure.rest();
      if (figure instanceof Portrait) figure.face(placed.role === 'speaker' ? view.mood : 'calm');
    }
  }

  #bring({ look, place, role }: Placed): Figure {
    const made =
      look === CAMERA ? new CameraPost(this.#set, place) : new Portrait(this.#set, { look, place, mood: 'calm' });
    (role === 'speaker' ? this.#floor : this.#behind).add(made.box);
    return made;
  }

  #send(look: string, figure: Figure): void {
    figure.box.destroy();
    if (this.#here.some(({ placed }) => placed.look === look)) return;
    for (const part of ['head', 'body']) this.#set.shelf.drop(`${part} ${look} `);
  }
}
