import { useMemo } from 'preact/hooks';
import { formatList } from '../../language/format-list';
import { shownText } from '../../scenarios/proofreading/words/shown-text';
import { useWords } from '../game';
import { useSeat } from '../hearing/seat';
import { recordOf } from '../record-of';
import { Drawer } from './drawer';

/** Looking back: everything said and chosen so far, free at any time. */
export function RecordDrawer({ onClose }: { onClose: () => void }) {
  const words = useWords();
  const { sitting, debate, read, person } = useSeat();
  const record = useMemo(() => recordOf(sitting.scenario, sitting.log()), [sitting, debate]);
  return (
    <Drawer id="record" title={words.t('record.title')} onClose={onClose}>
      {record.length === 0 && <p>{words.t('record.nothing')}</p>}
      <ol class="record">
        {record.map(({ n, speaker, said, chosen, answer }) => (
          <li key={n}>
            {said.length > 0 && (
              <p>
                <strong>{person(speaker).name}</strong> {said.map((phrase) => shownText(read(phrase))).join(' ')}
              </p>
            )}
            {chosen.length > 0 && (
              <p class="record-you">
                <strong>{words.t('record.you')}</strong> {formatList(words.language, chosen.map(read))}
              </p>
            )}
            {answer && <p class="meta">{read(answer)}</p>}
          </li>
        ))}
      </ol>
    </Drawer>
  );
}
