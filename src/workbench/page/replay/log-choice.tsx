import { useRef, useState } from 'preact/hooks';
import type { Log } from '../../../rules/debate';
import { changeAddress } from '../address';
import { PASTED } from '../gallery/frame-address';
import { replayNames } from '../hearings';
import { Pick } from '../pick';
import { readLogText } from './read-log';

/** Where the log comes from: a recorded hearing, or what the author pastes. */
export function LogChoice({ chosen, onPaste }: { chosen: string; onPaste: (log: Log) => void }) {
  const [problem, setProblem] = useState<string | null>(null);
  const box = useRef<HTMLTextAreaElement>(null);
  const take = (text: string): void => {
    try {
      const log = readLogText(text);
      sessionStorage.setItem(PASTED, JSON.stringify(log));
      setProblem(null);
      onPaste(log);
      changeAddress({ replay: PASTED, n: '0' });
    } catch (wrong) {
      setProblem(wrong instanceof Error ? wrong.message : String(wrong));
    }
  };
  const names = [...replayNames(), ...(chosen === PASTED ? [PASTED] : [])];
  return (
    <>
      <Pick name="replay" label="Log" chosen={chosen} choices={names.map((name) => [name, name])} />
      <details class="paste">
        <summary>paste a log</summary>
        <textarea
          ref={box}
          rows={5}
          aria-label="A log, or what npm run play prints"
          placeholder="npm run --silent play -- s05-closed-contour --bot skill-0.6 --json"
        />
        <button type="button" onClick={() => take(box.current?.value ?? '')}>
          Read it
        </button>
        {problem && <p class="fault">{problem}</p>}
      </details>
    </>
  );
}
