/**
 * The stage without the game, while developing:
 * `/workbench/draw/look.html?look=chain&scenery=yard&speaker=baker&others=damir,saule&mood=pressed`
 * and `&dark=1 &night=1 &still=1 &low=1 &at=3 &count=5 &states=held,hung,broken`.
 * `stage` in the console shows and plays anything else.
 */
import '@fontsource-variable/onest';
import { createStage, type StageView } from '../../stage/stage';

const asked = new URLSearchParams(location.search);
const ask = (name: string, otherwise: string): string => asked.get(name) ?? otherwise;
const list = (name: string, otherwise: string): string[] => ask(name, otherwise).split(',').filter(Boolean);

const SLOTS = ['actor', 'hands', 'forum', 'standard', 'trace', 'consequence', 'proposed'];
const states = list('states', 'held,hung,hung,empty,empty,empty,empty');

const view = {
  scenery: ask('scenery', 'council'),
  look: ask('look', 'forum'),
  speaker: ask('speaker', 'damir') || null,
  others: list('others', 'saule,neighbour'),
  mood: ask('mood', 'calm'),
  chain: SLOTS.slice(0, Number(ask('count', '5'))).map((slot, i) => {
    const state = states[i] ?? 'empty';
    return { slot, label: slot, text: state === 'empty' ? null : `Ә Ғ Қ Ң Ө Ұ Ү Һ І ${i}`, state };
  }),
  signal: { at: Number(ask('at', '2')), labels: ['1', '2', '3', '4', '5', '6'] },
  night: ask('night', '0') === '1',
} as StageView;

const host = document.getElementById('stage');
if (host) {
  const stage = await createStage(host, {
    reducedMotion: ask('still', '0') === '1',
    dark: ask('dark', '0') === '1',
    quality: ask('low', '0') === '1' ? 'low' : 'full',
    panelSide: innerHeight > innerWidth ? 'bottom' : 'right',
  });
  stage.show(view);
  Object.assign(window, { stage, view });
}
