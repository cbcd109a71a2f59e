import { paintLampGlow, paintLampShade } from './paint/props';
import type { Phaser } from './phaser-parts';
import type { LampSpot } from './scenery';
import type { Setting } from './setting';
import type { Take } from './take';

/** The lamps of a room, behind its people. They dip when something has gone wrong. */
export class Lamps {
  readonly #glows: readonly Phaser.GameObjects.Image[];

  constructor(set: Setting, spots: readonly LampSpot[]) {
    const { root, shelf, palette: p, layout: l } = set;
    const size = (l.tall ? 0.5 : 1) * l.k;
    const half = 110 * size;
    this.#glows = spots.map(([across, down]) => {
      const x = l.speaker.x + across * size;
      const y = l.view.y + (l.benchY - l.view.y) * down;
      const cord = y - l.view.y - (l.tall ? 26 : 78) * l.k;
      const glowFrame = { x: -half, y: -half, w: half * 2, h: half * 2 };
      const shadeFrame = { x: -40 * size, y: -cord, w: 80 * size, h: cord + 20 * size };
      const glow = shelf.image('lamp glow', glowFrame, (on) => paintLampGlow(on, p, size)).setPosition(x, y);
      const shade = shelf.image('lamp', shadeFrame, (on) => paintLampShade(on, p, [size, cord])).setPosition(x, y);
      root.add([glow, shade]);
      return glow;
    });
  }

  /** All on. */
  shine(): void {
    for (const glow of this.#glows) glow.setAlpha(1);
  }

  async dim(take: Take): Promise<void> {
    await Promise.all(this.#glows.map((glow) => take.to(glow, { alpha: 0.08 }, 240)));
  }

  async recover(take: Take): Promise<void> {
    await Promise.all(this.#glows.map((glow) => take.to(glow, { alpha: 1 }, 600)));
  }
}
