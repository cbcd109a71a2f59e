import { useCallback } from 'preact/hooks';
import type { Phrase } from '../../hearing/phrase';
import type { Option } from '../../hearing/screen';
import { useGame, useWords } from '../game';
import { type Lie, OptionList } from './option-list';
import { useSeat } from './seat';
import { Speech } from './speech';

/** A plain question: something is said, the last line asks, and one of a few answers is taken. */
export function AnswerStep({ lie = 'stack' }: { lie?: Lie }) {
  const words = useWords();
  const { screen, sitting, read, debate } = useSeat();
  const [said, asks] = splitPrompt(screen.prompt);
  const options = screen.groups[0]?.options ?? [];
  const choose = useCallback((option: Option) => void sitting.play(option.move), [sitting]);
  const { step } = screen;
  const bet = step.kind === 'closing' ? (debate.claims[step.nth - 1]?.bet ?? null) : null;
  return (
    <>
      <div class="felt felt--spoken">
        <Speech phrases={said} />
        {bet && <p class="meta">{words.t('bet-before', { bet: words.t(`bets.${bet}`) })}</p>}
      </div>
      {asks && <p class="now">{read(asks)}</p>}
      <div class="actions">
        <OptionList
          name={asks ? read(asks) : words.t('rail.scenes.5')}
          options={options}
          read={read}
          lie={lie}
          onChoose={choose}
        />
      </div>
    </>
  );
}

/** What is told first, and the line that asks; a single line is both. */
export function splitPrompt(prompt: readonly Phrase[]): readonly [readonly Phrase[], Phrase | null] {
  const last = prompt.at(-1);
  if (prompt.length < 2 || last === undefined) return [prompt, null];
  return [prompt.slice(0, -1), last];
}

/** A step that owes no answer: one line, and one way on. */
export function OneWayStep({ label }: { label: string }) {
  const { screen, sitting } = useSeat();
  const [way] = screen.actions;
  return (
    <>
      <div class="felt felt--spoken">
        <Speech phrases={screen.prompt} />
      </div>
      {way && (
        <div class="actions">
          <button type="button" class="primary" data-testid="go-on" onClick={() => void sitting.play(way)}>
            {label}
          </button>
        </div>
      )}
    </>
  );
}

/** The lot: a side with the person it speaks for, taken or drawn once more. */
export function LotStep() {
  const words = useWords();
  const { asked } = useGame();
  const { screen, sitting, read, debate, person } = useSeat();
  const [decide, asks, stand] = screen.prompt;
  const position = sitting.scenario.positions.find(({ id }) => id === debate.position);
  const name = read({ in: 'scenario', path: ['positions', debate.position, 'name'] });
  const client = position ? person(position.client).name : '';
  return (
    <>
      <div class="felt felt--spoken">
        <Speech phrases={decide ? [decide] : []} />
        <div
          class="lot"
          key={debate.position}
          data-testid="lot"
          data-position={asked.debug ? debate.position : undefined}
        >
          <p class="meta">{asks && read(asks)}</p>
          <h3>{name}</h3>
          <p>{stand && read(stand)}</p>
          {client && <p class="meta">{words.t('lot.client', { name: client })}</p>}
        </div>
      </div>
      <div class="actions actions--two">
        {screen.actions.map((move) => (
          <button
            key={move.kind}
            type="button"
            class={move.kind === 'accept-lot' ? 'primary' : 'tile'}
            data-testid={move.kind}
            onClick={() => void sitting.play(move)}
          >
            {words.t(move.kind === 'accept-lot' ? 'lot.accept' : 'lot.redraw')}
          </button>
        ))}
      </div>
    </>
  );
}
