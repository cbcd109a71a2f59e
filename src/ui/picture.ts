import { charterPhrase } from '../hearing/phrase';
import { CHARTER_PART } from '../hearing/screens/chain-face';
import type { ChainRecord } from '../rules/debate';
import type { ChainSlot, Happening } from '../rules/move';
import type { Scenario, Step } from '../rules/scenario';
import { openSlots } from '../rules/steps/chain-step';
import type { ReadPhrase } from './read-phrase';
import type { Facing } from './sitting';

/** The face the speaker makes. */
export type Mood = 'calm' | 'speak' | 'doubt' | 'pressed' | 'surprised' | 'relieved' | 'firm' | 'moved';

/** One link as it hangs behind the page. */
export interface PictureTag {
  readonly slot: string;
  readonly text: string | null;
  readonly label: string;
  readonly state: 'empty' | 'hung' | 'held' | 'broken';
}

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
}

export interface PictureWords {
  readonly read: ReadPhrase;
  readonly slotName: (slot: ChainSlot) => string;
}

/** The picture of a moment. While an answer has the screen for itself, the step that brought it is still seen. */
export function pictureOf(scenario: Scenario, facing: Facing, words: PictureWords): Picture {
  const asked = facing.beat && facing.told ? facing.told.asked : facing.screen;
  const { speaker, step } = asked;
  return {
    scenery: scenario.scenery,
    look: step.kind === 'chain' ? 'chain' : 'forum',
    speaker,
    others: scenario.cast.filter((id) => id !== speaker).slice(0, 3),
    mood: moodOf(step, facing),
    chain: step.kind === 'chain' ? tagsOf(scenario, chainShown(facing, step.nth), words) : [],
    signal: { at: -1, labels: [] },
    night: facing.told?.happenings.some(isNight) ?? false,
  };
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
  { read, slotName }: PictureWords,
): readonly PictureTag[] {
  const slots = openSlots(scenario, chain);
  const breakAt = chain.weighed?.at ? slots.indexOf(chain.weighed.at) : -1;
  return slots.map((slot, i): PictureTag => {
    const text = textOf(chain, slot, read);
    const held = chain.weighed !== null && (breakAt < 0 || i < breakAt);
    const state = text === null ? 'empty' : i === breakAt ? 'broken' : held ? 'held' : 'hung';
    return { slot, text, label: slotName(slot), state };
  });
}

function textOf(chain: ChainRecord, slot: ChainSlot, read: ReadPhrase): string | null {
  const held = chain[slot];
  if (held === null) return null;
  const ids = typeof held === 'string' ? [held] : held;
  return ids.map((id) => read(charterPhrase(CHARTER_PART[slot], id))).join(', ');
}
