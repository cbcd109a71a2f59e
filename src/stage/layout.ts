import type { StageOptions } from './stage-view';

/** Where one portrait stands: centre x, the furniture's edge that cuts it, and its scale (cast units to CSS pixels). */
export interface Place {
  readonly x: number;
  readonly cutY: number;
  readonly scale: number;
  /** Height in cast units at which the furniture cuts the body. */
  readonly cut: number;
  /** Looks to the left. */
  readonly flip: boolean;
}

/** All lengths in CSS pixels from the top left of the canvas. */
export interface Layout {
  readonly w: number;
  readonly h: number;
  readonly tall: boolean;
  /** The part that no panel covers, below the DOM's top rail. */
  readonly view: { readonly x: number; readonly y: number; readonly w: number; readonly h: number };
  /** Height below which the panel covers the stage: what must be read hangs above it. */
  readonly clearY: number;
  /** As `clearY`, for what is seen only over a low panel: an answer and one button, which is all that a weighed chain has. */
  readonly deepY: number;
  /** Scale against the drawings' reference sizes, 360 × 640 and 1366 × 768. */
  readonly k: number;
  readonly benchY: number;
  readonly speaker: Place;
  readonly others: readonly Place[];
}

/** Height of the DOM's top rail, under which nothing important is drawn. */
export const RAIL = { tall: 48, wide: 58 } as const;
const HEAD_TOP = 96;
export const CHIN = 590;

/** The host's box; a `strip` lies above the panel instead of behind it. */
export interface Host {
  readonly w: number;
  readonly h: number;
  readonly strip?: boolean;
}

/** From the rail to the lowest chin at scale 1, with a little air; the rest of `TALL` is clothes and furniture. */
const FACES = 198;
const TALL = 246;
/** Height of a low panel on a phone, at the largest text. */
const LOW_PANEL = 250;
/** Less than this under the rail is not worth drawing smaller for: nobody could be told from anybody. */
const LEAST = 86;

/**
 * Divides the host between stage and panel. A bottom panel leaves the top
 * 46 % of a full-height host, or only what lies above `clear`: then everybody
 * is drawn smaller, because a face must end above the panel and begin below
 * the rail. A host that is already a strip is used whole.
 */
export function layOut(host: Host, panelSide: StageOptions['panelSide'], clear: number | null = null): Layout {
  return panelSide === 'bottom' ? tallLayout(host, clear) : wideLayout(host);
}

function tallLayout({ w, h, strip }: Host, clear: number | null): Layout {
  const most = strip ? h : h * 0.46;
  const y = Math.min(RAIL.tall, most * 0.2);
  const clearY = Math.min(most, Math.max(y + LEAST, clear ?? most));
  const deepY = clear === null ? Math.max(most, h - LOW_PANEL) : clearY;
  const forFaces = Math.min(w / 360, (clearY - y) / FACES);
  const bottom = clear === null ? most : Math.min(most, clearY + (TALL - FACES) * forFaces);
  const k = Math.min(w / 360, (bottom - y) / TALL);
  const benchY = bottom - 32 * k;
  const place = ([x, scale, cut]: readonly [number, number, number], flip: boolean): Place => ({
    x,
    cutY: benchY,
    scale: scale * k,
    cut,
    flip,
  });
  const middle = w * 0.5;
  return {
    w,
    h,
    tall: true,
    k,
    benchY,
    clearY,
    deepY,
    view: { x: 0, y, w, h: bottom - y },
    speaker: { x: middle, cutY: benchY + 6 * k, scale: 0.295 * k, cut: 720, flip: false },
    others: [
      place([middle - 134 * k, 0.15, 720], false),
      place([middle + 136 * k, 0.15, 720], true),
      place([middle + 92 * k, 0.125, 740], true),
    ],
  };
}

function wideLayout({ w, h }: Host): Layout {
  const y = Math.min(RAIL.wide, h * 0.1);
  const free = w * 0.55;
  const k = Math.min((h - y) / 710, free / 751);
  const benchY = h - 196 * k;
  const place = ([x, scale, cut]: readonly [number, number, number], flip: boolean): Place => ({
    x,
    cutY: benchY,
    scale: scale * k,
    cut,
    flip,
  });
  const centre = free * 0.5;
  return {
    w,
    h,
    tall: false,
    k,
    benchY,
    clearY: h,
    deepY: h,
    view: { x: 0, y, w: free, h: h - y },
    speaker: { x: centre, cutY: benchY + 46 * k, scale: 0.6 * k, cut: 860, flip: false },
    others: [
      place([centre - 286 * k, 0.29, 770], false),
      place([centre + 284 * k, 0.29, 770], true),
      place([centre - 190 * k, 0.235, 790], false),
    ],
  };
}

/** Where top of hair and chin of a place fall, to prove that a face is clear of rail and panel. */
export function faceSpan(p: Place): { readonly top: number; readonly chin: number } {
  const zero = p.cutY - p.cut * p.scale;
  return { top: zero + HEAD_TOP * p.scale, chin: zero + CHIN * p.scale };
}

/** Device pixels per CSS pixel: capped so that no texture passes 4096 and a phone is not asked for more than it can fill. */
export function pixelRatio(
  device: number,
  { w, h }: { w: number; h: number },
  quality: StageOptions['quality'],
): number {
  const wanted = quality === 'low' ? 1 : Math.min(device, Math.max(w, h) > 1000 ? 2 : 2.5);
  return Math.max(0.5, Math.min(wanted, 4096 / Math.max(w, h, 1)));
}
