import { pixelRatio } from './layout';
import { CANVAS, Game, type Phaser, WEBGL } from './phaser-parts';
import type { Drawing } from './renderer-choice';
import { Rest } from './rest';
import { StageScene } from './stage-scene';
import type { StageOptions } from './stage-view';

/** How long a lost WebGL context may stay lost before Canvas takes over. */
const PATIENCE = 1500;
/** A phone's address bar comes and goes in many small steps; only the last one counts. */
const CALM = 140;

/** Where and how to draw; `folder` is where the art lies. */
export interface Order {
  readonly host: HTMLElement;
  readonly options: StageOptions;
  readonly drawing: Drawing;
  readonly folder: string;
}

/** Phaser itself: one canvas as large as its host, sized in device pixels, asleep when still. */
export class Engine {
  readonly scene: Phaser.Scene;
  readonly rest: Rest;
  readonly #game: Phaser.Game;
  readonly #host: HTMLElement;
  readonly #watcher: ResizeObserver;
  #options: StageOptions;
  #resized: () => void = () => undefined;
  #size = '';

  private constructor(order: Order, game: Phaser.Game, scene: Phaser.Scene) {
    this.#host = order.host;
    this.#options = order.options;
    this.#game = game;
    this.scene = scene;
    this.rest = new Rest(game, () => scene.tweens.getTweens().length > 0);
    this.#fit();
    let timer = 0;
    this.#watcher = new ResizeObserver(() => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => this.#fit() && this.#resized(), CALM);
    });
    this.#watcher.observe(order.host);
  }

  static start(order: Order): Promise<Engine> {
    const { host, options, drawing, folder } = order;
    const dot = `${folder}dot.png`;
    return new Promise((resolve) => {
      const scene = new StageScene(() => resolve(new Engine(order, game, scene)));
      const game = new Game({
        type: drawing === 'webgl' ? WEBGL : CANVAS,
        parent: host,
        width: 16,
        height: 16,
        scale: { mode: 0, expandParent: false },
        transparent: true,
        banner: false,
        autoFocus: false,
        audio: { noAudio: true },
        input: { keyboard: false, mouse: false, touch: false, gamepad: false, windowEvents: false },
        images: { default: dot, missing: dot, white: dot },
        render: {
          antialias: true,
          antialiasGL: options.quality === 'full',
          maxTextures: 1,
          powerPreference: 'low-power',
        },
        scene,
      });
    });
  }

  /** The host's size in CSS pixels and the device pixels of each. */
  get size(): { w: number; h: number; ratio: number; strip: boolean } {
    const w = Math.max(1, this.#host.clientWidth);
    const h = Math.max(1, this.#host.clientHeight);
    return {
      w,
      h,
      ratio: pixelRatio(window.devicePixelRatio || 1, { w, h }, this.#options.quality),
      strip: h < window.innerHeight * 0.7,
    };
  }

  onResize(then: () => void): void {
    this.#resized = then;
  }

  /** Calls once when a lost WebGL context does not come back. */
  onLost(then: () => void): void {
    const { canvas } = this.#game;
    let timer = 0;
    canvas.addEventListener('webglcontextlost', () => {
      timer = window.setTimeout(then, PATIENCE);
    });
    canvas.addEventListener('webglcontextrestored', () => {
      window.clearTimeout(timer);
      this.#resized();
    });
  }

  setOptions(options: StageOptions): void {
    this.#options = options;
    this.#fit();
  }

  stop(): void {
    this.#watcher.disconnect();
    this.#game.canvas.remove();
    this.#game.destroy(true);
    this.#game.loop.wake();
  }

  /** Fits the canvas to its host; says whether anything changed. */
  #fit(): boolean {
    const { w, h, ratio } = this.size;
    const size = `${w}x${h}@${ratio}`;
    if (size === this.#size) return false;
    this.#size = size;
    this.#game.scale.setZoom(1 / ratio);
    this.#game.scale.resize(Math.round(w * ratio), Math.round(h * ratio));
    const { style } = this.#game.canvas;
    style.display = 'block';
    style.pointerEvents = 'none';
    style.width = `${w}px`;
    style.height = `${h}px`;
    return true;
  }
}
