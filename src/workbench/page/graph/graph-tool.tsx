import { useMemo, useState } from 'preact/hooks';
import type { Words } from '../../../language/words';
import { hearingWords } from '../../../ui/read-phrase';
import { useArrival } from '../../../ui/use-arrival';
import { changeAddress, useAddress } from '../address';
import { type SeenHearing, seeHearing } from '../hearings';
import { HearingPick, TonguePick, useHearing, useTongue } from '../pick';
import { openWords } from '../tongue';
import { Trouble } from '../trouble';
import { ArgumentMap } from './argument-map';
import { ArgumentSection } from './argument-section';
import { BenchSection } from './bench-section';
import { ChainSection, CharterSection } from './chain-section';
import { Inspector } from './inspector';
import { placeFindings } from './place-findings';
import { GraphContext, placeInFile, readingOf, tiedTo } from './seen-graph';

/** One hearing as a graph, in one language: what is there, how it is judged, and what is missing. */
export function GraphTool() {
  const hearing = useHearing();
  const tongue = useTongue();
  const inWords = useAddress().asked.get('chips') === 'words';
  const { value, problem } = useArrival(`${hearing} ${tongue}`, async () => {
    const [seen, words] = await Promise.all([seeHearing(hearing), openWords(tongue, hearingWords(hearing))]);
    return { hearing, seen, words };
  });
  return (
    <>
      <div class="tools">
        <HearingPick />
        <TonguePick />
        <label class="pick">
          <input
            type="checkbox"
            checked={inWords}
            onChange={(event) => changeAddress({ chips: event.currentTarget.checked ? 'words' : null })}
          />
          <span>words on chips</span>
        </label>
        <Legend />
      </div>
      {problem && <Trouble problem={problem} />}
      {value && <Drawn key={value.hearing} {...value} inWords={inWords} />}
    </>
  );
}

interface DrawnProps {
  readonly hearing: string;
  readonly seen: SeenHearing;
  readonly words: Words;
  readonly inWords: boolean;
}

function Drawn({ hearing, seen, words, inWords }: DrawnProps) {
  const { graph, findings } = seen;
  const [pointed, point] = useState<string | null>(null);
  const [copied, setCopied] = useState<string | null>(null);
  const placed = useMemo(() => placeFindings(graph, findings), [graph, findings]);
  const lit = useMemo(() => (pointed === null ? new Set<string>() : tiedTo(graph, pointed)), [graph, pointed]);
  const reading = useMemo(() => readingOf(words, hearing), [words, hearing]);
  const copy = (path: string): void => {
    const node = graph.nodes.find((one) => one.path === path);
    if (!node) return;
    const place = placeInFile(hearing, node);
    navigator.clipboard.writeText(place).then(
      () => setCopied(place),
      () => setCopied(null),
    );
  };
  const hasCase = graph.nodes.some(({ part }) => part === 'claim');
  const seenGraph = { hearing, graph, placed, ...reading, inWords, pointed, lit, point, copy };
  return (
    <GraphContext.Provider value={seenGraph}>
      <div class="graph">
        <main onMouseLeave={() => point(null)}>
          {hasCase && <ArgumentMap />}
          {hasCase && <ArgumentSection />}
          <ChainSection />
          <BenchSection />
          <CharterSection />
        </main>
        <Inspector copied={copied} />
      </div>
    </GraphContext.Provider>
  );
}

function Legend() {
  return (
    <p class="legend">
      <span class="tone--right">✓ right</span>
      <span class="tone--near">~ half right</span>
      <span class="tone--wrong">× wrong</span>
      <span class="dots">●●○ strength</span>
      <span class="fault">to mend</span>
    </p>
  );
}
