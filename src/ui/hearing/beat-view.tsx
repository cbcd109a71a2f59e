import { useWords } from '../game';
import { Lozenge } from '../ornament/lozenge';
import type { Told } from '../sitting';
import { ChainBoard } from './chain-board';
import { useSeat } from './seat';

/** An answer that has the screen for itself: the weight that was borne, a name that was called. */
export function BeatView({ told }: { told: Told }) {
  const words = useWords();
  const { sitting, read } = useSeat();
  const { step } = told.asked;
  return (
    <>
      {step.kind === 'chain' && <ChainBoard nth={step.nth} />}
      <div class="felt felt--spoken beat" data-testid="reaction" data-mark={told.mark}>
        <p class="band-mark">
          <Lozenge lit={told.mark === 'held'} />
          <span>{words.t(`reaction.${told.mark}`)}</span>
        </p>
        <p class="beat-says">{told.reaction && read(told.reaction)}</p>
      </div>
      <div class="actions">
        <button type="button" class="primary" data-testid="continue" onClick={() => sitting.goOn()}>
          {words.t('continue')}
        </button>
      </div>
    </>
  );
}
