import type { Phrase } from '../hearing/phrase';
import type { Group, Screen } from '../hearing/screen';
import type { Happening } from '../rules/move';
import { countLetters } from '../scenarios/proofreading/words/count-letters';

/** The most letters that one screen may ask a player to read, options and reaction included. */
export const SCREEN_LETTERS = 330;

/** What one move brought about, and the sentence that answers it, if it has one. */
export interface Answered {
  readonly happenings: readonly Happening[];
  readonly reaction: Phrase | null;
}

/**
 * Whether the answer to a move is given a screen of its own, with one button
 * "continue", before the next step is shown. Otherwise it stands as a band
 * above the next step's prompt, so that nobody taps only to say "next". A
 * screen of its own goes to the moments (a chain weighed, a name called, the verdict,
 * the letter) and to an answer that would make the next screen longer than
 * `SCREEN_LETTERS`.
 * @param next the screen after the move.
 * @param read the words of a phrase in the language now chosen.
 */
export function needsBeat({ happenings, reaction }: Answered, next: Screen, read: (phrase: Phrase) => string): boolean {
  if (reaction === null || happenings.some(staysOnItsStep)) return false;
  if (happenings.some(isMoment)) return true;
  return countLetters(read(reaction)) + screenLetters(next, read) > SCREEN_LETTERS;
}

/** The letters that a player meets on a screen: what is said, the lines, and the options of the one open slot. */
export function screenLetters(screen: Screen, read: (phrase: Phrase) => string): number {
  const said = [...screen.prompt, ...screen.lines.flatMap(({ says, answer }) => (answer ? [says, answer] : [says]))];
  const open = openGroup(screen.groups);
  const offered = (open?.options ?? []).filter(({ id }) => open?.slot !== 'hands' || !id.includes(' '));
  const hung = screen.groups.flatMap((group) => group.options.filter(({ chosen }) => group !== open && chosen));
  const phrases = [...said, ...[...offered, ...hung].flatMap(({ id, says }) => (id === '' ? [] : [says]))];
  return phrases.reduce((sum, phrase) => sum + countLetters(read(phrase)), 0);
}

/** The slot a player fills now: the first one that is empty and has something on offer. */
export function openGroup(groups: readonly Group[]): Group | undefined {
  return groups.find(({ filled, options }) => !filled && options.length > 0);
}

/** The answer is heard where the player already is: a line that was pressed, a break that can be mended. */
function staysOnItsStep(happening: Happening): boolean {
  return happening.kind === 'line-pressed' || ('mendable' in happening && happening.mendable);
}

const MOMENTS: ReadonlySet<Happening['kind']> = new Set<Happening['kind']>([
  'chain-held',
  'chain-broke',
  'gone-wrong',
  'verdict-reached',
  // The letter comes next, and comes alone.
  'forum-asked',
]);

function isMoment({ kind }: Happening): boolean {
  return MOMENTS.has(kind);
}
