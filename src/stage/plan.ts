import { castPeople } from './cast';
import type { Layout, Place } from './layout';
import type { StageView } from './stage-view';

/** One person of a view, cast and put in a place. */
export interface Placed {
  readonly look: string;
  readonly role: 'speaker' | 'other';
  readonly place: Place;
}

/** Who stands where: up to three around, the speaker last because nearest to us. Nobody appears twice. */
export function placePeople(view: StageView, layout: Layout): Placed[] {
  const around = [...new Set(view.others)].filter((id) => id !== view.speaker).slice(0, layout.others.length);
  const looks = castPeople(view.speaker === null ? around : [...around, view.speaker]);
  const placed = around.map(
    (_, i): Placed => ({ look: looks[i] as string, role: 'other', place: layout.others[i] as Place }),
  );
  if (view.speaker !== null) placed.push({ look: looks.at(-1) as string, role: 'speaker', place: layout.speaker });
  return placed;
}

/** What has to be built anew, as one comparable line: everything that is not a person, a face, a tag or a step of the signal. */
export function buildKey(view: StageView): string {
  const what = { forum: view.scenery, chain: view.chain.length, signal: '' }[view.look];
  return `${view.look} ${what} ${view.night} ${view.clear ?? ''}`;
}

/** The place of a happening's slot in the chain on show; a slot that is not shown breaks the last link. */
export function tagIndex(view: StageView, slot: string): number {
  const at = view.chain.findIndex((tag) => tag.slot === slot);
  return at >= 0 ? at : Math.max(0, view.chain.length - 1);
}
