import type { Phrase } from '../../../src/hearing/phrase';
import { type Screen, screenOf } from '../../../src/hearing/screen';
import type { Language } from '../../../src/language/languages';
import type { Debate, LogEntry } from '../../../src/rules/debate';
import type { Move } from '../../../src/rules/move';
import { playMove } from '../../../src/rules/play-move';
import type { Scenario } from '../../../src/rules/scenario';
import { startDebate } from '../../../src/rules/start-debate';
import { answerTo } from '../../../src/ui/sitting';
import { type Bot, createBot } from '../../../src/workbench/bots/bot';
import { policyNamed } from '../../../src/workbench/bots/policy';
import { loadScenario } from '../../../src/workbench/reading/scenario-library';
import { loadWords, textOf, type Words } from '../../../src/workbench/reading/scenario-words';

/** Which hearing is played, by which lot, and in which language it is read. */
export interface Planned {
  readonly id: string;
  readonly seed: number;
  readonly position: string | null;
  readonly language: Language;
}

/**
 * The same hearing played by the rules beside the browser. It knows what the
 * page must be showing, in words, and what somebody who reasons perfectly does
 * next; the page itself is never asked.
 */
export interface Mirror {
  readonly scenario: Scenario;
  readonly language: Language;
  debate(): Debate;
  screen(): Screen;
  /** The next move of a perfect player, `null` when the hearing is over. */
  next(): Move | null;
  /** @throws Error when the rules refuse the move. */
  play(move: Move): void;
  /** What the last move brought: the sentence that answers it, if there is one. */
  answer(): Phrase | null;
  /** The words of a phrase. @throws Error when the locale lacks them. */
  say(phrase: Phrase): string;
  /** From here on the page is read in another language; the debate stays. */
  readIn(language: Language): void;
}

export const ROOT = process.cwd();

/** The words of a phrase in one language, as a player sees them. */
export const sayIn = (words: Words, phrase: Phrase): string => {
  const text = textOf(words, phrase);
  if (text === null) throw new Error(`no ${words.language} words for ${phrase.in}: ${phrase.path.join('.')}`);
  return text;
};

/** Opens the mirror of a planned hearing, before its first move. */
export const openMirror = (plan: Planned, bot: Bot = createBot(policyNamed('skill-1'))): Mirror => {
  const scenario = loadScenario(ROOT, plan.id);
  const entries: LogEntry[] = [];
  let words = loadWords(ROOT, plan.id, plan.language);
  let debate = startDebate(scenario, { seed: plan.seed, position: plan.position });
  let answer: Phrase | null = null;
  return {
    scenario,
    get language() {
      return words.language;
    },
    debate: () => debate,
    screen: () => screenOf(scenario, debate),
    next: () => bot(scenario, debate, entries),
    play(move) {
      const ruling = playMove(scenario, debate, move);
      if (!ruling.allowed) throw new Error(`refused (${ruling.objection}): ${JSON.stringify(move)}`);
      debate = ruling.debate;
      answer = answerTo(scenario, debate, ruling.happenings).reaction;
      entries.push({ n: debate.moves, move, shown: ruling.shown });
    },
    answer: () => answer,
    say: (phrase) => sayIn(words, phrase),
    readIn(language) {
      words = loadWords(ROOT, plan.id, language);
    },
  };
};
