import { HornPaths } from '../ornament/horn';
import { LINE } from '../scenario-shelf';
import { BALQASH, OUTLINE } from './kazakhstan.generated';
import { MAP, PLACES } from './line-places';
import { trackThrough } from './track-through';

const ACTS = [1, 2, 3, 4] as const;
const TRACK = trackThrough(LINE.map(({ id }) => PLACES[id].at));
/** The stretch of an act; each is a band of felt of its own, so that four acts are seen before anything is read. */
const BANDS = ACTS.map((act) => trackThrough(LINE.filter((stop) => stop.act === act).map(({ id }) => PLACES[id].at)));

const HORNS: readonly (readonly [x: number, y: number, size: number])[] = [
  [425, 405, 0.34],
  [560, 500, 0.3],
  [160, 420, 0.3],
];

/** Kazakhstan cut out of felt, with the line stitched over it. On a phone only the land is seen, quietly behind the list. */
export function CountryMap() {
  return (
    <svg class="country" viewBox={`0 0 ${MAP.join(' ')}`} aria-hidden="true">
      <path class="country-edge" d={OUTLINE} transform="translate(0 14)" />
      <path class="country-felt" d={OUTLINE} />
      <g class="country-horns">
        {HORNS.map(([x, y, size]) => (
          <g key={x} transform={`translate(${x} ${y}) scale(${size})`}>
            <HornPaths />
          </g>
        ))}
      </g>
      <path class="country-stitch" d={OUTLINE} />
      {BANDS.map((band) => (
        <path key={band} class="country-band" d={band} />
      ))}
      <path class="country-lake" d={BALQASH} />
      <path class="country-rails" d={TRACK} />
      <path class="country-ties" d={TRACK} />
    </svg>
  );
}
