import { useEffect } from 'preact/hooks';
import { useGame, useWords } from './game';
import { useStore } from './use-store';

/** Tells a trouble plainly, in the player's language: what happened, what to do, and a code. The game goes on. */
export function TroubleNote() {
  const words = useWords();
  const game = useGame();
  const trouble = useStore(game.trouble);
  useEffect(() => {
    if (trouble) game.announce(words.t(`trouble.${trouble.says}`));
  }, [trouble]);
  if (trouble === null) return null;
  const isLine = trouble.says === 'no-words';
  return (
    <aside class="trouble" data-testid="trouble" data-code={trouble.code}>
      <p>
        <strong>{words.t('trouble.title')}.</strong> {words.t(`trouble.${trouble.says}`)}
      </p>
      <p class="meta">{words.t('trouble.code', { code: trouble.code })}</p>
      <button
        type="button"
        class="tile"
        onClick={() => {
          game.trouble.set(null);
          if (isLine) game.route.set({ ...game.route.get() });
        }}
      >
        {words.t(isLine ? 'trouble.try-again' : 'trouble.dismiss')}
      </button>
    </aside>
  );
}
