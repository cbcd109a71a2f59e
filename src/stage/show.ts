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
  #take: Take | null = null;
  #playing: Promise<void> | null = null;

  constructor(engine: Engine, cast: Cast, options: StageOptions) {
    this.#engine = engine;
    this.#cast = cast;
    this.#options = options;
  }

  /** Shows a view now, or when what is being acted out has settled. */
  show(view: StageView, still = false): void {
    this.#truth = view;
    if (!this.#playing) this.#settle(still);
  }

  /** Acts out happenings one after the other and settles; a play under way is cut first. */
  async play(happenings: readonly Happening[]): Promise<void> {
    this.#take?.cut();
    await this.#playing;
    if (!this.#truth) return;
    if (!this.#built) this.#settle(true);
    const look = this.#built?.look;
    if (!look) return;
    const take = new Take(this.#engine.scene, this.#options.reducedMotion);
    this.#take = take;
    this.#engine.rest.wake();
    const run = async (): Promise<void> => {
      for (const happening of happenings) await look.act(happening, take);
    };
    const playing = run().finally(() => {
      if (this.#playing === playing) this.#playing = null;
    });
    this.#playing = playing;
    await playing;
    if (this.#take === take) this.#settle();
  }

  /** Ends all movement and takes everything down. */
  cut(): void {
    this.#take?.cut();
    this.#take = null;
    this.#playing = null;
    this.#strike();
    this.#truth = null;
  }

  #settle(still = false): void {
    const view = this.#truth;
    if (!view) return;
    this.#take?.cut();
    const key = buildKey(view);
    if (this.#built?.key !== key) {
      this.#strike();
      this.#build(view, key);
    }
    const look = this.#built?.look;
    look?.settle(view);
    const before = this.#settled;
    this.#settled = view;
    this.#engine.rest.wake();
    if (still || this.#options.reducedMotion || before === view) return;
    const take = new Take(this.#engine.scene, false);
    this.#take = take;
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
      layout: layOut(size, this.#options.panelSide),
      palette: view.night || this.#options.dark ? NIGHT : DAY,
      cast: this.#cast,
      options: this.#options,
    };
    this.#built = { key, look: openLook(set, view), root, shelf };
    this.#settled = null;
  }

  #strike(): void {
    this.#built?.root.destroy();
    this.#built?.shelf.clear();
    this.#built = null;
  }
}
