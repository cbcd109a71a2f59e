import { useCallback, useRef } from 'preact/hooks';
import type { Option } from '../../hearing/screen';
import { moveFocus } from '../move-focus';
import type { ReadPhrase } from '../read-phrase';
import { useDigitKeys } from '../use-digit-keys';

/** How the options lie: under each other, two beside each other, or on a scale from least to most. */
export type Lie = 'stack' | 'pair' | 'scale';

interface Offered {
  readonly name: string;
  readonly options: readonly Option[];
  readonly read: ReadPhrase;
  readonly lie: Lie;
  readonly onChoose: (option: Option) => void;
}

/** The options of one question; a digit chooses, the arrows walk. */
export function OptionList({ name, options, read, lie, onChoose }: Offered) {
  const list = useRef<HTMLUListElement>(null);
  const choosePlace = useCallback(
    (place: number) => {
      const option = options[place];
      if (option) onChoose(option);
    },
    [options, onChoose],
  );
  useDigitKeys(choosePlace);
  return (
    <ul
      ref={list}
      class={`options options--${lie}`}
      aria-label={name}
      data-testid="options"
      onKeyDown={(event) => moveFocus(event, list.current)}
    >
      {options.map((option) => (
        <li key={option.id}>
          <button
            type="button"
            class={option.id === 'silence' ? 'tile tile--quiet' : 'tile'}
            aria-pressed={option.chosen || undefined}
            data-option={option.id}
            onClick={() => onChoose(option)}
          >
            {read(option.says)}
          </button>
        </li>
      ))}
    </ul>
  );
}
