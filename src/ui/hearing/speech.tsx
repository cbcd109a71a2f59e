import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Phrase } from '../../hearing/phrase';
import { TonguesDrawer } from '../drawers/tongues-drawer';
import { useWords } from '../game';
import { useSeat } from './seat';

/**
 * What is said, by a person with a name. The small button shows the same lines
 * in the other two languages; so does holding the words.
 */
export function Speech({ phrases, children }: { phrases: readonly Phrase[]; children?: ComponentChildren }) {
  const words = useWords();
  const { screen, person, read } = useSeat();
  const [asked, setAsked] = useState(false);
  const { name, role } = person(screen.speaker);
  return (
    <div class="speech">
      <p class="who">
        <span class="who-name">{name}</span>
        {role && <span class="who-role">{role}</span>}
        <button type="button" class="tongues" aria-label={words.t('tongues.open')} onClick={() => setAsked(true)}>
          Aa
        </button>
      </p>
      <div class="said" onContextMenu={(event) => holdToRead(event, () => setAsked(true))}>
        {children ?? phrases.map((phrase) => <p key={phrase.path.join('/')}>{read(phrase)}</p>)}
      </div>
      {asked && <TonguesDrawer onClose={() => setAsked(false)} />}
    </div>
  );
}

/** A long press asks for the other languages; with a mouse the browser's own menu stays. */
function holdToRead(event: MouseEvent, open: () => void): void {
  if ((event as PointerEvent).pointerType === 'mouse') return;
  event.preventDefault();
  open();
}
