import type { Phaser } from './phaser-parts';

type Ends = Record<string, number>;

const NEVER = new Promise<void>(() => undefined);

/** Milliseconds, or milliseconds with an easing and a wait before. */
export type Pace = number | { readonly ms: number; readonly ease?: string; readonly delay?: number };

/**
 * One performance of something that has happened. It can be cut at any moment:
 * whatever moves jumps to its end, and what was still to come is an instant.
 * With reduced motion it is cut from the start. It can also be abandoned: then
 * nothing moves and nothing follows, because what it moved may be gone.
 */
export class Take {
  readonly #scene: Phaser.Scene;
  readonly #open = new Set<() => void>();
  readonly #tweens = new Set<Phaser.Tweens.Tween>();
  #cut: boolean;
  #leave: () => void = () => undefined;
  #isLeft = false;
  /** Resolves when the take is abandoned. */
  readonly left = new Promise<void>((resolve) => {
    this.#leave = resolve;
  });

  constructor(scene: Phaser.Scene, reducedMotion: boolean) {
    this.#scene = scene;
    this.#cut = reducedMotion;
  }

  get isCut(): boolean {
    return this.#cut;
  }

  /** Moves a thing to `ends`; resolves there. */
  to(target: object, ends: Ends, pace: Pace): Promise<void> {
    const { ms, ease = 'Sine.easeInOut', delay = 0 } = typeof pace === 'number' ? { ms: pace } : pace;
    return this.#run({ targets: target, ...ends, duration: ms, ease, delay }, () => Object.assign(target, ends));
  }

  /** Swings a thing from `home` to `out` and back, `times` times; `ms` is one swing. */
  swing(target: object, home: Ends, way: { out: Ends; ms: number; times: number }): Promise<void> {
    Object.assign(target, home);
    const config = { targets: target, ...way.out, duration: way.ms / 2, ease: 'Sine.easeInOut', yoyo: true };
    return this.#run({ ...config, repeat: way.times - 1 }, () => Object.assign(target, home));
  }

  wait(ms: number): Promise<void> {
    return this.to({ clock: 0 }, { clock: 1 }, ms);
  }

  /** Ends everything now. */
  cut(): void {
    this.#cut = true;
    for (const end of [...this.#open]) end();
  }

  /** Stops where it is; the rest of the story is never told. */
  abandon(): void {
    this.#isLeft = true;
    for (const tween of this.#tweens) tween.remove();
    this.#tweens.clear();
    this.#open.clear();
    this.#leave();
  }

  #run(config: Phaser.Types.Tweens.TweenBuilderConfig, settle: () => void): Promise<void> {
    if (this.#isLeft) return NEVER;
    if (this.#cut) {
      settle();
      return Promise.resolve();
    }
    return new Promise((resolve) => {
      const end = (): void => {
        if (!this.#open.delete(end)) return;
        this.#tweens.delete(tween);
        tween.remove();
        settle();
        resolve();
      };
      this.#open.add(end);
      const tween = this.#scene.tweens.add({ ...config, onComplete: end });
      this.#tweens.add(tween);
    });
  }
}
