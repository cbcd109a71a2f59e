import { scenarioPhrase } from '../../hearing/phrase';
import { formatDate } from '../../language/format-date';
import { Drawer } from '../drawers/drawer';
import { useWords } from '../game';
import { useSeat } from './seat';
import { Updates } from './updates';

/** Where the cards come from, what has been updated since, and questions to talk over. */
export function SourcesDrawer({ onClose }: { onClose: () => void }) {
  const words = useWords();
  const { sitting, read } = useSeat();
  const { id, cards, updates } = sitting.scenario;
  const questions = words.idsUnder(`scenarios/${id}`, ['discussion']);
  return (
    <Drawer id="sources" title={words.t('end.more')} onClose={onClose}>
      <p class="meta">{words.t('end.crux')}</p>
      <p>{read(scenarioPhrase('crux'))}</p>
      <h3>{words.t('end.discussion')}</h3>
      <ol class="questions-to-discuss">
        {questions.map((place) => (
          <li key={place}>{read(scenarioPhrase('discussion', place))}</li>
        ))}
      </ol>
      <h3>{words.t('end.sources')}</h3>
      <ul class="sources">
        {cards.map((card) => (
          <li key={card.id}>
            <strong>{read(scenarioPhrase('cards', card.id, 'name'))}</strong>
            <span>{read(scenarioPhrase('cards', card.id, 'source'))}</span>
            <span class="meta">
              {words.t(`card.label.${card.label}`)} · {formatDate(words.language, card.date)}
            </span>
          </li>
        ))}
      </ul>
      <h3>{words.t('end.updates')}</h3>
      {updates.length === 0 ? <p>{words.t('end.no-updates')}</p> : <Updates ids={updates} />}
    </Drawer>
  );
}
