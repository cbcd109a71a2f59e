import type { Happening } from '../rules/move';
import type { Cast } from './cast';
import type { Layout } from './layout';
import type { Palette } from './palette';
import type { Phaser } from './phaser-parts';
import type { StageOptions, StageView } from './stage-view';
import type { Take } from './take';
import type { TextureShelf } from './texture-shelf';

/** What a look is built in: the engine's scene, the room on screen and the people. */
export interface Setting {
  readonly scene: Phaser.Scene;
  readonly root: Phaser.GameObjects.Container;
  readonly shelf: TextureShelf;
  readonly layout: Layout;
  readonly palette: Palette;
  readonly cast: Cast;
  readonly options: StageOptions;
}

/** One way of looking at the hearing. It is built for one setting and thrown away with it. */
export interface Look {
  /** The truth, without movement. */
  settle(view: StageView): void;
  /** Acts out what happened; returns when it has settled or was cut. */
  act(happening: Happening, take: Take): Promise<void>;
  /** Small signs of life after something new was shown. */
  greet(before: StageView | null, take: Take): Promise<void>;
}
