import { useEffect, useState } from 'preact/hooks';
import { SettingsDrawer } from '../drawers/settings-drawer';
import { useGame, useWords } from '../game';
import { Icon } from '../ornament/icon';
import { hashOf } from '../route';
import type { Stop } from '../scenario-shelf';
import { Landscape } from './landscape';
import { LanguageChoice } from './language-choice';
import { LineOfStops } from './line-of-stops';
import { NO_PROGRESS, nextStop, type Progress, readProgress } from './progress';
import { stateOf, useTitle } from './stop-link';

/** Home: the line across the steppe, and one card with what to play next. It needs no engine. */
export function HomeScreen({ settingsOpen }: { settingsOpen: boolean }) {
  const words = useWords();
  const { keeping, sitting } = useGame();
  const [progress, setProgress] = useState<Progress>(NO_PROGRESS);
  useEffect(() => {
    readProgress(keeping).then(setProgress, () => undefined);
  }, [keeping, sitting.get()]);
  useEffect(fetchAhead, []);
  const next = nextStop(progress);
  const openSettings = (): void => {
    location.hash = '#/settings';
  };
  return (
    <div class="home" data-testid="home">
      <Landscape />
      <header class="home-bar">
        <LanguageChoice />
        <a class="small-button" href="#/library" aria-label={words.t('home.library')} data-testid="to-library">
          <Icon name="record" />
        </a>
        <button
          type="button"
          class="small-button"
          aria-label={words.t('rail.settings')}
          data-testid="open-settings"
          onClick={openSettings}
        >
          <Icon name="settings" />
        </button>
      </header>
      <div class="home-title">
        <h1>{words.t('title')}</h1>
        <p>{words.t('tagline')}</p>
      </div>
      <LineOfStops progress={progress} next={next} />
      <NextCard next={next} progress={progress} />
      {settingsOpen && (
        <SettingsDrawer onClose={() => (history.length > 1 ? history.back() : location.replace('#/'))} />
      )}
    </div>
  );
}

/** While the player reads the line, the hearing's screens are fetched, so that the first word comes at once. */
function fetchAhead(): () => void {
  const due = setTimeout(() => {
    Promise.all([import('../hearing/hearing-screen'), import('../open-sitting')]).catch(() => undefined);
  }, 800);
  return () => clearTimeout(due);
}

/** How long the next stop takes, said in its place on the line. */
function noteOf({ act }: Stop): 'home.first' | 'home.next' | 'home.last' {
  if (act === 0) return 'home.first';
  return act === 'coda' ? 'home.last' : 'home.next';
}

/** The one thing to do next, with the one button. */
function NextCard({ next, progress }: { next: Stop; progress: Progress }) {
  const words = useWords();
  const title = useTitle(next.id);
  const state = stateOf(next.id, progress);
  const [isBegun, isHeard] = [state === 'under-way', state === 'heard'];
  const note = words.t(isBegun ? 'home.waiting' : noteOf(next));
  return (
    <section class="felt next-card" aria-label={note}>
      <p class="meta">{note}</p>
      <h2>{title}</h2>
      <a
        class="primary"
        href={hashOf({ kind: 'hearing', id: next.id, again: isHeard, position: null })}
        data-testid="start"
      >
        <span>{words.t(isBegun ? 'home.continue' : isHeard ? 'home.again' : 'home.start')}</span>
        <Icon name="go" />
      </a>
    </section>
  );
}
