import { useCallback } from 'preact/hooks';
import type { Option } from '../../hearing/screen';
import { readOpeningLine } from '../../scenarios/proofreading/words/opening-markers';
import { useWords } from '../game';
import { useDigitKeys } from '../use-digit-keys';
import { useSeat } from './seat';
import { Speech } from './speech';

/** Scene 0: one spoken line with words one can touch inside it, and "It holds". */
export function OpeningStep() {
  const words = useWords();
  const { screen, sitting, read } = useSeat();
  const options = screen.groups[0]?.options ?? [];
  const choose = useCallback(
    (place: number) => {
      const option = options[place];
      if (option) void sitting.play(option.move);
    },
    [options, sitting],
  );
  useDigitKeys(choose);
  const holds = options.find(({ id }) => id === 'it-holds');
  const [line] = screen.prompt;
  return (
    <>
      <div class="felt felt--spoken">
        <Speech phrases={screen.prompt}>
          <p class="opening-line" data-testid="opening-line">
            {readOpeningLine(line ? read(line) : '').map(({ text, id }, i) => (
              <Stretch key={`${id ?? i}`} text={text} option={options.find((option) => option.id === id)} />
            ))}
          </p>
        </Speech>
      </div>
      <p class="now">{words.t('ask.opening')}</p>
      {holds && (
        <div class="actions">
          <button type="button" class="tile" data-option="it-holds" onClick={() => void sitting.play(holds.move)}>
            {words.t('it-holds')}
          </button>
        </div>
      )}
    </>
  );
}

/** A stretch of the line: a word that can be touched, or the plain words between. */
function Stretch({ text, option }: { text: string; option: Option | undefined }) {
  const { sitting } = useSeat();
  if (option === undefined) return <>{text}</>;
  return (
    <button type="button" class="touch-word" data-option={option.id} onClick={() => void sitting.play(option.move)}>
      {text}
    </button>
  );
}
