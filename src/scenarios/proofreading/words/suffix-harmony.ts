import { findingOn, type Gate } from './finding';
import { type Harmony, sureHarmonyOf } from './kazakh-sounds';
import { shownText } from './shown-text';

/** Endings whose vowels must agree with the word before them. Those that Russian loanwords imitate (-та, -не) are left to the dictionary. */
const endings: readonly (readonly [Harmony, RegExp])[] = [
  ['back', /(?:[лдт]ар|[ндт]ың|[ндт]ан|[дт]ағы|[ғқ]а|[лдт]ық|[ндт]ы|сы|(?<=[лдт][ае]р)[дт]а|сыз|мыз|ңыз)$/],
  ['front', /(?:[лдт]ер|[ндт]ің|[ндт]ен|[дт]егі|[гк]е|[лдт]ік|[ндт]і|сі|(?<=[лдт][ае]р)[дт]е|сіз|міз|ңіз)$/],
];
/** Not in harmony by nature: -мен, -нікі. */
const neutral = /(?:[мбп]ен|[ндт]ікі)$/;

/**
 * Words that end like one with an ending, or take endings against their last
 * vowel. A word counts when it begins with one of these and goes on with endings only.
 */
const exceptions = new RegExp(
  `^(?:${[
    // Loanwords with front endings after a back vowel, and stems that take -і: фактінің, банкке.
    'банк|бланк|танк|парк|факт|акт|контакт|пакт|тракт|контракт|абстракт|факс|ранг|франк|вольт|диалог|педагог|белок|заем',
    // Words whose own end looks like an ending.
    '\\p{L}*стан|бірқатар|\\p{L}+мдар|\\p{L}+ндар|дегдар|кемтар|кіріптар|учаске|гектар|календар|секретар',
    'ордер|ордене?|лидер|бухгалтер|мастер|адаптер|шахтер|вахтер|компьютер|картер|кратер|чартер|партер|канцлер|контрол[её]р',
    'репортер|монтер|транспортер|стартер|маклер|мародер|миллиардер|роллер|талер|траулер|фарватер|мартен|метан|нектар|пакет',
    'парламентар|планетар|элементар|пролетар|поезд|режисс[её]р|рельеф|цех|оттегі|гангстер|гастролер|дирижер|легенд\\p{L}*|модер\\p{L}*|спортсмен|кадр|театр',
  ].join('|')})`,
  'u',
);

/** The endings of a Kazakh word, one by one from the right: қалалардан, not «қалалерден». Names (capitals) and words that do not tell are passed over. */
export const suffixHarmony: Gate = (line) => {
  if (line.language !== 'kk') return [];
  const words = shownText(line.text).match(/(?<![\p{L}\p{M}-])\p{Ll}{4,}(?![\p{L}\p{M}])/gu) ?? [];
  return words.flatMap((word) => {
    const slip = exceptions.test(word) ? null : findSlip(word.replace(neutral, ''));
    if (slip === null) return [];
    const [stem, ending] = slip;
    return [
      findingOn(
        line,
        'suffix-harmony',
        `In «${word}» the ending «-${ending}» does not agree with «${stem}»: change its vowels. A loanword that really takes it goes into locales/words/kk.txt and the exceptions of suffix-harmony.ts.`,
      ),
    ];
  });
};

function findSlip(word: string): readonly [stem: string, ending: string] | null {
  for (const [harmony, ending] of endings) {
    const at = word.search(ending);
    if (at < 2) continue;
    const stem = word.slice(0, at);
    const own = sureHarmonyOf(stem);
    if (own === null) return null;
    return own === harmony ? findSlip(stem) : [stem, word.slice(at)];
  }
  return null;
}
