import type { ComponentChildren, RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Phrase } from '../../hearing/phrase';
import { TonguesDrawer } from '../drawers/tongues-drawer';
import { useWords } from '../game';
import { Icon } from '../ornament/icon';
import { useSeat } from './seat';
import { useHint } from './use-hint';

interface SpeechProps {
  readonly phrases: readonly Phrase[];
  /** Stands in the place of the speaker's name, where a thing speaks for itself. */
  readonly heading?: string;
  /** Stands in the place of the phrases, where they are more than words. */
  readonly children?: ComponentChildren;
}

/**
 * What is said, by a person with a name. One small button asks the clerk for
 * help; the other shows the same lines in the other two languages, and so does
 * holding the words.
 */
export function Speech({ phrases, heading, children }: SpeechProps) {
  const words = useWords();
  const { screen, person, read } = useSeat();
  const [asked, setAsked] = useState(false);
  const hint = useHint();
  const said = useHolding(() => setAsked(true));
  const { name, role } = person(screen.speaker);
  return (
    <div class="speech">
      <div class="who">
        {heading ? (
          <h3>{heading}</h3>
        ) : (
          <p>
            <span class="who-name">{name}</span> <span class="who-role">{role}</span>
          </p>
        )}
        {hint.ask && (
          <button
            type="button"
            class="who-button"
            aria-label={words.t('hint.ask')}
            data-testid="ask-hint"
            onClick={hint.ask}
          >
            <Icon name="hint" />
          </button>
        )}
        <button
          type="button"
          class="who-button"
          aria-label={words.t('tongues.open')}
          data-testid="tongues"
          onClick={() => setAsked(true)}
        >
          Aa
        </button>
      </div>
      <div class="said" ref={said}>
        {children ?? phrases.map((phrase) => <p key={phrase.path.join('/')}>{read(phrase)}</p>)}
      </div>
      {hint.says && (
        <p class="hint" data-testid="hint">
          <Icon name="hint" />
          <span>{hint.says}</span>
        </p>
      )}
      {asked && <TonguesDrawer onClose={() => setAsked(false)} />}
    </div>
  );
}

/** A long press asks for the other languages; with a mouse the browser's own menu stays. */
function useHolding(onHold: () => void): RefObject<HTMLDivElement | null> {
  const held = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const words = held.current;
    const onMenu = (event: MouseEvent): void => {
      if ((event as PointerEvent).pointerType === 'mouse') return;
      event.preventDefault();
      onHold();
    };
    words?.addEventListener('contextmenu', onMenu);
    return () => words?.removeEventListener('contextmenu', onMenu);
  }, []);
  return held;
}
