/** A surface the stage paints on before the engine shows it; all lengths in CSS pixels. */
export type Surface = CanvasRenderingContext2D;
export type Paint = (on: Surface) => void;
/** x, y, width, height. */
export type Box = readonly [number, number, number, number];
/** A place and a scale, or a place and a length. */
export type Spot = readonly [number, number, number];
/** Colour, width, and the dashes that make a running stitch. */
export type Thread = readonly [string, number, (readonly number[])?];

export function rect(on: Surface, colour: string, box: Box): void {
  on.fillStyle = colour;
  on.fillRect(...box);
}

/** A box with round corners; the fifth number is their radius. */
export function round(on: Surface, colour: string, box: readonly [number, number, number, number, number]): void {
  on.fillStyle = colour;
  on.beginPath();
  on.roundRect(...box);
  on.fill();
}

export function disc(on: Surface, colour: string, [x, y, r]: Spot): void {
  on.fillStyle = colour;
  on.beginPath();
  on.arc(x, y, r, 0, Math.PI * 2);
  on.fill();
}

/** A polygon of x, y pairs. */
export function shape(on: Surface, colour: string, xy: readonly number[]): void {
  on.fillStyle = colour;
  on.beginPath();
  for (let i = 0; i < xy.length; i += 2) on.lineTo(xy[i] as number, xy[i + 1] as number);
  on.closePath();
  on.fill();
}

/** A line through x, y pairs with round joints. */
export function stroke(on: Surface, [colour, width]: Thread, xy: readonly number[]): void {
  on.strokeStyle = colour;
  on.lineWidth = width;
  on.lineCap = 'round';
  on.lineJoin = 'round';
  on.beginPath();
  for (let i = 0; i < xy.length; i += 2) on.lineTo(xy[i] as number, xy[i + 1] as number);
  on.stroke();
}

/** A path in SVG notation, filled. */
export function fillPath(on: Surface, colour: string, d: string): void {
  on.fillStyle = colour;
  on.fill(new Path2D(d));
}

/** A path in SVG notation, drawn as a line. */
export function strokePath(on: Surface, [colour, width, dash]: Thread, d: string): void {
  on.strokeStyle = colour;
  on.lineWidth = width;
  on.lineCap = 'round';
  on.lineJoin = 'round';
  on.setLineDash([...(dash ?? [])]);
  on.stroke(new Path2D(d));
  on.setLineDash([]);
}

/** Paints in a moved, scaled and perhaps turned frame, then comes back. */
export function within(
  on: Surface,
  [x, y, scale, turn = 0]: readonly [number, number, number, number?],
  paint: Paint,
): void {
  on.save();
  on.translate(x, y);
  on.rotate(turn);
  on.scale(scale, scale);
  paint(on);
  on.restore();
}

/** Paints at a lower opacity. */
export function faint(on: Surface, alpha: number, paint: Paint): void {
  on.save();
  on.globalAlpha *= alpha;
  paint(on);
  on.restore();
}

/** Numbers between 0 and 1 that look scattered and are always the same. */
export function scatter(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}
