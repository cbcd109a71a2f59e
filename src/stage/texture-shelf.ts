import type { Paint } from './paint/pen';
import type { Phaser } from './phaser-parts';

/** A painted area in CSS pixels, and the point of it that an image stands on and turns about: zero, if not said. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  readonly pivot?: { readonly x: number; readonly y: number };
}

const ZERO = { x: 0, y: 0 };
const LARGEST = 4096;
/** Two shelves never share a name, however the same their pictures. */
let shelves = 0;

/**
 * The pictures of one look, painted once at exactly the size they are shown:
 * the canvas renderer has no mipmaps, and vectors stay sharp at any pixel ratio.
 */
export class TextureShelf {
  readonly ratio: number;
  readonly #scene: Phaser.Scene;
  readonly #keys = new Set<string>();
  readonly #prefix: string;

  constructor(scene: Phaser.Scene, ratio: number) {
    this.#scene = scene;
    this.ratio = ratio;
    shelves += 1;
    this.#prefix = `${shelves}/`;
  }

  /** Paints a frame under a name, unless it stands on the shelf already; returns its key. */
  paint(name: string, frame: Frame, paint: Paint): string {
    const key = `${this.#prefix}${name}@${frame.w.toFixed(1)}x${frame.h.toFixed(1)}`;
    if (this.#keys.has(key)) return key;
    const side = (length: number): number => Math.max(1, Math.min(LARGEST, Math.ceil(length * this.ratio)));
    const texture = this.#scene.textures.createCanvas(key, side(frame.w), side(frame.h));
    if (!texture) throw new Error(`a picture called ${key} already exists`);
    const on = texture.getContext();
    on.scale(this.ratio, this.ratio);
    on.translate(-frame.x, -frame.y);
    paint(on);
    texture.refresh();
    this.#keys.add(key);
    return key;
  }

  /** An image of a frame, standing on its pivot at the pivot's own place. */
  image(name: string, frame: Frame, paint: Paint): Phaser.GameObjects.Image {
    const pivot = frame.pivot ?? ZERO;
    return this.#scene.add
      .image(pivot.x, pivot.y, this.paint(name, frame, paint))
      .setOrigin((pivot.x - frame.x) / frame.w, (pivot.y - frame.y) / frame.h)
      .setScale(1 / this.ratio);
  }

  /** Takes down the pictures whose name begins so. Destroy what shows them first. */
  drop(beginning: string): void {
    for (const key of this.#keys) {
      if (!key.startsWith(this.#prefix + beginning)) continue;
      this.#scene.textures.remove(key);
      this.#keys.delete(key);
    }
  }

  /** Takes down every picture. Destroy what shows them first. */
  clear(): void {
    for (const key of this.#keys) this.#scene.textures.remove(key);
    this.#keys.clear();
  }
}
