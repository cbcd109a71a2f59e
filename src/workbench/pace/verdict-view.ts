import { type Phrase, scenarioPhrase } from '../../hearing/phrase';
import type { Debate } from '../../rules/debate';
import { type Reached, reachVerdict } from '../../rules/reach-verdict';
import { countLetters } from '../../scenarios/proofreading/words/count-letters';
import { nextStepSentence } from '../../ui/hearing/next-step';
import type { Play } from './turn';
import type { PaceWords } from './ui-words';
import type { ReadSentence } from './view';

/** From this level on, the person who waited gets an answer. */
const ANSWERED = 3;

/** The first view of a verdict, sentence by sentence, as the interface makes it. */
export function verdictLines(
  { scenario }: Pick<Play, 'scenario'>,
  debate: Debate,
  words: PaceWords,
): readonly (readonly [key: string, text: string])[] {
  const verdict = reachVerdict(scenario, debate) as Reached;
  const { ui, read } = words;
  const chains = verdict.chains.map(({ nth, at }) => {
    const failure = read(scenarioPhrase('failures', debate.chains[nth - 1]?.failure ?? '', 'name'));
    const says =
      at === null
        ? ui('verdict.chain-held', { failure })
        : ui('verdict.chain-broke', { failure, link: ui(`slots.${at}.name`) });
    return [`verdict.chain ${failure} ${at}`, says] as const;
  });
  const next = verdict.nextStep
    ? nextStepSentence(words.game, read, { next: verdict.nextStep, played: { scenario, debate } })
    : ui('verdict.nothing-better');
  return [
    ['verdict.level', ui('verdict.level', { level: verdict.level })],
    ...chains,
    ['verdict.next', ui('verdict.next')],
    [`verdict.next ${next}`, next],
    ...(scenario.positions.length > 1 ? [[OTHER_SIDE, ui(OTHER_SIDE)] as const] : []),
    ['verdict.bench', ui('verdict.bench')],
  ];
}

const OTHER_SIDE = 'verdict.other-side';

export function verdictSentences(play: Play, debate: Debate, words: PaceWords): readonly ReadSentence[] {
  return verdictLines(play, debate, words).map(([key, text]) => ({ key: `ui:${key}`, letters: countLetters(text) }));
}

/** Sentences of the verdict that hold no author's words, in which a number would be a figure about this play. */
const ABOUT_THE_PLAY: ReadonlySet<string> = new Set(['verdict.level', 'verdict.next', 'verdict.bench']);

/** How many numbers the first view of the verdict shows about this play; "the best case on another side" speaks of another. */
export function verdictNumbers(play: Pick<Play, 'scenario'>, debate: Debate, words: PaceWords): number {
  const own = verdictLines(play, debate, words).filter(([key]) => ABOUT_THE_PLAY.has(key));
  return own.flatMap(([, text]) => text.match(/\d+/g) ?? []).length;
}

/** The last screen of a hearing: the letter by level, the front page, and what would change one's mind. */
export function endPhrases({ scenario, debate }: Pick<Play, 'scenario' | 'debate'>): readonly Phrase[] {
  const verdict = reachVerdict(scenario, debate);
  const isAnswered = verdict.kind === 'reached' && verdict.level >= ANSWERED;
  return [
    scenarioPhrase('letter', isAnswered ? 'answered' : 'waits'),
    scenarioPhrase('frontPage', 'glad'),
    scenarioPhrase('frontPage', 'notGlad'),
    scenarioPhrase('changeMind'),
  ];
}
