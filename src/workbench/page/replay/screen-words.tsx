import { charterPhrase, type Phrase, uiPhrase } from '../../../hearing/phrase';
import type { Option, Screen } from '../../../hearing/screen';
import type { Move } from '../../../rules/move';
import { moveKey } from '../../../rules/play-move';

interface ScreenProps {
  readonly screen: Screen;
  /** The move the record makes next: it is marked among the options. */
  readonly next: Move | null;
  readonly read: (phrase: Phrase) => string;
  readonly person: (id: string) => string;
}

/** The words of a screen in the order in which the player met them, and which of them was chosen next. */
export function ScreenWords({ screen, next, read, person }: ScreenProps) {
  const { speaker, prompt, lines, groups, actions } = screen;
  const isNext = (move: Move): boolean => next !== null && moveKey(move) === moveKey(next);
  return (
    <div class="screen">
      <p class="speaker">{person(speaker)}</p>
      {prompt.map((phrase) => (
        <p key={phrase.path.join('.')} class="spoken">
          {read(phrase)}
        </p>
      ))}
      {lines.map(({ id, says, answer, moves }) => (
        <div key={id} class={moves.some(isNext) ? 'option next' : 'option'}>
          {read(says)}
          {answer && <p class="small">→ {read(answer)}</p>}
          {next && moves.some(isNext) && <p class="small">{moveKey(next)}</p>}
        </div>
      ))}
      {groups.map(({ slot, options }) => (
        <div key={slot} class="group">
          {slot !== 'answer' && <p class="small">{slot}</p>}
          {options.map((option) => (
            <p key={option.id} class={`option${option.chosen ? ' chosen' : ''}${isNext(option.move) ? ' next' : ''}`}>
              {option.chosen && '• '}
              {optionWords(option, read)}
            </p>
          ))}
        </div>
      ))}
      {actions.map((move) => (
        <p key={move.kind} class={isNext(move) ? 'option action next' : 'option action'}>
          {move.kind}
        </p>
      ))}
    </div>
  );
}

/** A set of hands has no sentence of its own, only those of its actors. */
function optionWords({ move, says }: Option, read: (phrase: Phrase) => string): string {
  if (move.kind !== 'name-hands') return read(says);
  if (move.hands.length === 0) return read(uiPhrase('chain', 'nobody-else'));
  return move.hands.map((hand) => read(charterPhrase('actors', hand))).join(', ');
}
