import { useCallback, useRef, useState } from 'preact/hooks';
import { type Phrase, scenarioPhrase, uiPhrase } from '../../hearing/phrase';
import type { Group, Option } from '../../hearing/screen';
import type { ClaimRecord } from '../../rules/debate';
import type { ClaimSlot } from '../../rules/move';
import type { Nth } from '../../rules/scenario';
import { CLAIM_SLOTS } from '../../rules/steps/claim-step';
import { MAY_MEND } from '../../rules/weights';
import { openGroup } from '../beats';
import { useWords } from '../game';
import { moveFocus } from '../move-focus';
import { CardOptions } from './card-options';
import { OptionList } from './option-list';
import { useSeat } from './seat';
import { Speech } from './speech';
import { useHeldFocus } from './use-held-focus';

/** Scene 4: a claim, a card that shows it, why it follows, and a bet that it will stand. */
export function ClaimStep({ nth }: { nth: Nth }) {
  const words = useWords();
  const { screen, sitting, debate } = useSeat();
  const [reopened, setReopened] = useState<ClaimSlot | null>(null);
  const choose = useCallback(
    (option: Option) => {
      setReopened(null);
      void sitting.play(option.move);
    },
    [sitting],
  );
  const isWeighed = debate.claims[nth - 1]?.weighed !== null;
  const group = isWeighed
    ? undefined
    : (screen.groups.find(({ slot }) => slot === reopened) ?? openGroup(screen.groups));
  const tray = useHeldFocus(`${group?.slot} ${isWeighed}`);
  const actions = group ? [] : screen.actions;
  const isForGood = !MAY_MEND[sitting.scenario.act];
  return (
    <>
      <div class="felt wall-speech">
        <Speech phrases={screen.prompt} />
      </div>
      <ClaimBoard
        nth={nth}
        open={(group?.slot as ClaimSlot | undefined) ?? null}
        onReopen={isWeighed ? undefined : setReopened}
      />
      <div ref={tray} tabIndex={-1} class={`actions actions--tray${actions.length > 1 ? ' actions--two' : ''}`}>
        {group && <ClaimTray key={group.slot} group={group} onChoose={choose} />}
        {actions.map((move) => (
          <button
            key={move.kind}
            type="button"
            class={move.kind === 'leave-claim' ? 'tile' : 'primary'}
            data-testid={move.kind}
            onClick={() => void sitting.play(move)}
          >
            {words.t(
              isForGood && move.kind === 'commit-claim' ? 'claim.commit-for-good' : (WAYS[move.kind] ?? 'continue'),
            )}
          </button>
        ))}
      </div>
    </>
  );
}

const WAYS: Readonly<Record<string, 'claim.commit' | 'claim.mend' | 'claim.leave'>> = {
  'commit-claim': 'claim.commit',
  'mend-claim': 'claim.mend',
  'leave-claim': 'claim.leave',
};

function ClaimTray({ group, onChoose }: { group: Group; onChoose: (option: Option) => void }) {
  const words = useWords();
  const { read } = useSeat();
  const slot = group.slot as ClaimSlot;
  const name = words.t(`slots.${slot}.ask`);
  if (slot === 'card')
    return <CardOptions name={name} options={group.options} label={words.t('claim.lay')} onLay={onChoose} />;
  return (
    <OptionList
      name={name}
      options={group.options}
      read={read}
      lie={slot === 'bet' ? 'scale' : 'stack'}
      onChoose={onChoose}
    />
  );
}

interface Board {
  readonly nth: Nth;
  readonly open: ClaimSlot | null;
  readonly onReopen: ((slot: ClaimSlot) => void) | undefined;
}

/** The claim as it lies on the desk so far: each part on its own piece of felt. */
function ClaimBoard({ nth, open, onReopen }: Board) {
  const words = useWords();
  const { screen, read, debate } = useSeat();
  const board = useRef<HTMLOListElement>(null);
  const record = debate.claims[nth - 1] as ClaimRecord;
  const first = CLAIM_SLOTS.find((slot) => slot !== open && record[slot] !== null);
  return (
    <ol
      ref={board}
      class="chain chain--claim"
      aria-label={words.t('claim.board')}
      data-testid="claim"
      onKeyDown={(event) => moveFocus(event, board.current)}
    >
      {screen.groups.map(({ slot }) => {
        const part = slot as ClaimSlot;
        const chosen = claimPart(record, part);
        const state = part === open ? 'open' : chosen ? 'hung' : 'empty';
        const name = words.t(`slots.${part}.name`);
        return (
          <li key={slot} class={`plaque plaque--${state}`} data-slot={slot}>
            {part === open && <span class="plaque-ask">{words.t(`slots.${part}.ask`)}</span>}
            {part !== open && !chosen && <span class="plaque-slot">{name}</span>}
            {part !== open && chosen && (
              <button
                type="button"
                class="plaque-button"
                disabled={!onReopen}
                tabIndex={part === first ? 0 : -1}
                title={words.t('chain.reopen', { slot: name })}
                onClick={() => onReopen?.(part)}
              >
                <span class="plaque-slot">{name}</span>
                <span class="plaque-text">{read(chosen)}</span>
              </button>
            )}
          </li>
        );
      })}
    </ol>
  );
}

/** What lies in one part of a claim, drafted or committed; `null` while nothing does. */
function claimPart(record: ClaimRecord, part: ClaimSlot): Phrase | null {
  const id = record[part];
  if (id === null) return null;
  switch (part) {
    case 'claim':
      return scenarioPhrase('claims', id, 'text');
    case 'card':
      return scenarioPhrase('cards', id, 'name');
    case 'link':
      return scenarioPhrase('claims', record.claim ?? '', 'links', id);
    case 'bet':
      return uiPhrase('bets', id);
  }
}
