import { useState } from 'preact/hooks';
import { scenarioPhrase } from '../../hearing/phrase';
import type { Line } from '../../hearing/screen';
import type { Debate } from '../../rules/debate';
import type { Verb } from '../../rules/scenario';
import { testimonyOf } from '../../rules/steps/bench-steps';
import { useWords } from '../game';
import { type Roving, useRoving } from '../use-roving';
import { CardOptions } from './card-options';
import { useSeat } from './seat';
import { Speech } from './speech';
import { useHeldFocus } from './use-held-focus';
import { Verbs } from './verbs';

/** Cross-examination: lines one can touch (one stop for the Tab key), three questions always the same, a card, or no questions at all. */
export function TestimonyStep() {
  const words = useWords();
  const { screen, sitting } = useSeat();
  const [touched, setTouched] = useState<string | null>(null);
  const asks = screen.prompt[0];
  const { read } = useSeat();
  const roving = useRoving(screen.lines.map(({ id }) => id));
  const release = screen.actions.find(({ kind }) => kind === 'no-questions');
  return (
    <>
      <div class="felt felt--spoken">
        <Speech phrases={[]}>
          <ol class="lines" data-testid="lines">
            {screen.lines.map((line) => (
              <SpokenLine
                key={line.id}
                line={line}
                roving={roving(line.id)}
                isTouched={line.id === touched}
                onTouch={() => setTouched(line.id === touched ? null : line.id)}
              />
            ))}
          </ol>
        </Speech>
      </div>
      <p class="now">{asks && read(asks)}</p>
      <div class="actions">
        {release && (
          <button
            type="button"
            class="primary primary--sit"
            data-testid="no-questions"
            onClick={() => void sitting.play(release)}
          >
            {words.t('testimony.no-questions')}
          </button>
        )}
      </div>
    </>
  );
}

interface Spoken {
  readonly line: Line;
  readonly roving: Roving;
  readonly isTouched: boolean;
  readonly onTouch: () => void;
}

function SpokenLine({ line, roving, isTouched, onTouch }: Spoken) {
  const { read } = useSeat();
  return (
    <li class={isTouched ? 'line line--touched' : 'line'} data-line={line.id}>
      <button
        {...roving}
        type="button"
        id={wordsOf(line.id)}
        class="line-words"
        aria-expanded={isTouched}
        onClick={onTouch}
      >
        {read(line.says)}
      </button>
      {line.answer && (
        <p class="line-answer" data-testid="answer">
          {read(line.answer)}
        </p>
      )}
      {isTouched && <Questions line={line.id} />}
    </li>
  );
}

/** The element that holds the words of a line, by which its questions are named. */
function wordsOf(line: string): string {
  return `line-${line}`;
}

/** The three questions to one line. The last one put may be turned into a challenge; a card may be shown instead. */
function Questions({ line }: { line: string }) {
  const words = useWords();
  const { sitting, debate, screen } = useSeat();
  const [showing, setShowing] = useState(false);
  const place = useHeldFocus(String(showing));
  const { step } = screen;
  const [asked, setAsked] = useState<Verb | null>(null);
  if (step.kind !== 'testimony') return null;
  const { witness, record } = testimonyOf({ scenario: sitting.scenario, debate, step });
  const put = asked ?? lastPut(record, line);
  const press = (verb: Verb): void => {
    setAsked(verb);
    const isNew = !record.pressed.some((before) => before.line === line && before.verb === verb);
    if (isNew) void sitting.play({ kind: 'press', line, verb });
  };
  const exhibits = witness.exhibits.map((card) => ({
    id: card,
    says: scenarioPhrase('cards', card, 'name'),
    move: { kind: 'present-card', line, card } as const,
    chosen: false,
  }));
  return (
    <div ref={place} tabIndex={-1} class="questions">
      <Verbs about={wordsOf(line)} put={put} onPress={press} />
      {put && (
        <button
          type="button"
          class="tile tile--challenge"
          data-testid="challenge"
          onClick={() => void sitting.play({ kind: 'challenge', line, verb: put })}
        >
          <strong>{words.t('testimony.challenge')}</strong>
          <span>{words.t('testimony.challenge-with', { verb: words.t(`verbs.${put}`) })}</span>
        </button>
      )}
      {exhibits.length > 0 && !showing && (
        <button type="button" class="tile tile--quiet" data-testid="present" onClick={() => setShowing(true)}>
          {words.t('testimony.present')}
        </button>
      )}
      {showing && (
        <CardOptions
          name={words.t('testimony.present')}
          options={exhibits}
          label={words.t('testimony.present')}
          onLay={(option) => void sitting.play(option.move)}
        />
      )}
    </div>
  );
}

/** The question put last to this line, with which it can be challenged. */
function lastPut(record: Debate['testimonies'][number], line: string): Verb | null {
  return record.pressed.filter((asked) => asked.line === line).at(-1)?.verb ?? null;
}
