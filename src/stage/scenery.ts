import { paintCanteen, paintServingCounter, tray } from './paint/canteen';
import { paintCouncil } from './paint/council';
import { paintCourt } from './paint/court';
import type { Easel } from './paint/easel';
import { ABOVE_BENCH, type OnTop, paintBench, papers, tea } from './paint/furniture';
import { paintDutyDesk, paintOperations } from './paint/operations';
import { paintPressRoom, paintPressTable } from './paint/press-room';
import { paintHeadTable, paintSchool } from './paint/school';
import { paintYard, paintYardTable } from './paint/yard';

/** Where a lamp hangs: from the middle in drawing units, and how far down between top and bench. */
export type LampSpot = readonly [number, number];

/** What a forum looks like: its room, the furniture that hides the cut of portraits, and what stands before the speaker. */
export interface Scenery {
  readonly room: (easel: Easel) => void;
  /** Zero is `ABOVE_BENCH` above the furniture's edge. */
  readonly front: (easel: Easel) => void;
  readonly onStand: OnTop;
  readonly lamps: readonly LampSpot[];
  /** Dark at every hour, so that who listens is drawn in the tones of night. */
  readonly dusk?: true;
}

/** Tea and papers on whatever the people sit behind. */
function lay({ on, l, p }: Easel, y: number): void {
  const u = l.tall ? l.k * 0.5 : l.k * 0.92;
  tea(on, p, [l.speaker.x + (l.tall ? 92 : 200) * l.k, y, u]);
  papers(on, p, [l.speaker.x - (l.tall ? 96 : 228) * l.k, y, u]);
}

const COUNCIL: Scenery = {
  room: paintCouncil,
  front: paintBench,
  onStand: 'microphone',
  lamps: [
    [-250, 0.36],
    [250, 0.36],
  ],
};

const YARD: Scenery = {
  room: paintYard,
  front(easel) {
    const { l } = easel;
    const y = ABOVE_BENCH * l.k;
    paintYardTable(easel, y);
    lay(easel, y + 4 * l.k);
  },
  onStand: 'tea',
  lamps: [],
};

const CANTEEN: Scenery = {
  room: paintCanteen,
  front(easel) {
    const { on, l } = easel;
    const y = ABOVE_BENCH * l.k;
    const u = l.tall ? l.k * 0.42 : l.k * 0.72;
    paintServingCounter(easel, y);
    for (const at of l.tall ? [-112, 96] : [-250, 214]) tray(on, [l.speaker.x + at * l.k, y + 4 * l.k, u]);
  },
  onStand: 'tray',
  lamps: [
    [-186, 0.26],
    [300, 0.26],
  ],
};

/** Furniture that is painted from its own edge down, with room above it. */
const fromEdge =
  (paint: (easel: Easel, y: number) => void, and?: (easel: Easel, y: number) => void) => (easel: Easel) => {
    const y = ABOVE_BENCH * easel.l.k;
    paint(easel, y);
    and?.(easel, y + 4 * easel.l.k);
  };

const COURT: Scenery = {
  room: paintCourt,
  front: paintBench,
  onStand: 'microphone',
  lamps: [
    [-250, 0.3],
    [380, 0.3],
  ],
};

const PRESS_ROOM: Scenery = {
  room: paintPressRoom,
  front: fromEdge(paintPressTable),
  onStand: 'microphone',
  lamps: [],
};

const OPERATIONS: Scenery = {
  room: paintOperations,
  front: fromEdge(paintDutyDesk, lay),
  onStand: 'tea',
  lamps: [],
  dusk: true,
};

const SCHOOL: Scenery = { room: paintSchool, front: fromEdge(paintHeadTable), onStand: 'microphone', lamps: [] };

const SCENERIES: Readonly<Record<string, Scenery>> = {
  council: COUNCIL,
  yard: YARD,
  canteen: CANTEEN,
  court: COURT,
  'press-room': PRESS_ROOM,
  operations: OPERATIONS,
  school: SCHOOL,
};

/** The scenery of that name; a name nobody has drawn yet gets the council chamber. */
export function sceneryOf(name: string): Scenery {
  return SCENERIES[name] ?? COUNCIL;
}
