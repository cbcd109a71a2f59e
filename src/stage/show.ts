import type { Happening } from '../rules/move';
import type { Cast } from './cast';
import { ChainLook } from './chain-look';
import type { Engine } from './engine';
import { ForumLook } from './forum-look';
import { layOut } from './layout';
import { DAY, NIGHT } from './palette';
import type { Phaser } from './phaser-parts';
import { buildKey } from './plan';
import type { Look, Setting } from './setting';
import { SignalLook } from './signal-look';
import type { StageOptions, StageView } from './stage-view';
import { Take } from './take';
import { TextureShelf } from './texture-shelf';

function openLook(set: Setting, view: StageView): Look {
  if (view.look === 'chain') return new ChainLook(set, view);
  return view.look === 'signal' ? new SignalLook(set) : new ForumLook(set, view);
}

/** What is on the stage: one look at a time, its truth, and the happening being acted out. */
export class Show {
  readonly #engine: Engine;
  readonly #cast: Cast;
  readonly #options: StageOptions;
  #built: {
    readonly key: string;
    readonly look: Look;
    readonly root: Phaser.GameObjects.Container;
    readonly shelf: TextureShelf;
  } | null = null;
  #truth: StageView | null = null;
  #settled: StageView | null = null;
  #greeting: Take | null = null;
  #acting: { readonly take: Take; readonly done: Promise<void> } | null = null;
  #isStruck = false;

  constructor(engine: Engine, cast: Cast, options: StageOptions) {
    this.#engine = engine;
    this.#cast = cast;
    this.#options = options;
  }

  /** Shows a view now, or when what is being acted out has settled. */
  show(view: StageView, still = false): void {
    this.#truth = view;
    if (!this.#acting) this.#settle(still);
  }

  /** Acts out happenings one after the other and settles; a play under way is cut first. */
  async play(happenings: readonly Happening[]): Promise<void> {
    // Nothing may be awaited before the first act: the page draws what comes next in the very next turn.
    if (this.#acting) {
      this.#acting.take.cut();
      await this.#acting.done;
    }
    if (!this.#truth || this.#isStruck) return;
    if (this.#greeting || !this.#built) this.#settle(true);
    const look = this.#built?.look;
    if (!look) return;
    const take = new Take(this.#engine.scene, this.#options.reducedMotion);
    const act = async (): Promise<void> => {
      for (const happening of happenings) await look.act(happening, take);
    };
    const acting = { take, done: Promise.race([act(), take.left]) };
    this.#acting = acting;
    this.#engine.rest.wake();
    await acting.done;
    if (this.#acting !== acting) return;
    this.#acting = null;
    if (!this.#isStruck) this.#settle();
  }

  /** Ends all movement and takes everything down, for good. */
  strike(): void {
    this.#isStruck = true;
    this.#greeting?.abandon();
    this.#acting?.take.abandon();
    this.#clear();
  }

  #settle(still = false): void {
    const view = this.#truth;
    if (!view) return;
    this.#greeting?.abandon();
    this.#greeting = null;
    const key = buildKey(view);
    if (this.#built?.key !== key) {
      this.#clear();
      this.#build(view, key);
    }
    const look = this.#built?.look;
    look?.settle(view);
    const before = this.#settled;
    this.#settled = view;
    this.#engine.rest.wake();
    if (still || this.#options.reducedMotion || before === view) return;
    const take = new Take(this.#engine.scene, false);
    this.#greeting = take;
    void look?.greet(before, take);
  }

  #build(view: StageView, key: string): void {
    const { scene, size } = this.#engine;
    const root = scene.add.container(0, 0).setScale(size.ratio);
    const shelf = new TextureShelf(scene, size.ratio);
    const set: Setting = {
      scene,
      root,
      shelf,
      layout: layOut(size, this.#options.panelSide, view.clear),
      palette: view.night || this.#options.dark ? NIGHT : DAY,
      cast: this.#cast,
      options: this.#options,
    };
    this.#built = { key, look: openLook(set, view), root, shelf };
    this.#settled = null;
  }

  #clear(): void {
    this.#built?.root.destroy();
    this.#built?.shelf.clear();
    this.#built = null;
  }
}
