import { useEffect, useState } from 'preact/hooks';
import type { Words } from '../../../language/words';
import { type Dimension, levelOf, pointsOf } from '../../../rules/dimensions';
import type { Happening } from '../../../rules/move';
import { moveKey } from '../../../rules/play-move';
import type { Scenario } from '../../../rules/scenario';
import { personOf } from '../../../ui/person';
import { FrameView } from '../gallery/frame-view';
import { readingOf } from '../graph/seen-graph';
import { useTongue } from '../pick';
import type { Moment, Turn } from './moment';
import { ScreenWords } from './screen-words';

interface MomentProps {
  readonly moment: Moment;
  readonly scenario: Scenario;
  readonly words: Words;
  readonly replay: string;
}

/** One moment: what led to it, what the rules answered, what it is worth so far, and what the player meets. */
export function MomentView({ moment, scenario, words, replay }: MomentProps) {
  const { read } = readingOf(words, scenario.id);
  const person = (id: string): string => personOf(words, scenario.id, id).name || id;
  const { screen, turn, next, debate, dimensions } = moment;
  return (
    <>
      <div class="standing">
        <p>
          <strong>{stepName(screen.step)}</strong> step {debate.step + 1} of {scenario.agenda.length} · scene{' '}
          {screen.scene} · side {debate.position} · seed {debate.seed}
        </p>
        <Measures dimensions={dimensions} />
      </div>
      <div class="moment">
        <section>
          <h2>What led here</h2>
          {turn ? <TurnView turn={turn} reaction={turn.reaction && read(turn.reaction)} /> : <p>Nothing yet.</p>}
        </section>
        <section>
          <h2>What the player meets</h2>
          <ScreenWords screen={screen} next={next} read={read} person={person} />
        </section>
        <section>
          <h2>As it is seen</h2>
          <SeenMoment replay={replay} n={moment.n} hearing={scenario.id} />
        </section>
      </div>
    </>
  );
}

const stepName = (step: object): string => Object.values(step).filter(Boolean).join(' ');

/** What every dimension is worth so far, as lozenges out of four; a dash where this hearing never asks for it. */
function Measures({ dimensions }: { dimensions: Moment['dimensions'] }) {
  const scores = Object.entries(dimensions) as readonly (readonly [Dimension, number | null])[];
  return (
    <ul class="measures">
      {scores.map(([dimension, score]) => (
        <li key={dimension}>
          <span>{dimension}</span>
          <span class="dots">{score === null ? '—' : '◆'.repeat(score) + '◇'.repeat(4 - score)}</span>
        </li>
      ))}
      <li>level {levelOf(dimensions)}</li>
      <li>{pointsOf(dimensions)} points</li>
    </ul>
  );
}

function TurnView({ turn, reaction }: { turn: Turn; reaction: string | null }) {
  const { move, ruling, asked } = turn;
  return (
    <>
      <p class="small">at {stepName(asked.step)}</p>
      <p class="move">{moveKey(move)}</p>
      {!ruling.allowed && <p class="fault">objection: {ruling.objection}</p>}
      {ruling.allowed && ruling.shown.length > 0 && <p class="small">beside it: {ruling.shown.join(' · ')}</p>}
      {ruling.allowed &&
        ruling.happenings.map((happening) => <HappeningView key={happening.kind} happening={happening} />)}
      {reaction && <blockquote>{reaction}</blockquote>}
    </>
  );
}

/** What has happened, with its judgement, and the rest of it as it is. */
function HappeningView({ happening }: { happening: Happening }) {
  const { kind, ...rest } = happening;
  const right = 'right' in happening ? happening.right : null;
  const held = kind === 'chain-held' || kind === 'claim-held' || right === true;
  const slipped = kind === 'chain-broke' || kind === 'claim-slipped' || right === false;
  return (
    <div class={`happening tone--${held ? 'right' : slipped ? 'near' : 'plain'}`}>
      <strong>
        {held ? '✓ ' : slipped ? '× ' : ''}
        {kind}
      </strong>
      <ul>
        {Object.entries(rest)
          .filter(([name]) => name !== 'right')
          .map(([name, value]) => (
            <li key={name}>
              {name} <b>{Array.isArray(value) ? value.join(', ') || '—' : String(value)}</b>
            </li>
          ))}
      </ul>
    </div>
  );
}

const REST = 250;

/** The game's own screen at this moment; it waits until the slider rests, because each one is a whole game. */
function SeenMoment({ replay, n, hearing }: { replay: string; n: number; hearing: string }) {
  const tongue = useTongue();
  const [rested, setRested] = useState(n);
  useEffect(() => {
    const due = setTimeout(() => setRested(n), REST);
    return () => clearTimeout(due);
  }, [n]);
  const ask = { tongue, theme: 'light', text: 100, replay, n: rested, on: false, press: [], trouble: null } as const;
  return <FrameView ask={{ ...ask, hash: `#/hearing/${hearing}` }} device="phone" scale={0.9} />;
}
