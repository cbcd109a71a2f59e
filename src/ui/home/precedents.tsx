import { charterPhrase, scenarioPhrase } from '../../hearing/phrase';
import type { Precedent } from '../../keeping/keeping';
import { useGame, useWords } from '../game';
import { hearingWords, readerOf } from '../read-phrase';
import { useArrival } from '../use-arrival';

interface Entered extends Precedent {
  readonly scenario: string;
}

/** The player's own part of the Charter: each chain that held, in the words of its hearing. */
export function Precedents() {
  const words = useWords();
  const { keeping } = useGame();
  const { value: entered } = useArrival('precedents', async () => {
    const results = await keeping.results();
    const all = results.flatMap(({ scenario, precedents = [] }) => precedents.map((each) => ({ scenario, ...each })));
    const hearings = [...new Set(all.map(({ scenario }) => scenario))];
    await Promise.all(hearings.flatMap(hearingWords).map((namespace) => words.load(namespace)));
    return onceEach(all);
  });
  if (entered === null || entered.length === 0) return <p>{words.t('library.no-precedents')}</p>;
  return (
    <ul class="precedents" data-testid="precedents">
      {entered.map(({ scenario, failure, actor, forum, trace, consequence }) => {
        const read = readerOf(words, scenario);
        const links = [
          charterPhrase('actors', actor),
          charterPhrase('forums', forum),
          charterPhrase('traces', trace),
          charterPhrase('consequences', consequence),
        ];
        return (
          <li key={`${scenario} ${failure} ${actor}`}>
            <span class="meta">
              {read(scenarioPhrase('title'))} · {read(scenarioPhrase('failures', failure, 'name'))}
            </span>
            <span>{links.map(read).join(' → ')}</span>
          </li>
        );
      })}
    </ul>
  );
}

/** Two sides of one hearing may have hung the same chain; it is one precedent. */
function onceEach(all: readonly Entered[]): readonly Entered[] {
  return [...new Map(all.map((each) => [`${each.scenario} ${each.failure} ${each.actor}`, each])).values()];
}
