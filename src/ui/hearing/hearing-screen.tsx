import '../style/hearing.css';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { CharterDrawer } from '../drawers/charter-drawer';
import { RecordDrawer } from '../drawers/record-drawer';
import { SettingsDrawer } from '../drawers/settings-drawer';
import { useGame, useWords } from '../game';
import type { Sitting } from '../sitting';
import { useStore } from '../use-store';
import { BeatView } from './beat-view';
import { DebugNote } from './debug-note';
import { Rail } from './rail';
import { ReactionBand } from './reaction-band';
import { SittingContext, useSeat } from './seat';
import { StepView } from './step-view';
import { tellingOf } from './telling';
import { usePicture } from './use-picture';

type Open = 'charter' | 'record' | 'settings' | null;

/** A hearing on the screen: the rail, the room behind, and one step at a time on felt. */
export function HearingScreen({ sitting }: { sitting: Sitting }) {
  const game = useGame();
  const [open, setOpen] = useState<Open>(null);
  const caption = useStore(game.caption);
  const { captions } = useStore(game.settings);
  const close = (): void => setOpen(null);
  return (
    <SittingContext.Provider value={sitting}>
      <HearingRail onOpen={setOpen} />
      {captions && caption && (
        <p class="caption" data-testid="caption">
          {caption}
        </p>
      )}
      <Panel />
      {open === 'charter' && <CharterDrawer onClose={close} />}
      {open === 'record' && <RecordDrawer onClose={close} />}
      {open === 'settings' && <SettingsDrawer onClose={close} />}
      {game.asked.debug && <DebugNote />}
    </SittingContext.Provider>
  );
}

function HearingRail({ onOpen }: { onOpen: (drawer: Open) => void }) {
  const { screen } = useSeat();
  return <Rail scene={screen.scene} onOpen={onOpen} />;
}

/** The felt that holds the step. It takes the focus after each step, and the announcer says answer and question. */
function Panel() {
  const { screen, told, beat, person, debate } = useSeat();
  const panel = useRef<HTMLElement>(null);
  const asked = beat && told ? told.asked : screen;
  const { step } = asked;
  const key = `${Object.values(step).join(' ')}${beat ? ' beat' : ''}`;
  useTelling(key);
  usePicture(panel, key);
  useLayoutEffect(() => {
    panel.current?.focus({ preventScroll: true });
    panel.current?.scrollTo?.(0, 0);
  }, [key]);
  const isWeighed = step.kind === 'chain' && debate.chains[step.nth - 1]?.weighed !== null;
  const isWall = (step.kind === 'chain' && !isWeighed) || step.kind === 'claim';
  return (
    <section
      ref={panel}
      key={key}
      class={`panel panel--${step.kind}${isWall ? ' panel--wall' : ''}${isWeighed ? ' panel--weighed' : ''}`}
      tabIndex={-1}
      aria-label={person(asked.speaker).name}
      data-testid="step"
      data-step={beat ? 'beat' : step.kind}
    >
      {beat && told ? (
        <BeatView told={told} />
      ) : (
        <>
          {told?.happenings.every(({ kind }) => kind !== 'line-pressed') && <ReactionBand told={told} />}
          <StepView />
        </>
      )}
    </section>
  );
}

/** Says the answer and what is asked next. */
function useTelling(key: string): void {
  const game = useGame();
  const words = useWords();
  const { sitting, told, read } = useSeat();
  useEffect(() => {
    game.announce(tellingOf(words, read, sitting.facing.get()));
  }, [key, told]);
}
