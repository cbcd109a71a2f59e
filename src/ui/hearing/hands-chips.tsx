import { useCallback, useRef, useState } from 'preact/hooks';
import { charterPhrase } from '../../hearing/phrase';
import type { Group, Option } from '../../hearing/screen';
import { useWords } from '../game';
import { moveFocus } from '../move-focus';
import { useDigitKeys } from '../use-digit-keys';
import { useSeat } from './seat';

interface Hands {
  readonly group: Group;
  readonly name: string;
  readonly onDone: (option: Option) => void;
}

/** "Who else held it?": any of the hands that are left may be taken up together, or nobody. */
export function HandsChips({ group, name, onDone }: Hands) {
  const words = useWords();
  const { read } = useSeat();
  const chips = useRef<HTMLFieldSetElement>(null);
  const single = singleHands(group);
  const [taken, setTaken] = useState<readonly string[]>(
    group.options
      .find(({ chosen }) => chosen)
      ?.id.split(' ')
      .filter(Boolean) ?? [],
  );
  const toggle = useCallback((hand: string) => {
    setTaken((now) => (now.includes(hand) ? now.filter((id) => id !== hand) : [...now, hand]));
  }, []);
  const option = setOf(group, taken);
  useDigitKeys(
    useCallback(
      (place: number) => {
        const hand = single[place];
        if (hand) toggle(hand);
      },
      [single, toggle],
    ),
  );
  return (
    <div class="hands" data-testid="hands">
      <fieldset ref={chips} class="chips" onKeyDown={(event) => moveFocus(event, chips.current)}>
        <legend class="unseen">{name}</legend>
        {single.map((hand) => (
          <button
            key={hand}
            type="button"
            class="chip"
            aria-pressed={taken.includes(hand)}
            data-option={hand}
            onClick={() => toggle(hand)}
          >
            {read(charterPhrase('actors', hand))}
          </button>
        ))}
      </fieldset>
      {option && (
        <button type="button" class="primary" data-testid="hands-done" onClick={() => onDone(option)}>
          {words.t(taken.length === 0 ? 'chain.nobody-else' : 'chain.hands-done')}
        </button>
      )}
    </div>
  );
}

/** The hands one by one, in the scenario's order. */
export function singleHands(group: Group): readonly string[] {
  return group.options.map(({ id }) => id).filter((id) => id !== '' && !id.includes(' '));
}

/** The option that stands for exactly these hands, in whatever order they were taken. */
export function setOf(group: Group, hands: readonly string[]): Option | undefined {
  const key = [...hands].sort().join(' ');
  return group.options.find(({ id }) => id.split(' ').filter(Boolean).sort().join(' ') === key);
}
