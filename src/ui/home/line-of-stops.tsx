import { useEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../game';
import { type Act, LINE, type Stop } from '../scenario-shelf';
import { useRoving } from '../use-roving';
import { CountryMap } from './country-map';
import { ACT_PLACES, MAP, PLACES, type Place } from './line-places';
import type { Progress } from './progress';
import { StopLink } from './stop-link';

interface LineProps {
  readonly progress: Progress;
  /** What to play next: here the train stands. */
  readonly next: Stop;
}

const ACTS = [0, 1, 2, 3, 4, 'coda'] as const;

/**
 * The line of the campaign: on a wide screen across the map, on a phone winding
 * down a strip of felt with the map behind it. One list of acts and their stops
 * serves eye, keyboard and screen reader; for the Tab key it is one stop, where
 * the train stands. On the map one act at a time shows its titles, because
 * eighteen would hide the land: the act of the next stop, or the one touched last.
 */
export function LineOfStops({ progress, next }: LineProps) {
  const words = useWords();
  const line = useRef<HTMLElement>(null);
  const [touched, setTouched] = useState<Act | null>(null);
  const open = pairOf(touched ?? next.act);
  const roving = useRoving(
    LINE.map(({ id }) => id),
    next.id,
  );
  useEffect(() => {
    // Whoever is only starting should see the title of the game, not the middle of its line.
    if (next.act === 0) return;
    line.current?.querySelector('[data-next]')?.scrollIntoView?.({ block: 'center' });
  }, [next.id]);
  return (
    <nav class="home-line" aria-label={words.t('home.line')} ref={line} onPointerLeave={() => setTouched(null)}>
      <CountryMap />
      <ol class="acts">
        {ACTS.map((act) => (
          <li
            key={act}
            class="act"
            data-act={act}
            data-open={pairOf(act) === open || undefined}
            onPointerEnter={() => setTouched(act)}
            onFocusIn={() => setTouched(act)}
          >
            {act !== 0 && act !== 'coda' && <ActName act={act} />}
            <ol>
              {LINE.filter((stop) => stop.act === act).map((stop) => (
                <li key={stop.id} class={classOf(stop)} style={laidAt(PLACES[stop.id].at)}>
                  <Bend />
                  <StopLink stop={stop} progress={progress} isNext={stop === next} roving={roving(stop.id)} />
                </li>
              ))}
            </ol>
          </li>
        ))}
      </ol>
    </nav>
  );
}

const ROMAN = ['', 'I', 'II', 'III', 'IV'] as const;
const POWERS = { 1: 'recording', 2: 'linking', 3: 'recognising', 4: 'predicting' } as const;

/** An act bears the name of the power it is about. */
function ActName({ act }: { act: keyof typeof ACT_PLACES }) {
  const words = useWords();
  return (
    <h2 class="act-name" style={laidAt(ACT_PLACES[act])}>
      <span class="act-number">{ROMAN[act]}</span> {words.t(`signal.${POWERS[act]}`)}
    </h2>
  );
}

/** The tutorial stands alone before the first act and the coda after the last, and each shows its title with it. */
const pairOf = (act: Act): Act => (act === 0 ? 1 : act === 'coda' ? 4 : act);

/** On a phone the line swings from side to side, stop by stop; on the map each title has a side of its own. */
const classOf = (stop: Stop): string =>
  `stop stop--${LINE.indexOf(stop) % 2 ? 'even' : 'odd'} title--${PLACES[stop.id].title}`;

/** A stretch of the winding line: in at the middle above, past the stop, out at the middle below. */
function Bend() {
  return (
    <svg class="bend" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
      <path class="bend-rails" d="M50 0Q16 20 16 50T50 100" />
      <path class="bend-ties" d="M50 0Q16 20 16 50T50 100" />
    </svg>
  );
}

/** A place on the map, in shares of its size, for the styles. */
const laidAt = ([x, y]: Place): { [name: string]: string } => ({
  '--x': `${(x / MAP[0]) * 100}%`,
  '--y': `${(y / MAP[1]) * 100}%`,
});
