import type { Happening } from '../rules/move';
import { type ChainLayout, hangChain } from './chain-layout';
import { HangingTag } from './hanging-tag';
import { paintWeight } from './paint/tag';
import { paintYurtRoof } from './paint/yurt-roof';
import type { Phaser } from './phaser-parts';
import { tagIndex } from './plan';
import type { Look, Setting } from './setting';
import { Spectacle } from './spectacle';
import type { StageView } from './stage-view';
import type { Take } from './take';

/** The chain of answering under the crown of the roof: plates of felt, each held by the one above it. */
export class ChainLook implements Look {
  readonly #set: Setting;
  readonly #chain: ChainLayout;
  readonly #tags: HangingTag[] = [];
  readonly #weight: Phaser.GameObjects.Image;
  readonly #spectacle: Spectacle;
  #view: StageView;

  constructor(set: Setting, view: StageView) {
    const { root, shelf, layout: l, palette: p } = set;
    this.#set = set;
    this.#view = view;
    const chain = hangChain(l, view.chain.length);
    this.#chain = chain;
    root.add(shelf.image('roof', { x: 0, y: 0, w: l.w, h: l.h }, (on) => paintYurtRoof({ on, l, p }, chain)));
    let above: Phaser.GameObjects.Container = root;
    for (let i = 0; i < view.chain.length; i++) {
      const tag = new HangingTag(set, chain, { index: i, above });
      this.#tags.push(tag);
      above = tag.below;
    }
    const size = chain.weight;
    this.#weight = shelf.image('weight', { x: -size * 0.6, y: -4, w: size * 1.2, h: size + 8 }, (on) =>
      paintWeight(on, size),
    );
    root.add(this.#weight);
    this.#spectacle = new Spectacle(set, null);
    this.settle(view);
  }

  settle(view: StageView): void {
    this.#view = view;
    for (const [i, tag] of view.chain.entries()) this.#tags[i]?.show(tag);
    const carried = view.chain.length > 0 && view.chain.every(({ state }) => state === 'held');
    this.#weight
      .setVisible(carried)
      .setAlpha(1)
      .setRotation(0)
      .setPosition(this.#chain.x, this.#hangY(view.chain.length - 1));
    this.#spectacle.clear();
  }

  async greet(before: StageView | null, take: Take): Promise<void> {
    const fresh = this.#view.chain
      .map((tag, i) => (tag.text !== null && before?.chain[i]?.text !== tag.text ? i : -1))
      .filter((i) => i >= 0);
    if (before?.look !== 'chain') return;
    await Promise.all(fresh.map((i) => this.#tags[i]?.hang(take)));
  }

  async act(happening: Happening, take: Take): Promise<void> {
    if (happening.kind === 'link-hung') await this.#tags[tagIndex(this.#view, happening.slot)]?.sway(take);
    if (happening.kind === 'gone-wrong') await this.#spectacle.goWrong(take);
    if (happening.kind === 'chain-held') {
      await this.#carry(this.#tags.length - 1, take);
      await Promise.all(this.#tags.map((tag, i) => tag.sway(take, (this.#tags.length - i) * 60)));
    }
    if (happening.kind !== 'chain-broke') return;
    const at = tagIndex(this.#view, happening.slot);
    for (const tag of this.#tags) tag.mend();
    await this.#carry(at, take);
    await this.#snap(at, take);
  }

  /** The weight walks down the chain to a plate, and the chain bears it for half a second. */
  async #carry(last: number, take: Take): Promise<void> {
    const { crown, x } = this.#chain;
    this.#weight
      .setVisible(true)
      .setAlpha(1)
      .setRotation(0)
      .setPosition(x, crown.y - this.#chain.weight);
    for (let i = 0; i <= last; i++) {
      await take.to(this.#weight, { y: this.#hangY(i) }, { ms: i === 0 ? 340 : 210, ease: 'Quad.easeIn' });
      void this.#tags[i]?.sink(take);
    }
    await take.wait(500);
  }

  async #snap(at: number, take: Take): Promise<void> {
    const { layout: l } = this.#set;
    const fall = take.to(
      this.#weight,
      { y: l.h + this.#chain.weight, rotation: 0.9 },
      { ms: 620, ease: 'Quad.easeIn' },
    );
    await Promise.all([fall, this.#tags[at]?.snap(take)]);
    this.#weight.setVisible(false);
  }

  #hangY(i: number): number {
    const { top, pitch, h, weight } = this.#chain;
    return top + Math.max(0, i) * pitch + h - weight * 0.04;
  }
}
