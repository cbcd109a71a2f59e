import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { scenarioPhrase } from '../../hearing/phrase';
import type { Option } from '../../hearing/screen';
import { useWords } from '../game';
import { useDigitKeys } from '../use-digit-keys';
import { useRoving } from '../use-roving';
import { CardHead } from './file-step';
import { useSeat } from './seat';

interface Cards {
  readonly name: string;
  readonly options: readonly Option[];
  readonly label: string;
  readonly onLay: (option: Option) => void;
}

/** Cards in the hand, one stop for the Tab key: a touch turns one up to be read on both sides, a second lays it. */
export function CardOptions({ name, options, label, onLay }: Cards) {
  const { read } = useSeat();
  const [turned, setTurned] = useState<string | null>(null);
  useDigitKeys(useCallback((place: number) => setTurned(options[place]?.id ?? null), [options]));
  const roving = useRoving(options.map(({ id }) => id));
  return (
    <ul class="options options--stack" aria-label={name} data-testid="card-options">
      {options.map((option) => (
        <li key={option.id}>
          <button
            {...roving(option.id)}
            type="button"
            class="tile tile--card"
            aria-expanded={turned === option.id}
            aria-pressed={option.chosen || undefined}
            data-option={option.id}
            onClick={() => setTurned(turned === option.id ? null : option.id)}
          >
            {read(option.says)}
          </button>
          {turned === option.id && <Turned card={option.id} label={label} onLay={() => onLay(option)} />}
        </li>
      ))}
    </ul>
  );
}

/** A card turned up, brought into view whole, with the button that lays it. */
function Turned({ card, label, onLay }: { card: string; label: string; onLay: () => void }) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => place.current?.scrollIntoView?.({ block: 'nearest' }), []);
  return (
    <div ref={place} class="turned">
      <CardSides card={card} />
      <button type="button" class="primary" data-testid="lay-card" onClick={onLay}>
        {label}
      </button>
    </div>
  );
}

/** Both sides of a card: what it says and who says it, and what it does not show. */
export function CardSides({ card }: { card: string }) {
  const words = useWords();
  const { read } = useSeat();
  return (
    <div class="card-sides">
      <CardHead card={card} />
      <p>{read(scenarioPhrase('cards', card, 'text'))}</p>
      <p class="meta">{read(scenarioPhrase('cards', card, 'source'))}</p>
      <div class="card-back">
        <h4>{words.t('card.limit')}</h4>
        <p>{read(scenarioPhrase('cards', card, 'limit'))}</p>
      </div>
    </div>
  );
}
