import { createLocalBench } from '../../../hearing/bench';
import { openHearing } from '../../../hearing/hearing';
import type { Screen } from '../../../hearing/screen';
import type { Log } from '../../../rules/debate';
import type { Scenario } from '../../../rules/scenario';
import type { ReadPhrase } from '../../../ui/read-phrase';
import { createSitting, type Facing } from '../../../ui/sitting';

/** One state of the interface that a record leads to. */
export interface GalleryState {
  readonly name: string;
  readonly n: number;
  readonly on: boolean;
  readonly press: readonly string[];
}

/**
 * The different states of the interface in a recorded hearing, each where it
 * comes first: every kind of step, empty and part filled and weighed, with and
 * without an answer above it, every answer that has the screen for itself, and
 * what opens on them without a move.
 * @param read the words of the language shown: how long they are decides where an answer stands.
 */
export async function statesOf(scenario: Scenario, log: Log, read: ReadPhrase): Promise<readonly GalleryState[]> {
  const { seed, position } = log;
  const sitting = createSitting(openHearing({ scenario, bench: createLocalBench(scenario), seed, position }), read);
  const states: GalleryState[] = [];
  const see = (n: number, on: boolean): void => {
    const facing = sitting.facing.get();
    const name = nameOf(facing);
    if (states.some((state) => state.name === name)) return;
    const isFirst = !states.some((state) => stepIn(state.name) === stepIn(name));
    states.push({ name, n, on, press: [] });
    if (isFirst && !facing.beat) states.push(...openingsOn(facing.screen, { n, on }));
  };
  see(0, false);
  for (const [i, { move }] of log.entries.entries()) {
    await sitting.play(move);
    see(i + 1, false);
    if (!sitting.facing.get().beat) continue;
    sitting.goOn();
    see(i + 1, true);
  }
  return states;
}

const stepIn = (name: string): string => name.split(/[,+]/)[0] ?? '';

/** The step, how far its draft has come, and what stands above it. */
function nameOf({ screen, told, beat, debate }: Facing): string {
  if (beat && told) return `beat, ${told.asked.step.kind}, ${told.mark}`;
  const { step } = screen;
  const draft =
    step.kind === 'chain' ? debate.chains[step.nth - 1] : step.kind === 'claim' ? debate.claims[step.nth - 1] : null;
  const filled = screen.groups.filter((group) => group.filled).length;
  const answered = screen.lines.filter(({ answer }) => answer !== null).length;
  return [
    step.kind,
    draft && (draft.weighed ? 'weighed' : `${filled} of ${screen.groups.length}`),
    answered > 0 && `${answered} answered`,
    told?.reaction && `after ${told.mark}`,
  ]
    .filter(Boolean)
    .join(', ');
}

const testId = (id: string): string => `[data-testid="${id}"]`;

/** What opens without a move, by the kind of step on which it is looked at. */
const OPENINGS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  call: { hint: [testId('ask-hint')], tongues: [testId('tongues')] },
  chain: {
    charter: [testId('open-charter')],
    record: [testId('open-record')],
    settings: [testId('open-settings')],
  },
  'second-source': { 'card turned': [`${testId('card-options')} button`] },
  testimony: { 'line touched': ['.line-words'], 'a card to present': ['.line-words', testId('present')] },
  verdict: { why: [testId('why')], contest: [testId('why'), testId('contest')] },
  end: { sources: [testId('more')] },
};

function openingsOn({ step }: Screen, at: { n: number; on: boolean }): readonly GalleryState[] {
  const openings = Object.entries(OPENINGS[step.kind] ?? {});
  return openings.map(([name, press]) => ({ ...at, name: `${step.kind} + ${name}`, press }));
}
