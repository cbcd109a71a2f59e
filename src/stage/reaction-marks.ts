import { paintMarks } from './paint/marks';
import type { Phaser } from './phaser-parts';
import type { Setting } from './setting';
import type { Mood } from './stage-view';
import type { Take } from './take';

/** Strokes of apricot round the speaker's head that say a face has changed; they fade, the face stays. */
export class ReactionMarks {
  readonly #set: Setting;
  readonly #box: Phaser.GameObjects.Container;

  constructor(set: Setting) {
    this.#set = set;
    const { speaker } = set.layout;
    const y = speaker.cutY - (speaker.cut - 330) * speaker.scale;
    this.#box = set.scene.add.container(speaker.x, y);
    set.root.add(this.#box);
  }

  /** The marks of a mood, standing; a mood without marks clears them. */
  show(mood: Mood | null): void {
    this.#box.removeAll(true);
    this.#box.setScale(1).setAlpha(1);
    if (!mood || mood === 'calm' || mood === 'speak') return;
    const { shelf, layout, palette } = this.#set;
    const s = layout.speaker.scale;
    const frame = { x: -420 * s, y: -440 * s, w: 840 * s, h: 700 * s };
    this.#box.add(shelf.image(`marks ${mood}`, frame, (on) => paintMarks(on, mood, [s, palette.accent])));
  }

  /** They spring out of the head. */
  async spring(take: Take): Promise<void> {
    this.#box.setScale(0.55).setAlpha(0.2);
    await take.to(this.#box, { scaleX: 1, scaleY: 1, alpha: 1 }, { ms: 420, ease: 'Back.easeOut' });
  }
}
