import { useWords } from '../game';
import { Lozenge } from '../ornament/lozenge';
import type { Told } from '../sitting';
import { useSeat } from './seat';

/**
 * The sentence that answers the last choice, above what is asked next. Its mark
 * is a lozenge that is lit or not, and a word; colour says nothing. The answer
 * to a card is the card's own back.
 */
export function ReactionBand({ told }: { told: Told }) {
  const words = useWords();
  const { read } = useSeat();
  if (told.reaction === null) return null;
  const isBack = told.asked.step.kind === 'file';
  return (
    <div
      class={isBack ? 'band band--back' : 'band'}
      data-testid="reaction"
      data-mark={told.mark}
      key={told.reaction.path.join('/')}
    >
      <p class="band-mark">
        <Lozenge lit={told.mark === 'held'} />
        <span>{words.t(`reaction.${told.mark}`)}</span>
      </p>
      <p class="band-says">{read(told.reaction)}</p>
    </div>
  );
}
