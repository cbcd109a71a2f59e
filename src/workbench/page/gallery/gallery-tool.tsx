import { hearingWords, readerOf } from '../../../ui/read-phrase';
import { loadScenario } from '../../../ui/scenario-shelf';
import { useArrival } from '../../../ui/use-arrival';
import { useAddress } from '../address';
import { loadReplay, replayNames } from '../hearings';
import { Pick, TonguePick, useTongue } from '../pick';
import { readLog } from '../replay/read-log';
import { openWords } from '../tongue';
import { Trouble } from '../trouble';
import type { FrameAsk } from './frame-address';
import { FrameView } from './frame-view';
import { otherStates } from './other-states';
import { statesOf } from './states-of';

const ELSEWHERE = 'home and troubles';

/** One card of the gallery: a name, and what its frames are asked for. */
type Shown = Omit<FrameAsk, 'tongue' | 'theme' | 'text'> & { readonly name: string };

/** Every state of the interface, as the real components draw it, on both devices and in any language. */
export function GalleryTool() {
  const { asked } = useAddress();
  const tongue = useTongue();
  const from = asked.get('states') ?? replayNames()[0] ?? ELSEWHERE;
  const theme = asked.get('theme') === 'dark' ? 'dark' : 'light';
  const text = asked.get('text') === '130' ? 130 : 100;
  const { value, problem } = useArrival(`${from} ${tongue}`, async () => {
    if (from === ELSEWHERE)
      return otherStates(await openWords(tongue, [])).map(
        (state): Shown => ({ ...state, replay: null, n: 0, on: false }),
      );
    const log = readLog(await loadReplay(from));
    const words = await openWords(tongue, hearingWords(log.scenario));
    const scenario = await loadScenario(log.scenario);
    if (scenario === null) throw new Error(`The library has no hearing "${log.scenario}".`);
    const states = await statesOf(scenario, log, readerOf(words, scenario.id));
    return states.map((state): Shown => ({ ...state, hash: `#/hearing/${scenario.id}`, replay: from, trouble: null }));
  });
  return (
    <>
      <div class="tools">
        <Pick
          name="states"
          label="States of"
          chosen={from}
          choices={[...replayNames(), ELSEWHERE].map((name) => [name, name])}
        />
        <TonguePick />
        <Pick
          name="theme"
          label="Colours"
          chosen={theme}
          choices={[
            ['light', 'day'],
            ['dark', 'night'],
          ]}
        />
        <Pick
          name="text"
          label="Letters"
          chosen={String(text)}
          choices={[
            ['100', '100 %'],
            ['130', '130 %'],
          ]}
        />
        {value && <p class="legend">{value.length} states</p>}
      </div>
      {problem && <Trouble problem={problem} />}
      <main class="gallery">
        {value?.map(({ name, ...shown }) => (
          <figure key={`${from} ${name}`}>
            <figcaption>
              {name} {shown.replay && <span class="small">n {shown.n}</span>}
            </figcaption>
            <div class="frames">
              <FrameView ask={{ ...shown, tongue, theme, text }} device="phone" />
              <FrameView ask={{ ...shown, tongue, theme, text }} device="desktop" />
            </div>
          </figure>
        ))}
      </main>
    </>
  );
}
