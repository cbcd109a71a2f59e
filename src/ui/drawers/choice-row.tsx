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
  const row = useRef<HTMLFieldSetElement>(null);
  return (
    <fieldset ref={row} class="choice-row" onKeyDown={(event) => moveFocus(event, row.current)}>
      <legend>{name}</legend>
      <div class="choice-row-felt">
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
