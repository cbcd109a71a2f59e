import type { Hearing } from '../hearing/hearing';
import type { Phrase } from '../hearing/phrase';
import { reactionTo } from '../hearing/reaction';
import { type Screen, screenOf } from '../hearing/screen';
import type { Debate, Log } from '../rules/debate';
import type { Happening, Move, Objection } from '../rules/move';
import type { Scenario } from '../rules/scenario';
import { type Answered, needsBeat } from './beats';
import type { ReadPhrase } from './read-phrase';
import { createStore, type Store } from './store';

/** How an answer is marked: lit, unlit, or merely said. Never right or wrong in colour alone. */
export type Mark = 'held' | 'slipped' | 'told';

/** The answer to the last move, as a player reads it. */
export interface Told extends Answered {
  readonly mark: Mark;
  /** The screen on which the move was made. */
  readonly asked: Screen;
  /** The move that was made. */
  readonly move: Move;
}

/** What a player faces at this moment of a hearing. */
export interface Facing {
  readonly debate: Debate;
  readonly screen: Screen;
  readonly told: Told | null;
  /** Whether the answer has the screen for itself now. */
  readonly beat: boolean;
  /** Why the last move was refused, which the screen should have prevented. */
  readonly objection: Objection | null;
}

/** A player's seat at one hearing: it asks for moves and knows what to show of what came back. */
export interface Sitting {
  readonly scenario: Scenario;
  /** Tells one sitting from the next, also at the same hearing. */
  readonly seat: number;
  readonly facing: Store<Facing>;
  log(): Log;
  play(move: Move): Promise<void>;
  /** Leaves the answer that has the screen for itself. */
  goOn(): void;
  /** Hears what has just happened, after `facing` shows it. */
  listen(listener: (happenings: readonly Happening[]) => void): () => void;
}

let seats = 0;

export function createSitting(hearing: Hearing, read: ReadPhrase): Sitting {
  const { scenario } = hearing;
  const facing = createStore<Facing>({
    debate: hearing.debate(),
    screen: screenOf(scenario, hearing.debate()),
    told: null,
    beat: false,
    objection: null,
  });
  const listeners = new Set<(happenings: readonly Happening[]) => void>();
  seats += 1;
  return {
    scenario,
    seat: seats,
    facing,
    log: () => hearing.log(),
    async play(move) {
      const before = facing.get();
      const ruling = await hearing.play(move);
      if (!ruling.allowed) {
        facing.set({ ...facing.get(), objection: ruling.objection });
        return;
      }
      const { debate, happenings } = ruling;
      const screen = screenOf(scenario, debate);
      const told = { ...answerTo(scenario, debate, happenings), asked: before.screen, move };
      facing.set({ debate, screen, told, beat: needsBeat(told, screen, read), objection: null });
      for (const listener of [...listeners]) listener(happenings);
    },
    goOn: () => facing.set({ ...facing.get(), beat: false, told: null }),
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The one sentence that answers what has happened, with its mark. */
export function answerTo(
  scenario: Scenario,
  debate: Debate,
  happenings: readonly Happening[],
): Answered & { readonly mark: Mark } {
  let reaction: Phrase | null = null;
  let mark: Mark = 'told';
  for (const happening of happenings) {
    const says = reactionTo(scenario, debate, happening);
    if (says === null) continue;
    reaction = says;
    mark = markOf(happening);
  }
  return { happenings, reaction, mark };
}

function markOf(happening: Happening): Mark {
  if (happening.kind === 'chain-held' || happening.kind === 'claim-held') return 'held';
  if (happening.kind === 'chain-broke' || happening.kind === 'claim-slipped') return 'slipped';
  if (!('right' in happening)) return 'told';
  return happening.right ? 'held' : 'slipped';
}
