import type { Place } from './layout';
import { paintCamera, paintCone, paintPole } from './paint/camera';
import type { Phaser } from './phaser-parts';
import type { Setting } from './setting';
import type { Take } from './take';

/** Camera No. 417: a pole, a silent head and a cone of sight. It is a witness, and never a face. */
export class CameraPost {
  readonly box: Phaser.GameObjects.Container;
  readonly place: Place;
  readonly #head: Phaser.GameObjects.Container;

  constructor(set: Setting, place: Place) {
    const { scene, shelf, palette: p } = set;
    const s = place.scale;
    this.place = place;
    const cone = shelf.image('camera cone', { x: 0, y: -300 * s, w: 900 * s, h: 600 * s }, (on) => paintCone(on, p, s));
    const head = shelf.image('camera head', { x: -160 * s, y: -120 * s, w: 420 * s, h: 240 * s }, (on) =>
      paintCamera(on, p, s),
    );
    const pole = shelf.image('camera pole', { x: -140 * s, y: -160 * s, w: 280 * s, h: 1300 * s }, (on) =>
      paintPole(on, p, s),
    );
    this.#head = scene.add.container(0, 0, [cone, head]);
    this.box = scene.add.container(place.x, place.cutY, [pole, this.#head]);
    pole.y += (250 - place.cut) * s;
    this.#head.y = (250 - place.cut) * s;
    this.rest();
  }

  /** Back to looking straight ahead. */
  rest(): void {
    this.box.setPosition(this.place.x, this.place.cutY).setScale(this.place.flip ? -1 : 1, 1);
    this.#head.setRotation(0.16);
  }

  /** Looks slowly about, once. */
  async sweep(take: Take): Promise<void> {
    await take.to(this.#head, { rotation: 0.4 }, 1100);
    await take.to(this.#head, { rotation: -0.04 }, 1600);
    await take.to(this.#head, { rotation: 0.16 }, 900);
  }
}
