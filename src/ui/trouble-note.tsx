import { useEffect } from 'preact/hooks';
import { useGame, useWords } from './game';
import { hashOf } from './route';
import { useStore } from './use-store';

const HOME = hashOf({ kind: 'home' });

/** Tells a trouble plainly, in the player's language: what happened, and what to do. The game goes on. */
export function TroubleNote() {
  const words = useWords();
  const game = useGame();
  const trouble = useStore(game.trouble);
  const place = useStore(game.route);
  useEffect(() => {
    if (trouble) game.announce(words.t(`trouble.${trouble.says}`));
  }, [trouble]);
  if (trouble === null) return null;
  const isLine = trouble.says === 'no-words';
  const close = (): void => {
    game.trouble.set(null);
    if (isLine) game.route.set({ ...game.route.get() });
    // The address still names a hearing that is not there: nothing could be shown at it.
    if (trouble.says === 'no-hearing') location.replace(HOME);
  };
  return (
    <aside class="trouble" data-testid="trouble" data-code={trouble.code}>
      <p>
        <strong>{words.t('trouble.title')}.</strong> {words.t(`trouble.${trouble.says}`)}
      </p>
      <div class="trouble-ways">
        <button type="button" class="tile" onClick={close}>
          {words.t(isLine ? 'trouble.try-again' : 'trouble.dismiss')}
        </button>
        {isLine && place.kind === 'hearing' && (
          <a class="tile tile--quiet" href={HOME} onClick={() => game.trouble.set(null)}>
            {words.t('rail.back')}
          </a>
        )}
      </div>
    </aside>
  );
}
