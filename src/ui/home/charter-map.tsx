import { useState } from 'preact/hooks';
import { formatList } from '../../language/format-list';
import type { Words } from '../../language/words';
import { useWords } from '../game';
import { loadCharter } from '../scenario-shelf';
import { useArrival } from '../use-arrival';
import { kindsOf, type PowerLine, powerLines } from './power-lines';

/**
 * The common Charter as a map: forums on one side, kinds of actor on the
 * other, a line where one may question the other, a dashed one where both sit
 * in one house. A touched forum lights its lines and says them in words.
 */
export function CharterMap() {
  const words = useWords();
  const [lit, setLit] = useState<string | null>(null);
  const { value: charter } = useArrival('charter', async () => {
    await words.load('charter');
    return loadCharter();
  });
  if (charter === null) return null;
  const kinds = kindsOf(charter);
  const lines = powerLines(charter);
  const name = (part: 'forums' | 'kinds', id: string): string => words.sentence('charter', [part, id]);
  const chosen = lines.find(({ forum }) => forum === lit);
  return (
    <figure class="charter-map">
      <div class="charter-sides">
        <ul class="charter-side">
          {lines.map((line) => (
            <li key={line.forum}>
              <button
                type="button"
                class="charter-chip"
                aria-pressed={line.forum === lit}
                aria-label={said(line, words, name)}
                onClick={() => setLit(line.forum === lit ? null : line.forum)}
              >
                {name('forums', line.forum)}
              </button>
            </li>
          ))}
        </ul>
        <Lines lines={lines} kinds={kinds} lit={lit} />
        <ul class="charter-side charter-side--kinds">
          {kinds.map((kind) => (
            <li key={kind} class={chosen && !chosen.questions.includes(kind) ? 'charter-kind--dim' : ''}>
              {name('kinds', kind)}
            </li>
          ))}
        </ul>
      </div>
      <figcaption>{chosen ? said(chosen, words, name) : words.t('charter.map-touch')}</figcaption>
    </figure>
  );
}

/** The lines of a forum in words; whoever cannot see them hears this as its name. */
function said(line: PowerLine, words: Words, name: (part: 'forums' | 'kinds', id: string) => string): string {
  const list = (kinds: readonly string[]): string =>
    formatList(
      words.language,
      kinds.map((kind) => name('kinds', kind)),
    );
  const power =
    line.questions.length > 0
      ? `${words.t('charter.powers.question')}: ${list(line.questions)}.`
      : `${words.t('charter.over-nobody')}.`;
  const house = line.ownHouse.length > 0 ? ` ${words.t('charter.depends')}: ${list(line.ownHouse)}.` : '';
  return `${name('forums', line.forum)}: ${power}${house}`;
}

/** Both sides are as high as each other, so a line needs no measuring: it runs between the middles of two rows. */
function Lines({ lines, kinds, lit }: { lines: readonly PowerLine[]; kinds: readonly string[]; lit: string | null }) {
  const middle = (at: number, of: number): number => (100 * (at + 0.5)) / of;
  const curve = (from: number, to: number): string => `M0 ${from} C50 ${from} 50 ${to} 100 ${to}`;
  return (
    <svg class="charter-lines" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
      {lines.flatMap(({ forum, questions, ownHouse }, at) =>
        [...questions, ...ownHouse].map((kind) => (
          <path
            key={`${forum} ${kind}`}
            d={curve(middle(at, lines.length), middle(kinds.indexOf(kind), kinds.length))}
            class={`charter-line${ownHouse.includes(kind) ? ' charter-line--own' : ''}${forum === lit ? ' charter-line--lit' : ''}`}
          />
        )),
      )}
    </svg>
  );
}
