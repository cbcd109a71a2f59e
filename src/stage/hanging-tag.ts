import type { ChainLayout } from './chain-layout';
import type { Paint } from './paint/pen';
import { paintChain, paintEyelet, paintOpenLink, paintTag } from './paint/tag';
import type { Phaser } from './phaser-parts';
import type { Setting } from './setting';
import type { ChainTag } from './stage-view';
import type { Take } from './take';

/** One plate with the two chains that hold it. It turns about the upper end of its left chain, and carries all below. */
export class HangingTag {
  /** What hangs on this plate. */
  readonly below: Phaser.GameObjects.Container;
  readonly #set: Setting;
  readonly #chain: ChainLayout;
  readonly #joint: Phaser.GameObjects.Container;
  readonly #plate: Phaser.GameObjects.Container;
  readonly #rightChain: Phaser.GameObjects.Image;
  readonly #open: Phaser.GameObjects.Image;
  readonly #gap: number;
  readonly #index: number;
  #shown = '';
  #tag: ChainTag | null = null;

  constructor(set: Setting, chain: ChainLayout, at: { index: number; above: Phaser.GameObjects.Container }) {
    const { index, above } = at;
    const { scene, shelf, palette } = set;
    const span = chain.w - chain.inset * 2;
    const size = Math.min(chain.h * 0.27, 16 * set.layout.k);
    this.#set = set;
    this.#chain = chain;
    this.#index = index;
    this.#gap = index === 0 ? chain.top - set.layout.view.y + 24 * set.layout.k : chain.pitch - chain.h;
    const length = this.#gap + size * 0.9;
    const strip = (x: number): Phaser.GameObjects.Image =>
      shelf
        .image(`chain ${index === 0}`, { x: -size, y: -size, w: size * 2, h: length + size * 2 }, (on) =>
          paintChain(on, length, size),
        )
        .setPosition(x, -size * 0.45);
    this.#rightChain = strip(span);
    this.#open = shelf.image('open link', { x: -60, y: -40, w: 130, h: 120 }, (on) =>
      paintOpenLink(on, palette, size / 14),
    );
    this.#plate = scene.add.container(-chain.inset, this.#gap);
    this.below = scene.add.container(chain.inset, chain.h);
    this.#joint = scene.add.container(0, 0, [this.below, this.#plate, strip(0), this.#rightChain]);
    above.add([this.#joint, this.#open]);
    const left = chain.x - chain.w / 2 + chain.inset;
    if (index === 0) this.#joint.setPosition(left, chain.top - this.#gap);
    this.#open.setPosition(this.#joint.x + span, this.#joint.y + (index === 0 ? this.#gap * 0.62 : size * 0.5));
    this.below.setPosition(0, this.#gap + chain.h);
    this.mend();
  }

  /** The truth of one link. */
  show(tag: ChainTag): void {
    this.#tag = tag;
    this.#paint(tag);
    this.#plate.setPosition(-this.#chain.inset, this.#gap).setAlpha(1);
    if (tag.state === 'broken') this.#break();
    else this.mend();
  }

  #paint(tag: ChainTag): void {
    const name = `tag ${this.#index} ${tag.state} ${tag.label} ${tag.text ?? ''}`;
    if (name === this.#shown) return;
    this.#shown = name;
    this.#plate.removeAll(true);
    const { shelf, palette, layout } = this.#set;
    const { h, w, inset } = this.#chain;
    const r = Math.min(h * 0.09, 6 * layout.k);
    const paint: Paint = (on) => {
      paintTag(on, palette, { chain: this.#chain, tag });
      for (const x of [inset, w - inset]) for (const y of [r * 1.9, h - r * 1.9]) paintEyelet(on, [x, y, r]);
    };
    this.#plate.add(shelf.image(name, { x: -4, y: -4, w: w + 8, h: h * 1.1 + 8 }, paint));
  }

  /** Hangs straight on both chains. */
  mend(): void {
    if (this.#tag?.state === 'broken') this.#paint({ ...this.#tag, state: 'hung' });
    this.#joint.setRotation(0);
    this.#rightChain.setVisible(true);
    this.#open.setVisible(false);
  }

  /** A plate is hung: it comes from above and settles. */
  async hang(take: Take): Promise<void> {
    this.#plate.setAlpha(0).setY(this.#gap - this.#chain.pitch * 0.7);
    await take.to(this.#plate, { y: this.#gap, alpha: 1 }, { ms: 480, ease: 'Back.easeOut' });
  }

  async sway(take: Take, delay = 0): Promise<void> {
    const y = this.#gap;
    await take.to(this.#plate, { y: y + 5 }, { ms: 140, ease: 'Quad.easeOut', delay: delay });
    await take.to(this.#plate, { y }, { ms: 340, ease: 'Back.easeOut' });
  }

  /** Bears the weight for the moment it passes. */
  async sink(take: Take): Promise<void> {
    await take.to(this.#plate, { y: this.#gap + this.#chain.h * 0.07 }, { ms: 90, ease: 'Quad.easeOut' });
    await take.to(this.#plate, { y: this.#gap }, { ms: 220, ease: 'Back.easeOut' });
  }

  /** The right link opens; the plate falls to one side, swings three times, and hangs open. */
  async snap(take: Take): Promise<void> {
    const { tilt } = this.#chain;
    if (this.#tag?.text) this.#paint({ ...this.#tag, state: 'broken' });
    this.#break();
    this.#joint.setRotation(0);
    await take.to(this.#joint, { rotation: tilt * 1.5 }, { ms: 420, ease: 'Quad.easeIn' });
    for (const part of [0.66, 1.2, 1])
      await take.to(this.#joint, { rotation: tilt * part }, { ms: 250, ease: 'Sine.easeInOut' });
  }

  #break(): void {
    this.#joint.setRotation(this.#chain.tilt);
    this.#rightChain.setVisible(false);
    this.#open.setVisible(true);
  }
}
