import { useState } from 'preact/hooks';
import type { Log } from '../../rules/debate';
import { moveKey } from '../../rules/play-move';
import type { Reached } from '../../rules/reach-verdict';
import { useWords } from '../game';
import { useSeat } from './seat';

/** "Contest this ruling": a note with everything the ruling rests on, to be copied or printed. Nothing is sent. */
export function ContestNote({ verdict }: { verdict: Reached }) {
  const words = useWords();
  const { sitting, debate } = useSeat();
  const [open, setOpen] = useState(false);
  const [copied, setCopied] = useState(false);
  const note = contestNote(sitting.log(), debate.position, verdict);
  if (!open) {
    return (
      <button type="button" class="tile tile--quiet" data-testid="contest" onClick={() => setOpen(true)}>
        {words.t('verdict.contest')}
      </button>
    );
  }
  return (
    <section class="contest">
      <h3>{words.t('verdict.contest-title')}</h3>
      <p>{words.t('verdict.contest-how')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long note scrolls, and a keyboard must be able to scroll it too (axe: scrollable-region-focusable). */}
      <pre class="contest-note" data-testid="contest-note" tabIndex={0}>
        {note}
      </pre>
      <div class="actions--two">
        <button
          type="button"
          class="tile"
          onClick={() => void navigator.clipboard?.writeText(note).then(() => setCopied(true))}
        >
          {words.t(copied ? 'verdict.contest-copied' : 'verdict.contest-copy')}
        </button>
        <button type="button" class="tile" onClick={() => window.print()}>
          {words.t('verdict.contest-print')}
        </button>
      </div>
    </section>
  );
}

/** The ruling in codes, the same in every language: the record, the measures, and every reason with its option. */
export function contestNote(log: Log, position: string, verdict: Reached): string {
  const measures = Object.entries(verdict.dimensions)
    .map(([dimension, score]) => `${dimension}${score ?? '-'}`)
    .join(' ');
  const reasons = verdict.reasons.map(({ step, code, chosen, better }) => {
    const at = Object.values(step).join(' ');
    return `${at}: ${code} | ${chosen ?? '-'} > ${better ?? '-'}`;
  });
  const moves = log.entries.map(({ n, move }) => `${n} ${moveKey(move)}`);
  return [
    `${log.scenario} v${log.version} seed ${log.seed} ${position}`,
    `level ${verdict.level} ${measures}`,
    ...reasons,
    ...moves,
  ].join('\n');
}
