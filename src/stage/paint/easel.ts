import type { Layout } from '../layout';
import type { Palette } from '../palette';
import type { Surface } from './pen';

/** What a whole room is painted with: the surface, the sizes of the stage, the colours of the hour. */
export interface Easel {
  readonly on: Surface;
  readonly l: Layout;
  readonly p: Palette;
}
