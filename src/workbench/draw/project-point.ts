/** A place on the Earth in degrees, east and north. */
export type Degrees = readonly [east: number, north: number];
/** A place on the map, in units of its picture; y grows downwards. */
export type MapPoint = readonly [x: number, y: number];

const radians = (degrees: number): number => (degrees * Math.PI) / 180;
const [SOUTH, NORTH, MIDDLE] = [43, 53, 67].map(radians) as [number, number, number];
const N = (Math.sin(SOUTH) + Math.sin(NORTH)) / 2;
const C = Math.cos(SOUTH) ** 2 + 2 * N * Math.sin(SOUTH);
const rho = (north: number): number => Math.sqrt(C - 2 * N * Math.sin(north)) / N;
const TOP = rho(radians(48));

/** Units of the picture for one radius of the Earth: the country from west to east is a little under 1000 of them. */
const SCALE = 2090;
const CENTRE: MapPoint = [511, 290];

/**
 * Albers' conic projection, so that areas stay true, with its parallels and its
 * meridian laid where the country lies and not tilted: J. P. Snyder, Map
 * Projections (USGS Professional Paper 1395), p. 98.
 */
export function projectPoint([east, north]: Degrees): MapPoint {
  const r = rho(radians(north));
  const turn = N * (radians(east) - MIDDLE);
  return [CENTRE[0] + SCALE * r * Math.sin(turn), CENTRE[1] - SCALE * (TOP - r * Math.cos(turn))];
}
