import { type Language, languages } from '../../language/languages';
import type { Scenario } from '../../rules/scenario';
import { startDebate } from '../../rules/start-debate';
import type { Words } from '../reading/scenario-words';
import { atMost, type Bar, playBars } from './bars';
import { goodPlay } from './good-play';
import { poolBars } from './pool-bars';
import { sharedLetters } from './shared-letters';
import { verdictLetters } from './verdict-letters';

/** The seeds of the pinned plays; enough that each witness is met both sound and flawed. */
export const SEEDS = [1, 2, 3] as const;

/** Seeds of the plays compared with one another, each with the side that its lot gives. */
const REPLAYS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

export interface PaceReport {
  readonly id: string;
  readonly holds: boolean;
  /** Structure first, then each language. */
  readonly bars: Readonly<Record<'structure' | Language, Readonly<Record<string, Bar>>>>;
}

/** Counts every playability bar of one hearing, per language, along its pinned good plays. */
export function paceReport(scenario: Scenario, wordsIn: (language: Language) => Words): PaceReport {
  const isTutorial = scenario.act === 0;
  const perLanguage = languages.map((language) => [language, languageBars(scenario, wordsIn(language), isTutorial)]);
  const bars = {
    structure: isTutorial ? {} : poolBars(scenario),
    ...Object.fromEntries(perLanguage),
  } as PaceReport['bars'];
  const holds = Object.values(bars).every((group) => Object.values(group).every((bar) => bar.holds));
  return { id: scenario.id, holds, bars };
}

function languageBars(scenario: Scenario, words: Words, isTutorial: boolean): Readonly<Record<string, Bar>> {
  const plays = scenario.positions.flatMap(({ id }) =>
    SEEDS.map((seed) => goodPlay(scenario, words, { seed, position: id })),
  );
  const bars = { ...playBars(plays, words.language), 'verdict-letters': atMost(verdictLetters(scenario, words), 300) };
  if (isTutorial) return bars;
  const again = REPLAYS.map((seed) =>
    goodPlay(scenario, words, { seed, position: startDebate(scenario, { seed }).position }),
  );
  return { ...bars, 'shared-when-played-again': atMost(sharedLetters(again), 0.6) };
}
