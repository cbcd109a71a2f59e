import type { Scenario } from '../../rules/scenario';
import { createBot } from '../bots/bot';
import { policyNamed } from '../bots/policy';
import type { Words } from '../reading/scenario-words';
import { atMost, type Bar } from './bar';
import { type CountedPlay, letterBars, reasonBars } from './letter-bars';
import { sharedLetters } from './repeated-letters';
import { rhythmBars } from './rhythm-bars';
import { structureBars } from './structure-bars';
import { type Play, playTurns } from './turn';
import { paceWords } from './ui-words';
import { verdictLines, verdictNumbers, verdictSentences } from './verdict-view';
import { lettersOf } from './view';
import { viewsOf } from './views-of';

/** What `npm run pace` counts of one hearing; the keys of bars that depend on words end with the language. */
export interface PaceReport {
  readonly id: string;
  readonly holds: boolean;
  readonly bars: Readonly<Record<string, Bar>>;
}

/** The seeds of the good plays that are counted. */
const SEEDS = [1, 2, 3, 4];
const HEARING = { typical: 11, slow: 12.5 };
/** The first three minutes, and a slow reader's. */
const TUTORIAL = { typical: 3, slow: 3.5 };
/** A short hearing for those who have heard others: five minutes at most, whoever reads. */
const CODA = { typical: 4, slow: 5 };

/** Counts a hearing along pinned good plays, one for each position and seed, in each language. */
export function paceReport(scenario: Scenario, words: readonly Words[]): PaceReport {
  const good = playsBy('skill-1', scenario);
  const others = [...playsBy('random', scenario), ...playsBy('skill-0.6', scenario)];
  const isTutorial = scenario.positions.length < 2;
  const bars: Record<string, Bar> = isTutorial ? {} : { ...structureBars(scenario) };
  for (const read of words) {
    const own = languageBars({ scenario, good, others, isTutorial }, read);
    for (const [name, bar] of Object.entries(own)) bars[`${name}-${read.language}`] = bar;
  }
  return { id: scenario.id, holds: Object.values(bars).every(({ holds }) => holds), bars };
}

function playsBy(policy: string, scenario: Scenario): readonly Play[] {
  const bot = createBot(policyNamed(policy));
  return scenario.positions.flatMap(({ id: position }) =>
    SEEDS.map((seed) => playTurns(scenario, bot, { seed, position })),
  );
}

interface Plays {
  readonly scenario: Scenario;
  readonly good: readonly Play[];
  readonly others: readonly Play[];
  readonly isTutorial: boolean;
}

function languageBars({ scenario, good, others, isTutorial }: Plays, words: Words): Readonly<Record<string, Bar>> {
  const { language } = words;
  const reader = paceWords(words);
  const counted = (plays: readonly Play[]): readonly CountedPlay[] =>
    plays.map((play) => {
      const { position, seed } = play.debate;
      return { name: `${position} seed ${seed}`, position, seed, views: viewsOf(play, reader) };
    });
  const goodPlays = counted(good);
  return {
    ...letterBars(language, goodPlays),
    ...reasonBars([...goodPlays, ...counted(others)]),
    ...rhythmBars(goodPlays, minutesFor(scenario)),
    ...verdictBars([...good, ...others], reader),
    ...(isTutorial ? {} : { 'shared-letters': sharedBar(goodPlays, scenario) }),
  };
}

/** A tutorial begins without being called; a short hearing that begins with a call is the coda. */
function minutesFor({ positions, agenda }: Scenario): { readonly typical: number; readonly slow: number } {
  if (positions.length > 1) return HEARING;
  return agenda.some(({ kind }) => kind === 'call') ? CODA : TUTORIAL;
}

/** The first view of every verdict met, good and bad. */
function verdictBars(plays: readonly Play[], reader: ReturnType<typeof paceWords>): Readonly<Record<string, Bar>> {
  const verdicts = plays.map((play) => ({ play, at: `${play.debate.position} seed ${play.log.seed}` }));
  return {
    'verdict-letters': atMost(
      300,
      verdicts.map(({ play, at }) => ({ value: lettersOf(verdictSentences(play, play.debate, reader)), at })),
    ),
    'verdict-numbers': atMost(
      1,
      verdicts.map(({ play, at }) => ({ value: verdictNumbers(play, play.debate, reader), at })),
    ),
    'verdict-unwritten': atMost(
      0,
      verdicts.map(({ play, at }) => ({
        value: verdictLines(play, play.debate, reader).filter(([, text]) => text === '').length,
        at,
      })),
    ),
  };
}

/**
 * What a second play, as the verdict offers it (a side that leans the other
 * way, another seed), repeats of the first: the mean over all such pairs.
 */
function sharedBar(plays: readonly CountedPlay[], scenario: Scenario): Bar {
  const leaningOf = (id: string) => scenario.positions.find((position) => position.id === id)?.leaning;
  const pairs = plays.flatMap((first) =>
    plays
      .filter((second) => second.seed !== first.seed && leaningOf(second.position) !== leaningOf(first.position))
      .map((second) => sharedLetters(first.views, second.views)),
  );
  const mean = pairs.reduce((sum, shared) => sum + shared, 0) / Math.max(1, pairs.length);
  return atMost(0.6, [{ value: mean, at: `mean of ${pairs.length} second plays` }]);
}
