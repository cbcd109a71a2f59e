import { useRef } from 'preact/hooks';
import { moveFocus } from '../move-focus';

interface Row<T> {
  readonly name: string;
  readonly choices: readonly T[];
  readonly chosen: T;
  readonly label: (choice: T) => string;
  readonly onChoose: (choice: T) => void;
}

/** A few settings of one kind, of which one holds: pieces of felt side by side, the chosen one pressed in. */
export function ChoiceRow<T extends string | number | boolean>({ name, choices, chosen, label, onChoose }: Row<T>) {
  const row = useRef<HTMLDivElement>(null);
  return (
    <fieldset class="choice-row">
      <legend>{name}</legend>
      <div ref={row} class="choice-row-felt" onKeyDown={(event) => moveFocus(event, row.current)}>
        {choices.map((choice) => (
          <button
            key={String(choice)}
            type="button"
            aria-pressed={choice === chosen}
            tabIndex={choice === chosen ? 0 : -1}
            onClick={() => onChoose(choice)}
          >
            {label(choice)}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
