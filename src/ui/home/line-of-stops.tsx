import { useEffect, useState } from 'preact/hooks';
import type { Words } from '../../language/words';
import { useGame, useWords } from '../game';
import { HornPaths } from '../ornament/horn';
import { Yurt } from '../ornament/yurt';
import { hashOf } from '../route';
import { type Stop, stops } from '../scenario-shelf';
import type { Progress } from './progress';

/** The piece of felt on which the line is stitched, with room for three stops. */
const FELT = 'M24 60Q10 26 46 22L120 14Q150 6 176 20L236 12Q300 2 324 36Q338 60 328 88L332 138Q334 176 292 178L208 184Q176 196 148 182L72 186Q22 186 20 146L26 104Q14 84 24 60Z';
const TRACK = 'M58 128C92 150 118 96 168 104S232 44 292 66';

/** The line the train travels: each stop a yurt, lit when its hearing can be heard. The same list serves eye, keyboard and screen reader. */
export function LineOfStops({ progress }: { progress: Progress }) {
  const words = useWords();
  return (
    <nav class="railway" aria-label={words.t('home.line')}>
      <svg class="railway-felt" viewBox="0 0 348 204" aria-hidden="true">
        <path class="railway-edge" d={FELT} transform="translate(0 9)" />
        <path class="railway-field" d={FELT} />
        <g class="railway-horns">
          <g transform="translate(94 70) scale(.5)">
            <HornPaths />
          </g>
          <g transform="translate(232 132) scale(.56)">
            <HornPaths />
          </g>
        </g>
        <path class="railway-stitch" d={FELT} fill="none" transform="translate(8 4.6) scale(.955)" />
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
      <Yurt open={stop.id !== null} />
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

/** The title of a hearing, from its own words; an ellipsis until they have come. */
export function useTitle(id: string | null): string {
  const { words } = useGame();
  const { language } = useWords();
  const [, setCome] = useState(0);
  useEffect(() => {
    let gone = false;
    if (id === null) return;
    words.load(`scenarios/${id}`).then(
      () => !gone && setCome((n) => n + 1),
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [id, language]);
  if (id === null || !words.hasSentence(`scenarios/${id}`, ['title'])) return words.t('home.coming');
  return words.sentence(`scenarios/${id}`, ['title']);
}
