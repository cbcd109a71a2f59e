import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ChainRecord } from '../../rules/debate';
import type { ChainSlot } from '../../rules/move';
import type { Nth } from '../../rules/scenario';
import { useWords } from '../game';
import { moveFocus } from '../move-focus';
import { type PictureTag, tagsOf } from '../picture';
import { useSeat } from './seat';

interface Board {
  readonly nth: Nth;
  /** The slot that is being filled. */
  readonly open?: ChainSlot | null;
  /** Takes a filled slot in hand again; without it the board is only looked at. */
  readonly onReopen?: ((slot: ChainSlot) => void) | undefined;
}

/** The chain of answering: felt plaques hanging one from another, from who answers down to what follows. */
export function ChainBoard({ nth, open = null, onReopen }: Board) {
  const words = useWords();
  const { sitting, debate, read } = useSeat();
  const board = useRef<HTMLOListElement>(null);
  const record = debate.chains[nth - 1] as ChainRecord;
  const slotName = (slot: ChainSlot): string => words.t(`slots.${slot}.name`);
  const tags = tagsOf(sitting.scenario, record, { read, slotName, nobodyElse: words.t('chain.nobody-else') });
  useLayoutEffect(() => {
    board.current?.querySelector('.plaque--open')?.scrollIntoView?.({ block: 'nearest' });
  }, [open]);
  const first = tags.find(({ text, slot }) => text !== null && slot !== open)?.slot;
  return (
    <ol
      ref={board}
      class="chain"
      aria-label={words.t('chain.board')}
      data-testid="chain"
      onKeyDown={(event) => moveFocus(event, board.current)}
    >
      {tags.map((tag) => (
        <li key={tag.slot} class={`plaque plaque--${tag.slot === open ? 'open' : tag.state}`} data-slot={tag.slot}>
          <Plaque tag={tag} open={open} reachable={tag.slot === first} onReopen={onReopen} />
        </li>
      ))}
    </ol>
  );
}

interface Hung extends Pick<Board, 'onReopen'> {
  readonly tag: PictureTag;
  readonly open: ChainSlot | null;
  /** The one plaque that Tab reaches; the arrows go on from there. */
  readonly reachable: boolean;
}

function Plaque({ tag, open, reachable, onReopen }: Hung) {
  const words = useWords();
  const slot = tag.slot as ChainSlot;
  if (slot === open) return <span class="plaque-ask">{words.t(`slots.${slot}.ask`)}</span>;
  const inside = (
    <>
      <span class="plaque-slot">{tag.label}</span>
      <span class="plaque-text">{tag.text}</span>
      {tag.state === 'broken' && <span class="plaque-note">{words.t('chain.broke')}</span>}
    </>
  );
  if (!onReopen || tag.text === null) return inside;
  return (
    <button
      type="button"
      class="plaque-button"
      tabIndex={reachable ? 0 : -1}
      title={words.t('chain.reopen', { slot: tag.label })}
      onClick={() => onReopen(slot)}
    >
      {inside}
    </button>
  );
}
