import type { Happening } from '../rules/move';
import { CameraPost } from './camera-post';
import { CAMERA } from './cast';
import { type Crowd, seatCrowd } from './crowd';
import { Lamps } from './lamps';
import type { Place } from './layout';
import { ABOVE_BENCH, paintLectern } from './paint/furniture';
import type { Phaser } from './phaser-parts';
import { placePeople } from './plan';
import { Portrait } from './portrait';
import { reactionTo } from './reaction';
import { ReactionMarks } from './reaction-marks';
import { type Scenery, sceneryOf } from './scenery';
import type { Look, Setting } from './setting';
import { Spectacle } from './spectacle';
import type { StageView } from './stage-view';
import type { Take } from './take';

type Layer = Phaser.GameObjects.Container;

/** A forum with its people: the speaker, who sits around, and the room behind them. */
export class ForumLook implements Look {
  readonly #set: Setting;
  readonly #scenery: Scenery;
  readonly #people: Layer;
  readonly #floor: Layer;
  readonly #crowd: Crowd;
  readonly #marks: ReactionMarks;
  readonly #spectacle: Spectacle;
  readonly #stand: Phaser.GameObjects.Image;
  #others: (Portrait | CameraPost)[] = [];
  #speaker: Portrait | CameraPost | null = null;
  #shown: StageView | null = null;

  constructor(set: Setting, view: StageView) {
    this.#set = set;
    this.#scenery = sceneryOf(view.scenery);
    const { scene, root, shelf, layout: l, palette: p } = set;
    const k = l.k;
    const room = { x: 0, y: 0, w: l.w, h: Math.min(l.h, l.benchY + 40 * k) };
    root.add(shelf.image(`room ${view.scenery}`, room, (on) => this.#scenery.room({ on, l, p })));
    const lamps = new Lamps(set, this.#scenery.lamps);
    this.#crowd = seatCrowd(set);
    this.#people = scene.add.container(0, 0);
    root.add(this.#people);
    const up = ABOVE_BENCH * k;
    const front = { x: 0, y: 0, w: l.w, h: l.h - l.benchY + up };
    root.add(
      shelf.image(`front ${view.scenery}`, front, (on) => this.#scenery.front({ on, l, p })).setY(l.benchY - up),
    );
    this.#floor = scene.add.container(0, 0);
    root.add(this.#floor);
    this.#stand = this.#makeStand(view, up);
    root.add(this.#stand);
    this.#spectacle = new Spectacle(set, lamps);
    this.#marks = new ReactionMarks(set);
  }

  settle(view: StageView): void {
    const before = this.#shown;
    this.#shown = view;
    const people = placePeople(view, this.#set.layout);
    const names = people.map((one) => `${one.look}/${one.role}`).join();
    const old = before
      ? placePeople(before, this.#set.layout)
          .map((one) => `${one.look}/${one.role}`)
          .join()
      : null;
    if (names !== old) {
      for (const one of [...this.#others, this.#speaker]) one?.box.destroy();
      this.#others = [];
      this.#speaker = null;
      for (const one of people) {
        const made = this.#bring(one.look, one.place);
        if (one.role === 'speaker') this.#speaker = made;
        else this.#others.push(made);
        (one.role === 'speaker' ? this.#floor : this.#people).add(made.box);
      }
    }
    for (const other of this.#others) this.#calm(other);
    if (this.#speaker) this.#calm(this.#speaker);
    if (this.#speaker instanceof Portrait) this.#speaker.face(view.mood);
    this.#stand.setVisible(this.#speaker !== null);
    this.#crowd.sit();
    this.#spectacle.clear();
    this.#marks.show(this.#speaker instanceof Portrait ? view.mood : null);
  }

  async greet(before: StageView | null, take: Take): Promise<void> {
    const view = this.#shown;
    const speaker = this.#speaker;
    if (!view || !speaker) return;
    if (before?.speaker !== view.speaker) {
      const { y } = speaker.box;
      speaker.box.y = y + 70 * speaker.place.scale;
      await take.to(speaker.box, { y }, { ms: 320, ease: 'Back.easeOut' });
    }
    if (!(speaker instanceof Portrait)) return speaker.sweep(take);
    if (before && (before.mood !== view.mood || before.speaker !== view.speaker)) {
      void this.#marks.spring(take);
      await speaker.nod(take);
    }
    if (view.mood === 'speak') await speaker.talk(take, 'speak');
    await this.#breathe(speaker, take);
  }

  async act(happening: Happening, take: Take): Promise<void> {
    if (happening.kind === 'gone-wrong') return this.#spectacle.goWrong(take);
    if (happening.kind === 'witness-released') {
      await this.#crowd.stand(
        take,
        this.#others.map((one) => one.box),
      );
      return;
    }
    if (happening.kind === 'attack-answered' && happening.how === 'narrowed') {
      const rival = this.#others.find((one): one is Portrait => one instanceof Portrait) ?? null;
      let bow: Promise<void> | undefined;
      await this.#spectacle.foldBanner(take, () => {
        bow = rival?.bow(take);
      });
      await bow;
      return;
    }
    const mood = reactionTo(happening);
    if (!mood || !(this.#speaker instanceof Portrait)) return;
    this.#speaker.face(mood);
    this.#marks.show(mood);
    void this.#marks.spring(take);
    await this.#speaker.nod(take, mood === 'relieved' ? 0.06 : -0.05);
    await take.wait(420);
  }

  /** Two breaths and then stillness: the engine sleeps when nobody moves. */
  async #breathe(speaker: Portrait, take: Take): Promise<void> {
    if (this.#set.options.quality === 'low') return;
    await take.swing(speaker.box, { scaleY: 1 }, { out: { scaleY: 1.012 }, ms: 3200, times: 2 });
  }

  #bring(look: string, place: Place): Portrait | CameraPost {
    return look === CAMERA ? new CameraPost(this.#set, place) : new Portrait(this.#set, { look, place, mood: 'calm' });
  }

  #calm(one: Portrait | CameraPost): void {
    one.rest();
    if (one instanceof Portrait) one.face('calm');
  }

  #makeStand(view: StageView, up: number): Phaser.GameObjects.Image {
    const { shelf, layout: l, palette: p } = this.#set;
    const { speaker, k } = l;
    const w = (l.tall ? 138 : 300) * k;
    const h = l.h - speaker.cutY;
    const frame = { x: 0, y: 0, w: w + 20 * k, h: h + up };
    const paint = (on: CanvasRenderingContext2D): void =>
      paintLectern(on, p, { w, h, k: l.tall ? k * 0.5 : k, x: frame.w / 2, onTop: this.#scenery.onStand });
    const lift = (l.tall ? 0.5 : 1) * up;
    return shelf.image(`stand ${view.scenery}`, frame, paint).setPosition(speaker.x - frame.w / 2, speaker.cutY - lift);
  }
}
