import { useState } from 'preact/hooks';
import { scenarioPhrase } from '../../hearing/phrase';
import { useWords } from '../game';
import { Horn } from '../ornament/horn';
import { hashOf } from '../route';
import { useSeat } from './seat';
import { SourcesDrawer } from './sources-drawer';
import { otherSide, useVerdict } from './verdict-step';

/** From this level on, the person who waited gets an answer. */
const ANSWERED = 3;

/** Scene 7 ends: the letter, the front page, what would change one's mind; the rest behind one button. */
export function EndStep() {
  const words = useWords();
  const { sitting, debate, read, person } = useSeat();
  const { scenario } = sitting;
  const [more, setMore] = useState(false);
  const verdict = useVerdict(scenario, debate);
  const answered = (verdict?.level ?? 0) >= ANSWERED;
  const other = otherSide(scenario, debate);
  const again = hashOf({ kind: 'hearing', id: scenario.id, again: true, position: other });
  return (
    <>
      <article class="letter" data-testid="letter" data-answered={answered}>
        <Horn />
        <p class="meta">{words.t('end.letter')}</p>
        <p class="letter-says">{read(scenarioPhrase('letter', answered ? 'answered' : 'waits'))}</p>
        <p class="letter-from">{person(scenario.waits).name}</p>
      </article>
      <article class="felt front-page">
        <p class="meta">{words.t('end.front-page')}</p>
        <p>
          <strong>{words.t('end.glad')}:</strong> {read(scenarioPhrase('frontPage', 'glad'))}
        </p>
        <p>
          <strong>{words.t('end.not-glad')}:</strong> {read(scenarioPhrase('frontPage', 'notGlad'))}
        </p>
      </article>
      <div class="felt">
        <p class="meta">{words.t('end.change-mind')}</p>
        <p>{read(scenarioPhrase('changeMind'))}</p>
      </div>
      <div class="actions actions--two">
        <button type="button" class="tile" data-testid="more" onClick={() => setMore(true)}>
          {words.t('end.more')}
        </button>
        <a class="tile" href={again} data-testid="again">
          {words.t(other ? 'end.other-side' : 'end.again')}
        </a>
        <a class="primary" href="#/" data-testid="to-line">
          {words.t('end.home')}
        </a>
      </div>
      {more && <SourcesDrawer onClose={() => setMore(false)} />}
    </>
  );
}
