import type { Words } from '../../language/words';
import { useWords } from '../game';
import { Carriage } from '../ornament/carriage';
import { LevelMarks } from '../ornament/level-marks';
import { Yurt } from '../ornament/yurt';
import { hashOf } from '../route';
import type { Stop } from '../scenario-shelf';
import type { Roving } from '../use-roving';
import type { Progress } from './progress';
import { titleOf } from './titles';

interface StopLinkProps {
  readonly stop: Stop;
  readonly progress: Progress;
  /** Whether this is what to play next: the carriage stands here. */
  readonly isNext: boolean;
  readonly roving: Roving;
}

/** The way into a hearing, with how far it has come: a yurt, its title, its state in words. */
export function StopLink({ stop: { id }, progress, isNext, roving }: StopLinkProps) {
  const words = useWords();
  const title = useTitle(id);
  const state = stateOf(id, progress);
  const level = progress.levels.get(id);
  return (
    <a
      {...roving}
      class="stop-link"
      href={hashOf({ kind: 'hearing', id, again: false, position: null })}
      data-testid={`stop-${id}`}
      data-state={state}
      data-next={isNext || undefined}
    >
      <span class="stop-light">
        <Yurt lit={state !== 'not-yet'} />
        {isNext && <Carriage />}
        {state === 'heard' && <LevelMarks level={level ?? 0} />}
      </span>
      <span class="stop-words">
        <span class="stop-name">{title}</span> <span class="stop-state">{sayState(words, state, level)}</span>
      </span>
    </a>
  );
}

type State = 'not-yet' | 'under-way' | 'heard';

/** How far a stop has come. What is under way says so even where a level was reached before. */
export function stateOf(id: string, { levels, underWay }: Progress): State {
  if (underWay.has(id)) return 'under-way';
  return levels.has(id) ? 'heard' : 'not-yet';
}

const sayState = (words: Words, state: State, level = 0): string =>
  state === 'heard' ? words.t('home.level', { level }) : words.t(`home.${state}`);

/** The title of a hearing in the language now chosen. */
export function useTitle(id: string): string {
  const words = useWords();
  return titleOf(words.language, id) ?? words.t('home.coming');
}
