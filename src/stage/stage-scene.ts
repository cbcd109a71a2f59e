import { Scene } from './phaser-parts';

/** The engine's one scene: empty, with nothing to load; looks are built in it. */
export class StageScene extends Scene {
  readonly #ready: (scene: StageScene) => void;

  constructor(ready: (scene: StageScene) => void) {
    super('stage');
    this.#ready = ready;
  }

  create(): void {
    this.#ready(this);
  }
}
