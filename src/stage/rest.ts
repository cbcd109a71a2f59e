import type { Phaser } from './phaser-parts';

/** Idle frames that are still drawn, so that the last change is certainly on screen. */
const LAST_FRAMES = 3;

/** Sends the engine to sleep when nothing moves, and wakes it: a still stage costs no frame. */
export class Rest {
  readonly #game: Phaser.Game;
  readonly #moving: () => boolean;
  #idle = 0;

  constructor(game: Phaser.Game, moving: () => boolean) {
    this.#game = game;
    this.#moving = moving;
    game.events.on('postrender', this.#watch, this);
  }

  /** Draws again until everything is still. */
  wake(): void {
    this.#idle = 0;
    if (!this.#game.loop.running) this.#game.loop.wake();
  }

  #watch(): void {
    this.#idle = this.#moving() ? 0 : this.#idle + 1;
    if (this.#idle > LAST_FRAMES) this.#game.loop.sleep();
  }
}
