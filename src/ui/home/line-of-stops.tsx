import type { Words } from '../../language/words';
import { useWords } from '../game';
import { HornPaths } from '../ornament/horn';
import { Yurt } from '../ornament/yurt';
import { hashOf } from '../route';
import { type Stop, stops } from '../scenario-shelf';
import type { Progress } from './progress';
import { titleOf } from './titles';

/** The piece of felt on which the line is stitched, with room for three stops. */
const FELT =
  'M30 42C50 8 104 22 150 14S262 -2 306 18 334 70 331 104 344 162 312 182 226 182 178 188 68 204 36 180 20 128 20 100 16 66 30 42Z';
const TRACK = 'M66 118C96 150 130 88 174 96S236 40 284 62';

/** The line the train travels: each stop a yurt, lit when its hearing can be heard. The same list serves eye, keyboard and screen reader. */
export function LineOfStops({ progress }: { progress: Progress }) {
  const words = useWords();
  return (
    <nav class="railway" aria-label={words.t('home.line')}>
      <svg class="railway-felt" viewBox="0 0 348 204" preserveAspectRatio="none" aria-hidden="true">
        <path class="railway-edge" d={FELT} transform="translate(0 9)" />
        <path class="railway-field" d={FELT} />
        <g class="railway-horns">
          <g transform="translate(84 62) scale(.4)">
            <HornPaths />
          </g>
          <g transform="translate(262 146) scale(.46)">
            <HornPaths />
          </g>
        </g>
        <path class="railway-stitch" d={FELT} fill="none" transform="translate(5 3) scale(.972 .97)" />
        <path class="railway-track" d={TRACK} fill="none" />
        <path class="railway-ties" d={TRACK} fill="none" />
      </svg>
      <ol>
        {stops.map((stop, i) => (
          <li key={stop.act} class={`stop stop--${i + 1}`}>
            <StopLink stop={stop} progress={progress} />
          </li>
        ))}
      </ol>
    </nav>
  );
}

function StopLink({ stop, progress }: { stop: Stop; progress: Progress }) {
  const words = useWords();
  const title = useTitle(stop.id);
  const says = stateOf(words, stop, progress);
  const inside = (
    <>
      <span class="stop-light">
        <Yurt open={stop.id !== null} />
      </span>
      <span class="stop-name">{title}</span>
      <span class="stop-state">{says}</span>
    </>
  );
  if (stop.id === null) return <span class="stop-closed">{inside}</span>;
  return (
    <a
      href={hashOf({ kind: 'hearing', id: stop.id, again: false, position: null })}
      data-testid={`stop-${stop.id}`}
      data-state={progress.underWay.has(stop.id) ? 'under-way' : progress.levels.has(stop.id) ? 'heard' : 'not-yet'}
    >
      {inside}
    </a>
  );
}

/** How far a stop has come: not heard, under way, or the best level. */
export function stateOf(words: Words, { id }: Stop, progress: Progress): string {
  if (id === null) return words.t('home.not-built');
  if (progress.underWay.has(id)) return words.t('home.under-way');
  const level = progress.levels.get(id);
  return level === undefined ? words.t('home.not-yet') : words.t('home.level', { level });
}

/** The title of a stop's hearing in the language now chosen. */
export function useTitle(id: string | null): string {
  const words = useWords();
  return (id === null ? null : titleOf(words.language, id)) ?? words.t('home.coming');
}
