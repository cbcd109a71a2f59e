import { charterPhrase } from '../hearing/phrase';
import { CHARTER_PART } from '../hearing/screens/chain-face';
import type { ChainRecord } from '../rules/debate';
import type { ChainSlot, Happening } from '../rules/move';
import { fileHand } from '../rules/offers';
import type { Scenario, Step } from '../rules/scenario';
import { openSlots } from '../rules/steps/chain-step';
import type { ReadPhrase } from './read-phrase';
import type { Facing } from './sitting';

const TUTORIAL = 0;

/** The face the speaker makes. */
export type Mood = 'calm' | 'speak' | 'doubt' | 'pressed' | 'surprised' | 'relieved' | 'firm' | 'moved';

/** One link as it hangs behind the page. */
export interface PictureTag {
  readonly slot: string;
  readonly text: string | null;
  readonly label: string;
  readonly state: 'empty' | 'hung' | 'held' | 'broken';
}

/** Where a camera's signal passes: the four powers that are kept apart, and the three accounts that somebody must give. */
export const SIGNAL_PLACES = ['recording', 'linking', 'recognising', 'predicting', 'entry', 'match', 'action'] as const;
export type SignalPlace = (typeof SIGNAL_PLACES)[number];

/** What is seen behind the page at this moment: told in plain words, so that whoever draws it needs no word of its own. */
export interface Picture {
  readonly scenery: string;
  readonly look: 'forum' | 'chain' | 'signal';
  readonly speaker: string | null;
  readonly others: readonly string[];
  readonly mood: Mood;
  readonly chain: readonly PictureTag[];
  readonly signal: { readonly at: number; readonly labels: readonly string[] };
  readonly night: boolean;
  /** Pixels from the top that the page leaves free of its panel; `null` where it leaves enough, or nothing. */
  readonly clear: number | null;
}

/** The words of a chain. `nobodyElse` is what hangs where no further hands were named, which is an answer too. */
export interface ChainWords {
  readonly read: ReadPhrase;
  readonly slotName: (slot: ChainSlot) => string;
  readonly nobodyElse: string;
}

export interface PictureWords extends ChainWords {
  readonly placeName: (place: SignalPlace) => string;
}

/**
 * The picture of a moment. While an answer has the screen for itself, the step that brought it is still seen.
 * The file is read over the signal's journey, because its cards are about what a system did before anybody spoke;
 * not in the tutorial, whose cards are about a counter of trays.
 */
export function pictureOf(
  scenario: Scenario,
  facing: Facing,
  { clear, ...words }: PictureWords & Pick<Picture, 'clear'>,
): Picture {
  const asked = facing.beat && facing.told ? facing.told.asked : facing.screen;
  const { speaker, step } = asked;
  const at = signalAt(scenario, facing, step);
  return {
    scenery: scenario.scenery,
    look: step.kind === 'chain' ? 'chain' : at >= 0 ? 'signal' : 'forum',
    speaker,
    others: scenario.cast.filter((id) => id !== speaker).slice(0, 3),
    mood: moodOf(step, facing),
    chain: step.kind === 'chain' ? tagsOf(scenario, chainShown(facing, step.nth), words) : [],
    signal: { at, labels: at >= 0 ? SIGNAL_PLACES.map(words.placeName) : [] },
    night: facing.told?.happenings.some(isNight) ?? false,
    clear,
  };
}

/** How far the signal has come: the first card lights the first place and the last card the last; -1 outside the file. */
function signalAt(scenario: Scenario, { debate }: Facing, step: Step): number {
  const cards = step.kind === 'file' ? fileHand(scenario, debate).length : 0;
  if (step.kind !== 'file' || scenario.act === TUTORIAL) return -1;
  return Math.round(((step.nth - 1) * (SIGNAL_PLACES.length - 1)) / Math.max(1, cards - 1));
}

function chainShown({ debate }: Facing, nth: 1 | 2): ChainRecord {
  return debate.chains[nth - 1] as ChainRecord;
}

/** The lamps dip when it has gone wrong. */
function isNight({ kind }: Happening): boolean {
  return kind === 'gone-wrong';
}

function moodOf(step: Step, { beat, told }: Facing): Mood {
  if (beat) return told?.mark === 'held' ? 'relieved' : 'doubt';
  const last = told?.happenings.at(-1)?.kind;
  if (last === 'line-pressed') return 'pressed';
  if (step.kind === 'claim-attack' || step.kind === 'position-attack' || step.kind === 'follow-up') return 'firm';
  return step.kind === 'opening' || step.kind === 'testimony' || step.kind === 'call' ? 'speak' : 'calm';
}

/** The links of a chain as tags: what hung above a break held, what hung below it fell with it. */
export function tagsOf(
  scenario: Scenario,
  chain: ChainRecord,
  { read, slotName, nobodyElse }: ChainWords,
): readonly PictureTag[] {
  const slots = openSlots(scenario, chain);
  const breakAt = chain.weighed?.at ? slots.indexOf(chain.weighed.at) : -1;
  return slots.map((slot, i): PictureTag => {
    const text = textOf(chain, slot, read);
    const said = text === '' ? nobodyElse : text;
    const held = chain.weighed !== null && (breakAt < 0 || i < breakAt);
    const state = text === null ? 'empty' : i === breakAt ? 'broken' : held ? 'held' : 'hung';
    return { slot, text: said, label: slotName(slot), state };
  });
}

function textOf(chain: ChainRecord, slot: ChainSlot, read: ReadPhrase): string | null {
  const held = chain[slot];
  if (held === null) return null;
  const ids = typeof held === 'string' ? [held] : held;
  return ids.map((id) => read(charterPhrase(CHARTER_PART[slot], id))).join(', ');
}
