import type { Happening } from '../rules/move';
import { type Crowd, seatCrowd } from './crowd';
import { Lamps } from './lamps';
import { ABOVE_BENCH, paintLectern, paintRail } from './paint/furniture';
import type { Paint } from './paint/pen';
import { People } from './people';
import type { Phaser } from './phaser-parts';
import { Portrait } from './portrait';
import { reactionTo } from './reaction';
import { ReactionMarks } from './reaction-marks';
import { type Scenery, sceneryOf } from './scenery';
import type { Look, Setting } from './setting';
import { Spectacle } from './spectacle';
import type { StageView } from './stage-view';
import type { Take } from './take';

/** A forum with its people: the speaker, who sits around, and the room behind them. */
export class ForumLook implements Look {
  readonly #set: Setting;
  readonly #scenery: Scenery;
  readonly #people: People;
  readonly #crowd: Crowd;
  readonly #marks: ReactionMarks;
  readonly #spectacle: Spectacle;
  readonly #stand: Phaser.GameObjects.Image;
  #shown: StageView | null = null;

  constructor(set: Setting, view: StageView) {
    this.#set = set;
    this.#scenery = sceneryOf(view.scenery);
    const { scene, root, shelf, layout: l, palette: p } = set;
    const room = { x: 0, y: 0, w: l.w, h: Math.min(l.h, l.benchY + 40 * l.k) };
    root.add(shelf.image('room', room, (on) => this.#scenery.room({ on, l, p })));
    const lamps = new Lamps(set, this.#scenery.lamps);
    this.#crowd = seatCrowd(set, this.#scenery.dusk ?? false);
    const behind = scene.add.container(0, 0);
    const floor = scene.add.container(0, 0);
    const up = ABOVE_BENCH * l.k;
    const front = { x: 0, y: 0, w: l.w, h: l.h - l.benchY + up };
    const furniture = shelf.image('front', front, (on) => this.#scenery.front({ on, l, p })).setY(l.benchY - up);
    this.#stand = this.#makeStand();
    root.add([behind, furniture, floor, this.#stand]);
    if (l.tall) root.add(this.#makeRail());
    this.#people = new People(set, behind, floor);
    this.#spectacle = new Spectacle(set, lamps);
    this.#marks = new ReactionMarks(set);
  }

  settle(view: StageView): void {
    this.#shown = view;
    this.#people.show(view);
    const { speaker } = this.#people;
    this.#stand.setVisible(speaker !== null);
    this.#crowd.sit();
    this.#spectacle.clear();
    this.#marks.show(speaker instanceof Portrait ? view.mood : null);
  }

  async greet(before: StageView | null, take: Take): Promise<void> {
    const view = this.#shown;
    const { speaker } = this.#people;
    if (!view || !speaker) return;
    const isNew = before?.speaker !== view.speaker;
    if (isNew) {
      const { y } = speaker.box;
      speaker.box.y = y + 70 * speaker.place.scale;
      await take.to(speaker.box, { y }, { ms: 320, ease: 'Back.easeOut' });
    }
    if (!(speaker instanceof Portrait)) {
      await speaker.sweep(take);
      return;
    }
    if (before && (isNew || before.mood !== view.mood)) {
      void this.#marks.spring(take);
      await speaker.nod(take);
    }
    if (view.mood === 'speak') await speaker.talk(take, 'speak');
    if (this.#set.options.quality === 'full') await speaker.breathe(take);
  }

  async act(happening: Happening, take: Take): Promise<void> {
    if (happening.kind === 'gone-wrong') await this.#spectacle.goWrong(take);
    else if (happening.kind === 'witness-released') {
      await this.#crowd.stand(
        take,
        this.#people.others.map((one) => one.box),
      );
    } else if (happening.kind === 'attack-answered' && happening.how === 'narrowed') await this.#narrow(take);
    else await this.#react(happening, take);
  }

  /** "I narrow my claim": its banner folds to the size that can be defended, and the rival bows. */
  async #narrow(take: Take): Promise<void> {
    const rival = this.#people.others.find((one) => one instanceof Portrait);
    let bow: Promise<void> | undefined;
    await this.#spectacle.foldBanner(take, () => {
      bow = rival?.bow(take);
    });
    await bow;
  }

  /** A face changes, and reaction marks spring. */
  async #react(happening: Happening, take: Take): Promise<void> {
    const mood = reactionTo(happening);
    const { speaker } = this.#people;
    if (!mood || !(speaker instanceof Portrait)) return;
    speaker.face(mood);
    this.#marks.show(mood);
    void this.#marks.spring(take);
    await speaker.nod(take, mood === 'relieved' ? 0.06 : -0.05);
    await take.wait(300);
  }

  /** On a phone the picture goes on below the panel's edge; a rail in front ends it wherever the panel begins. */
  #makeRail(): Phaser.GameObjects.Image {
    const { shelf, layout: l, palette: p } = this.#set;
    const y = l.view.y + l.view.h + 62 * l.k;
    return shelf.image('rail', { x: 0, y, w: l.w, h: Math.max(8, l.h - y) }, (on) => paintRail({ on, l, p }, y));
  }

  #makeStand(): Phaser.GameObjects.Image {
    const { shelf, layout: l, palette: p } = this.#set;
    const { speaker, k } = l;
    const unit = l.tall ? k * 0.5 : k;
    const w = (l.tall ? 138 : 300) * k;
    const h = Math.min(l.h - speaker.cutY + 14 * k, (l.tall ? 150 : 400) * k);
    const up = ABOVE_BENCH * unit;
    const frame = { x: 0, y: 0, w: w + 20 * k, h: h + up };
    const size = { w, h, k: unit, x: frame.w / 2, onTop: this.#scenery.onStand };
    const paint: Paint = (on) => paintLectern(on, p, size);
    return shelf.image('stand', frame, paint).setPosition(speaker.x - frame.w / 2, speaker.cutY - up);
  }
}
