import { reactionTo } from '../../hearing/reaction';
import type { Phrase } from '../../hearing/phrase';
import { type Screen, screenOf } from '../../hearing/screen';
import type { Debate } from '../../rules/debate';
import type { Happening, Move } from '../../rules/move';
import type { Scenario } from '../../rules/scenario';
import { needsBeat, openGroup, screenLetters } from '../../ui/beats';
import { createBot } from '../bots/bot';
import { playOut } from '../bots/play-out';
import { policyNamed } from '../bots/policy';
import { textOf, type Words } from '../reading/scenario-words';
import { lettersOf, type Reading, readingOf } from './reading';
import { isJudged, isNext, tapsOf } from './taps';

/** One move of a good play, with what the player read before it and what answered it. */
export interface Turn {
  readonly screen: Screen;
  readonly move: Move;
  readonly isJudged: boolean;
  /** A tap that only says "next". */
  readonly isNext: boolean;
  readonly taps: number;
  /** What came newly on the screen before this move, phrase by phrase. */
  readonly read: readonly Reading[];
  readonly reaction: Reading | null;
  /** Whether the reaction has a screen of its own, left by one more tap. */
  readonly hasBeat: boolean;
  /** Whether a new screen was opened before this move. */
  readonly opensScreen: boolean;
  /** Letters on this screen at once, the band of the last reaction included. */
  readonly screenLetters: number;
  readonly weighs: boolean;
}

/**
 * A pinned good play: the best moves throughout, for one side and seed, as
 * the interface shows it. It decides about beats by the same function.
 */
export function goodPlay(scenario: Scenario, words: Words, start: { seed: number; position: string }): readonly Turn[] {
  const turns: Turn[] = [];
  const say = (phrase: Phrase): string => textOf(words, phrase) ?? '';
  const seen = new Set<string>();
  let band: Reading | null = null;
  const bot = createBot(policyNamed('skill-1'));
  playOut(scenario, bot, {
    ...start,
    watch({ before, after, happenings, move }) {
      const screen = screenOf(scenario, before);
      const opensScreen = turns.at(-1)?.screen.step !== screen.step;
      const reaction = answerTo(scenario, after, happenings);
      const next = screenOf(scenario, after);
      const hasBeat = needsBeat({ happenings, reaction }, next, say);
      const met = newPhrases(scenario, screen, { before, move, opensScreen }).filter((phrase) => {
        const place = `${before.step} ${phrase.in} ${phrase.path.join('/')}`;
        return !seen.has(place) && seen.add(place);
      });
      turns.push({
        screen,
        move,
        isJudged: isJudged(move),
        isNext: isNext(move),
        taps: tapsOf(move),
        read: met.map((phrase) => readingOf(phrase, say(phrase))),
        reaction: reaction === null ? null : readingOf(reaction, say(reaction)),
        hasBeat,
        opensScreen,
        screenLetters: screenLetters(screen, say) + (opensScreen && band !== null ? lettersOf(band) : 0),
        weighs: move.kind === 'commit-chain',
      });
      band = reaction === null || hasBeat ? null : readingOf(reaction, say(reaction));
    },
  });
  return turns;
}

function answerTo(scenario: Scenario, after: Debate, happenings: readonly Happening[]): Phrase | null {
  for (const happening of happenings) {
    const reaction = reactionTo(scenario, after, happening);
    if (reaction !== null) return reaction;
  }
  return null;
}

/** What a player reads before this move: a new screen's prompt and lines, the open slot's options, a card that is turned. */
function newPhrases(
  scenario: Scenario,
  screen: Screen,
  { before, move, opensScreen }: { before: Debate; move: Move; opensScreen: boolean },
): readonly Phrase[] {
  const said = opensScreen ? [...screen.prompt, ...screen.lines.map(({ says }) => says)] : [];
  const open = openGroup(screen.groups);
  const offered = (open?.options ?? []).filter(({ id }) => id !== '' && (open?.slot !== 'hands' || !id.includes(' ')));
  return [...said, ...offered.map(({ says }) => says), ...lookedUp(scenario, before, move)];
}

/** A card is read before it is laid, and a line is pressed before it is challenged. */
function lookedUp(scenario: Scenario, before: Debate, move: Move): readonly Phrase[] {
  if (move.kind === 'draft-claim' && move.slot === 'card') {
    return ['text', 'limit'].map((part): Phrase => ({ in: 'scenario', path: ['cards', move.choice, part] }));
  }
  if (move.kind !== 'challenge') return [];
  const witness = scenario.witnesses.find(({ lines, turn }) => [...lines, turn.flawed, turn.sound].includes(move.line));
  return before.step < 0 || witness === undefined
    ? []
    : [{ in: 'scenario', path: ['witnesses', witness.id, 'pressed', move.line] }];
}
