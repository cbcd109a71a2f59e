import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Words } from '../../../language/words';
import type { Log } from '../../../rules/debate';
import type { Scenario } from '../../../rules/scenario';
import { hearingWords } from '../../../ui/read-phrase';
import { loadScenario } from '../../../ui/scenario-shelf';
import { useArrival } from '../../../ui/use-arrival';
import { changeAddress, useAddress } from '../address';
import { PASTED } from '../gallery/frame-address';
import { loadReplay, replayNames } from '../hearings';
import { TonguePick, useTongue } from '../pick';
import { openWords } from '../tongue';
import { Trouble } from '../trouble';
import { LogChoice } from './log-choice';
import { followable, momentAt } from './moment';
import { MomentView } from './moment-view';
import { readLog } from './read-log';

/** A recorded hearing, gone through move by move, by the same rules and the same screens as the game. */
export function ReplayTool() {
  const { asked } = useAddress();
  const tongue = useTongue();
  const [pasted, setPasted] = useState<Log | null>(null);
  const name = asked.get('replay') ?? replayNames()[0] ?? PASTED;
  const { value, problem } = useArrival(`${name} ${tongue} ${name === PASTED && JSON.stringify(pasted)}`, async () => {
    const log = readLog(
      name === PASTED ? JSON.parse(sessionStorage.getItem(PASTED) ?? 'null') : await loadReplay(name),
    );
    const [scenario, words] = await Promise.all([
      loadScenario(log.scenario),
      openWords(tongue, hearingWords(log.scenario)),
    ]);
    if (scenario === null) throw new Error(`The library has no hearing "${log.scenario}".`);
    return { name, log, scenario, words, ...followable(scenario, log) };
  });
  return (
    <>
      <div class="tools">
        <LogChoice chosen={name} onPaste={setPasted} />
        <TonguePick />
      </div>
      {problem && <Trouble problem={problem} />}
      {value?.refused && (
        <p class="trouble">
          Today’s rules refuse entry {value.refused.entry}: {value.refused.objection ?? value.refused.code}. It is
          followed up to there.
        </p>
      )}
      {value && <Scrubber key={value.name} {...value} />}
    </>
  );
}

interface ScrubberProps {
  readonly name: string;
  readonly log: Log;
  readonly scenario: Scenario;
  readonly words: Words;
  readonly until: number;
}

const KEYS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, PageUp: -10, PageDown: 10 };

/** The slider over the moves; the arrow keys move it from anywhere but a field that needs them. */
function Scrubber({ name, log, scenario, words, until }: ScrubberProps) {
  const asked = Number(useAddress().asked.get('n') ?? 0);
  const n = Math.min(Math.max(0, Number.isInteger(asked) ? asked : 0), until);
  const moment = useMemo(() => momentAt(scenario, log, n), [scenario, log, n]);
  // Keys come faster than the page is drawn, so the next step counts from where the last one led.
  const at = useRef(n);
  at.current = n;
  const go = (to: number): void => {
    at.current = Math.min(Math.max(0, to), until);
    changeAddress({ n: String(at.current) });
  };
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const by = KEYS[event.key];
      const isField = event.target instanceof HTMLElement && event.target.matches('textarea, select, input');
      if (by === undefined || isField) return;
      event.preventDefault();
      go(at.current + by);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [until]);
  return (
    <main class="replay">
      <div class="scrubber">
        <button type="button" aria-label="One move back" disabled={n === 0} onClick={() => go(n - 1)}>
          ◀
        </button>
        <input
          type="range"
          aria-label="Moves made"
          min="0"
          max={until}
          value={n}
          onInput={(event) => go(Number(event.currentTarget.value))}
        />
        <button type="button" aria-label="One move on" disabled={n === until} onClick={() => go(n + 1)}>
          ▶
        </button>
        <output>
          {n} of {until}
        </output>
      </div>
      <MomentView moment={moment} scenario={scenario} words={words} replay={name} />
    </main>
  );
}
