import { useState } from 'preact/hooks';
import { useGame, useWords } from '../game';
import { Icon } from '../ornament/icon';
import { CharterMap } from './charter-map';
import { Landscape } from './landscape';
import { Precedents } from './precedents';

/** The library as far as it stands: the Charter and what the player has added to it, what the game is, what it stores, who answers for its mistakes. */
export function LibraryScreen() {
  const words = useWords();
  return (
    <div class="home home--library" data-testid="library">
      <Landscape />
      <header class="home-bar">
        <a class="small-button" href="#/" aria-label={words.t('rail.back')} data-testid="back">
          <Icon name="back" />
        </a>
        <h1>{words.t('library.title')}</h1>
      </header>
      <article class="felt library-page">
        <h2>{words.t('charter.title')}</h2>
        <p class="meta">{words.t('charter.label')}</p>
        <CharterMap />
        <h2>{words.t('library.precedents')}</h2>
        <Precedents />
        <h2>{words.t('library.about')}</h2>
        <p>{words.t('library.what')}</p>
        <h2>{words.t('library.stored')}</h2>
        <p>{words.t('library.stored-text')}</p>
        <EraseButton />
        <h2>{words.t('library.answers')}</h2>
        <p>{words.t('library.answers-text')}</p>
        <h2>{words.t('library.credits')}</h2>
        <p>{words.t('library.credits-text')}</p>
      </article>
    </div>
  );
}

/** Erasing asks twice, in the same place, because it cannot be taken back. */
function EraseButton() {
  const words = useWords();
  const { keeping, sitting, trouble } = useGame();
  const [state, setState] = useState<'erase' | 'erase-sure' | 'erased'>('erase');
  const press = async (): Promise<void> => {
    if (state === 'erase') return setState('erase-sure');
    try {
      await keeping.eraseAll();
      sitting.set(null);
      setState('erased');
    } catch {
      trouble.set({ says: 'not-erased', code: 'not-erased' });
    }
  };
  return (
    <button type="button" class="tile tile--quiet" disabled={state === 'erased'} onClick={() => void press()}>
      {words.t(`library.${state}`)}
    </button>
  );
}
