import type { Lamps } from './lamps';
import { rect } from './paint/pen';
import { paintBanner, paintBell } from './paint/props';
import type { Phaser } from './phaser-parts';
import type { Setting } from './setting';
import type { Take } from './take';

type Picture = Phaser.GameObjects.Image;

/** What a room can do by itself: the light that dips, a bell, a banner that folds. */
export class Spectacle {
  readonly #set: Setting;
  readonly #lamps: Lamps | null;
  readonly #dark: Picture;
  readonly #bell: Picture;
  readonly #banner: { readonly box: Phaser.GameObjects.Container; readonly wings: readonly Picture[] };

  constructor(set: Setting, lamps: Lamps | null) {
    this.#set = set;
    this.#lamps = lamps;
    const { root, shelf, layout: l } = set;
    const size = (l.tall ? 0.5 : 1) * l.k;
    this.#dark = shelf.image('dark', { x: 0, y: 0, w: 8, h: 8 }, (on) => rect(on, '#0B1730', [0, 0, 8, 8]));
    this.#dark.setDisplaySize(l.w, l.h);
    root.add(this.#dark);
    const frame = { x: -70 * size, y: -10 * size, w: 140 * size, h: 190 * size };
    this.#bell = shelf.image('bell', frame, (on) => paintBell(on, size));
    root.add(this.#bell);
    this.#banner = this.#sewBanner(size);
    root.add(this.#banner.box);
    this.clear();
  }

  /** Lamps on, bell and banner away. */
  clear(): void {
    const { layout: l, shelf } = this.#set;
    const { box, wings } = this.#banner;
    this.#dark.setAlpha(0).setVisible(false);
    this.#bell
      .setVisible(false)
      .setRotation(0)
      .setPosition(l.speaker.x + (l.tall ? 112 : 232) * l.k, l.view.y - 4);
    box
      .setVisible(false)
      .setScale(1)
      .setPosition(l.speaker.x, l.speaker.cutY + (l.tall ? -6 : 34) * l.k);
    for (const wing of wings) wing.setScale(1 / shelf.ratio);
    this.#lamps?.shine();
  }

  /** It has gone wrong: the light dips, the bell rings twice, the light comes back. */
  async goWrong(take: Take): Promise<void> {
    const { k } = this.#set.layout;
    this.#dark.setVisible(true);
    const home = this.#bell.y;
    this.#bell.setVisible(true).setY(home - 190 * k);
    await Promise.all([
      this.#lamps?.dim(take),
      take.to(this.#dark, { alpha: 0.6 }, 260),
      take.to(this.#bell, { y: home }, { ms: 260, ease: 'Back.easeOut' }),
    ]);
    await take.swing(this.#bell, { rotation: -0.34 }, { out: { rotation: 0.34 }, ms: 480, times: 2 });
    await take.to(this.#bell, { rotation: 0 }, 120);
    await Promise.all([
      this.#lamps?.recover(take),
      take.to(this.#dark, { alpha: 0 }, 600),
      take.to(this.#bell, { y: home - 190 * k }, { ms: 400, ease: 'Back.easeIn', delay: 160 }),
    ]);
    this.clear();
  }

  /** The banner of a claim folds to the size that can be defended; `folded` is called when it has. */
  async foldBanner(take: Take, folded: () => void): Promise<void> {
    const { box, wings } = this.#banner;
    box.setVisible(true).setScale(1, 0);
    await take.to(box, { scaleY: 1 }, { ms: 280, ease: 'Back.easeOut' });
    await take.wait(240);
    const fold = (delay: number) => ({ ms: 360, ease: 'Cubic.easeIn', delay });
    await Promise.all(wings.map((wing, i) => take.to(wing, { scaleX: 0 }, fold(i * 120))));
    folded();
    await take.wait(560);
    await take.to(box, { scaleX: 0, scaleY: 0 }, { ms: 240, ease: 'Back.easeIn' });
    this.clear();
  }

  #sewBanner(size: number): { box: Phaser.GameObjects.Container; wings: Picture[] } {
    const { scene, shelf, palette: p } = this.#set;
    const w = 190 * size;
    const h = 86 * size;
    const piece = (part: 'left' | 'middle' | 'right', pivot: number): Picture =>
      shelf.image(`banner ${part}`, { x: -w / 2, y: -h / 2, w, h: h * 1.2, pivot: { x: pivot, y: 0 } }, (on) =>
        paintBanner(on, p, { w, h, part }),
      );
    const left = piece('left', w / 2).setPosition(-w / 2, 0);
    const right = piece('right', -w / 2).setPosition(w / 2, 0);
    return { box: scene.add.container(0, 0, [left, right, piece('middle', 0)]), wings: [left, right] };
  }
}
