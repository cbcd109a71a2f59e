import { useCallback } from 'preact/hooks';
import { scenarioPhrase } from '../../hearing/phrase';
import type { Option } from '../../hearing/screen';
import { formatDate } from '../../language/format-date';
import { find } from '../../rules/find';
import { useWords } from '../game';
import { OptionList } from './option-list';
import { useSeat } from './seat';
import { Speech } from './speech';

/** A card of the file: its front, and the question whether it shows what is asked. The answer turns it. */
export function FileStep() {
  const words = useWords();
  const { screen, sitting, read } = useSeat();
  const choose = useCallback((option: Option) => void sitting.play(option.move), [sitting]);
  const options = screen.groups[0]?.options ?? [];
  const move = options[0]?.move;
  const card = move?.kind === 'read-card' ? move.card : null;
  const asks = screen.prompt[2];
  if (card === null) return null;
  return (
    <>
      <article class="felt card" key={card} data-testid="card" data-card={card}>
        <CardHead card={card} />
        <Speech phrases={[]} heading={read(scenarioPhrase('cards', card, 'name'))}>
          <p>{screen.prompt[0] && read(screen.prompt[0])}</p>
        </Speech>
        <p class="meta">{read(scenarioPhrase('cards', card, 'source'))}</p>
      </article>
      <p class="now">{asks && read(asks)}</p>
      <div class="actions">
        <OptionList
          name={asks ? read(asks) : words.t('card.front')}
          options={options}
          read={read}
          lie="pair"
          onChoose={choose}
        />
      </div>
    </>
  );
}

/** Whose knowledge a card is, and of when. */
export function CardHead({ card }: { card: string }) {
  const words = useWords();
  const { sitting } = useSeat();
  const { label, date } = find(sitting.scenario.cards, card, 'card');
  return (
    <p class="card-head">
      <span class="card-label">{words.t(`card.label.${label}`)}</span>
      <span class="meta">{formatDate(words.language, date)}</span>
    </p>
  );
}
