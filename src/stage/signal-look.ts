import type { Happening } from '../rules/move';
import { paintCity, paintStreetCone } from './paint/city';
import type { Paint } from './paint/pen';
import { paintSpark, paintStop, paintStopLabel, paintWay } from './paint/stop';
import type { Phaser } from './phaser-parts';
import type { Look, Setting } from './setting';
import { layOutSignal, pointOnWay, type SignalLayout, STOPS, type Stop } from './signal-layout';
import { standingOf } from './signal-standing';
import { Spectacle } from './spectacle';
import type { StageView } from './stage-view';
import type { Take } from './take';

/** The signal's journey over the night city: the four powers and the three accounts as places one passes. */
export class SignalLook implements Look {
  readonly #set: Setting;
  readonly #way: SignalLayout;
  readonly #lines: Phaser.GameObjects.Container;
  readonly #stops: Phaser.GameObjects.Container;
  readonly #cone: Phaser.GameObjects.Image;
  readonly #spark: Phaser.GameObjects.Image;
  readonly #spectacle: Spectacle;
  #labels: readonly string[] = [];
  #shownAt = -1;

  constructor(set: Setting) {
    const { scene, root, shelf, layout: l, palette: p } = set;
    this.#set = set;
    const way = layOutSignal(l);
    this.#way = way;
    const lens = way.stops[0] as Stop;
    root.add(shelf.image('city', { x: 0, y: 0, w: l.w, h: l.h }, (on) => paintCity({ on, l, p }, way)));
    this.#cone = shelf.image('cone', { x: 0, y: 0, w: way.r * 4.3, h: way.street - lens.y }, (on) =>
      paintStreetCone(on, way),
    );
    this.#cone.setPosition(lens.x, lens.y);
    this.#lines = scene.add.container(0, 0);
    this.#spark = shelf.image('spark', { x: -way.r * 0.5, y: -way.r * 0.5, w: way.r, h: way.r }, (on) =>
      paintSpark(on, way.r * 0.5),
    );
    this.#stops = scene.add.container(0, 0);
    root.add([this.#cone, this.#lines, this.#spark, this.#stops]);
    this.#spectacle = new Spectacle(set, null);
  }

  settle(view: StageView): void {
    this.#labels = view.signal.labels;
    this.#draw(view.signal.at);
    this.#cone.setRotation(0).setAlpha(view.signal.at >= 0 ? 1 : 0.55);
    this.#spectacle.clear();
  }

  async greet(before: StageView | null, take: Take): Promise<void> {
    const to = this.#shownAt;
    const from = before?.look === 'signal' ? before.signal.at : to;
    for (let at = Math.max(-1, from); at < to; at++) {
      this.#draw(at);
      if (at >= 0) await this.#hop(at, take);
      this.#draw(at + 1);
      await this.#pop(at + 1, take);
    }
    await take.swing(this.#cone, { rotation: 0 }, { out: { rotation: -0.07 }, ms: 3200, times: 1 });
  }

  /** A card was read: the place it lit answers. */
  async act(happening: Happening, take: Take): Promise<void> {
    if (happening.kind === 'card-read') await this.#pop(this.#shownAt, take);
    if (happening.kind === 'gone-wrong') await this.#spectacle.goWrong(take);
  }

  #draw(at: number): void {
    this.#shownAt = at;
    this.#lines.removeAll(true);
    this.#stops.removeAll(true);
    this.#spark.setVisible(false);
    for (let i = 0; i < STOPS - 1; i++) this.#lines.add(this.#drawWay(i, i < at));
    for (let i = 0; i < STOPS; i++) this.#stops.add([this.#drawStop(i, at), this.#drawLabel(i, at)]);
  }

  #drawWay(i: number, gone: boolean): Phaser.GameObjects.Image {
    const points = Array.from({ length: 17 }, (_, n) => pointOnWay(this.#way, i + n / 16));
    const width = Math.max(2.6, this.#way.r * 0.115);
    const x = Math.min(...points.map((p) => p.x)) - width;
    const y = Math.min(...points.map((p) => p.y)) - width;
    const w = Math.max(...points.map((p) => p.x)) + width - x;
    const h = Math.max(...points.map((p) => p.y)) + width - y;
    return this.#set.shelf.image(`way ${i} ${gone}`, { x, y, w, h }, (on) => paintWay(on, points, [gone, width]));
  }

  #drawStop(index: number, at: number): Phaser.GameObjects.Image {
    const { shelf, palette } = this.#set;
    const { r, stops } = this.#way;
    const { x, y } = stops[index] as Stop;
    const standing = standingOf(index, at);
    const halo = r * 2.2;
    const frame = { x: -halo, y: -halo, w: halo * 2, h: halo * 2 };
    const image = shelf.image(`stop ${index} ${standing}`, frame, (on) =>
      paintStop(on, palette, { index, standing, r }),
    );
    return image.setPosition(x, y);
  }

  #drawLabel(index: number, at: number): Phaser.GameObjects.Image {
    const { shelf, palette, layout: l } = this.#set;
    const { r, stops, label } = this.#way;
    const { x, y } = stops[index] as Stop;
    const standing = standingOf(index, at);
    const text = this.#labels[index] ?? '';
    const { size, w } = label;
    const frame = { x: -w / 2, y: -size, w, h: size * 2 };
    const inside = Math.max(w / 2 + 3, Math.min(l.view.w - w / 2 - 3, x));
    const paint: Paint = (on) => paintStopLabel(on, palette, { text, size, standing, w, middle: x - inside });
    return shelf.image(`label ${index} ${standing} ${text}`, frame, paint).setPosition(inside, y + r + size * 0.96);
  }

  async #hop(from: number, take: Take): Promise<void> {
    const spark = this.#spark.setVisible(true);
    const way = this.#way;
    const ride = {
      at: from,
      set t(value: number) {
        const { x, y } = pointOnWay(way, value);
        spark.setPosition(x, y);
        this.at = value;
      },
      get t(): number {
        return this.at;
      },
    };
    ride.t = from;
    await take.to(ride, { t: from + 1 }, { ms: 700, ease: 'Sine.easeInOut' });
  }

  async #pop(index: number, take: Take): Promise<void> {
    const stop = this.#stops.list[index * 2] as Phaser.GameObjects.Image | undefined;
    if (!stop || take.isCut) return;
    const scale = 1 / this.#set.shelf.ratio;
    stop.setScale(scale * 0.8);
    await take.to(stop, { scaleX: scale, scaleY: scale }, { ms: 320, ease: 'Back.easeOut' });
  }
}
