import type { Verb } from '../../rules/scenario';
import { VERBS } from '../../rules/steps/bench-steps';
import { useWords } from '../game';
import { useRoving } from '../use-roving';

interface Asked {
  /** The element that holds the words asked about: the questions take their name from it. */
  readonly about: string;
  /** The question put last. */
  readonly put: Verb | null;
  readonly onPress: (verb: Verb) => void;
}

/** The three questions one can put to a line: one stop for the Tab key, and the arrows walk among them. */
export function Verbs({ about, put, onPress }: Asked) {
  const words = useWords();
  const roving = useRoving(VERBS);
  return (
    <div class="verbs" role="toolbar" aria-labelledby={about}>
      {VERBS.map((verb) => (
        <button
          key={verb}
          {...roving(verb)}
          type="button"
          class="tile tile--verb"
          aria-pressed={verb === put}
          data-verb={verb}
          onClick={() => onPress(verb)}
        >
          {words.t(`verbs.${verb}`)}
        </button>
      ))}
    </div>
  );
}
