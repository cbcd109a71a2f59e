import { useCallback, useState } from 'preact/hooks';
import type { Group, Option } from '../../hearing/screen';
import type { ChainRecord } from '../../rules/debate';
import type { ChainSlot } from '../../rules/move';
import type { Nth } from '../../rules/scenario';
import { canMendGain } from '../../rules/weigh-chain';
import { MAY_MEND } from '../../rules/weights';
import { openGroup } from '../beats';
import { useWords } from '../game';
import { ChainBoard } from './chain-board';
import { HandsChips } from './hands-chips';
import { OptionList } from './option-list';
import { useSeat } from './seat';
import { Speech } from './speech';
import { useHeldFocus } from './use-held-focus';

/** Scenes 3 and 5: something has gone wrong, and the links are hung one after another until the weight can come. */
export function ChainStep({ nth }: { nth: Nth }) {
  const words = useWords();
  const { screen, sitting, debate } = useSeat();
  const [reopened, setReopened] = useState<ChainSlot | null>(null);
  const isWeighed = debate.chains[nth - 1]?.weighed !== null;
  const group = screen.groups.find(({ slot }) => slot === reopened) ?? openGroup(screen.groups);
  const commit = screen.actions.find(({ kind }) => kind === 'commit-chain');
  const choose = useCallback(
    (option: Option) => {
      setReopened(null);
      void sitting.play(option.move);
    },
    [sitting],
  );
  const tray = useHeldFocus(`${group?.slot} ${isWeighed}`);
  if (isWeighed) return <MendOrLeave nth={nth} />;
  const open = group && (group.slot as ChainSlot);
  return (
    <>
      <div class="felt wall-speech">
        <Speech phrases={screen.prompt} />
      </div>
      <ChainBoard nth={nth} open={open ?? null} onReopen={setReopened} />
      <div ref={tray} tabIndex={-1} class="actions actions--tray">
        {group && <Tray group={group} onChoose={choose} />}
        {commit && !group && (
          <button
            type="button"
            class="primary primary--weight"
            data-testid="commit-chain"
            onClick={() => void sitting.play(commit)}
          >
            {words.t(MAY_MEND[sitting.scenario.act] ? 'chain.weight' : 'chain.weight-for-good')}
          </button>
        )}
      </div>
    </>
  );
}

function Tray({ group, onChoose }: { group: Group; onChoose: (option: Option) => void }) {
  const words = useWords();
  const { read } = useSeat();
  const name = words.t(`slots.${group.slot as ChainSlot}.ask`);
  if (group.slot === 'hands') return <HandsChips group={group} name={name} onDone={onChoose} />;
  return <OptionList name={name} options={group.options} read={read} lie="stack" onChoose={onChoose} />;
}

/**
 * A chain that broke: the broken link is lit, and it may be mended once or left
 * as it is. Where a mend would gain nothing it is not offered, because a
 * choice between equal ways would look like a trap; then there is one way on.
 */
function MendOrLeave({ nth }: { nth: Nth }) {
  const words = useWords();
  const { screen, sitting, debate } = useSeat();
  const canGain = canMendGain(sitting.scenario, debate.chains[nth - 1] as ChainRecord);
  const ways = screen.actions.filter(({ kind }) => canGain || kind !== 'mend-chain');
  const leave = canGain ? 'chain.leave' : 'continue';
  return (
    <>
      <ChainBoard nth={nth} />
      <div class="actions actions--two">
        {ways.map((move) => (
          <button
            key={move.kind}
            type="button"
            class={move.kind === 'mend-chain' || !canGain ? 'primary' : 'tile'}
            data-testid={move.kind}
            onClick={() => void sitting.play(move)}
          >
            {words.t(move.kind === 'mend-chain' ? 'chain.mend' : leave)}
          </button>
        ))}
      </div>
    </>
  );
}
