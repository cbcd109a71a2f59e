import type { Scenario } from '../../../rules/scenario';
import { countLetters } from '../../../scenarios/proofreading/words/count-letters';
import { textOf, type Words } from '../../reading/scenario-words';
import { rounded } from '../checks/check';
import { type CueNode, cueNodes } from './cue-nodes';
import { isHedged } from './hedged';
import { spearman } from './spearman';

/** One cue: whether it stays within its bar. */
interface Cue {
  readonly holds: boolean;
  readonly figure: number;
  readonly bar: number;
}

/** Whether the words of one language give the right answers away. */
export interface CueFigures {
  readonly holds: boolean;
  /** Rank correlation of length (relative to the node's mean) and credit, over all options. */
  readonly spearman: Cue;
  /** Share of nodes whose longest option is a best one; the bar is chance (best / shown) + .10. */
  readonly longestIsBest: Cue;
  /** Share of nodes whose best option is unhedged; of nodes with firm and hedged options where there are enough. */
  readonly firmIsBest: Cue;
  readonly nodes: number;
  /** Choices left out because a sentence of theirs is not written yet; any makes the check fail. */
  readonly unwritten: number;
  /** Nodes with firm and hedged options. */
  readonly mixedNodes: number;
  /** The nodes whose longest option is best, for the author who writes. */
  readonly longestBestAt: readonly string[];
}

const SPEARMAN = 0.15;
const ABOVE_CHANCE = 0.1;
const FIRM = 0.4;
/** Fewer mixed nodes than this say nothing: one of three is .33. */
const ENOUGH_MIXED = 8;

interface Measured {
  readonly where: string;
  readonly options: readonly { readonly letters: number; readonly credit: number; readonly isFirm: boolean }[];
}

/** The cue checks of one language over every choice among authored sentences. */
export function cueFigures(scenario: Scenario, words: Words): CueFigures {
  const all = cueNodes(scenario);
  const nodes = all.flatMap((node) => measured(node, words));
  const pairs = nodes.flatMap(({ options }) => {
    const mean = meanOf(options.map(({ letters }) => letters));
    const most = Math.max(...options.map(({ credit }) => credit));
    return options.map(({ letters, credit }) => [letters / mean, credit / most] as const);
  });
  const correlation = spearman(pairs);
  const longest = meanOf(nodes.map(longestShare));
  const allowed = meanOf(nodes.map(({ options }) => bestOf(options).length / options.length)) + ABOVE_CHANCE;
  const mixed = nodes.filter(
    ({ options }) => options.some(({ isFirm }) => isFirm) && options.some(({ isFirm }) => !isFirm),
  );
  const firmEverywhere = meanOf(nodes.map(firmShare));
  const firm = mixed.length < ENOUGH_MIXED ? firmEverywhere : Math.min(firmEverywhere, meanOf(mixed.map(firmShare)));
  const cues = {
    spearman: { holds: Math.abs(correlation) <= SPEARMAN, figure: rounded(correlation), bar: SPEARMAN },
    longestIsBest: { holds: longest <= allowed, figure: rounded(longest), bar: rounded(allowed) },
    firmIsBest: { holds: firm >= FIRM, figure: rounded(firm), bar: FIRM },
  };
  const unwritten = all.length - nodes.length;
  return {
    holds: unwritten === 0 && Object.values(cues).every(({ holds }) => holds),
    ...cues,
    nodes: nodes.length,
    unwritten,
    mixedNodes: mixed.length,
    longestBestAt: nodes.filter((node) => longestShare(node) > 0).map(({ where }) => where),
  };
}

function measured({ where, options }: CueNode, words: Words): readonly Measured[] {
  const texts = options.map(({ says }) => textOf(words, says));
  if (texts.some((text) => text === null)) return [];
  return [
    {
      where,
      options: options.map(({ credit }, i) => {
        const text = texts[i] ?? '';
        return { credit, letters: countLetters(text), isFirm: !isHedged(words.language, text) };
      }),
    },
  ];
}

function bestOf(options: Measured['options']): Measured['options'] {
  const most = Math.max(...options.map(({ credit }) => credit));
  return options.filter(({ credit }) => credit === most);
}

/** Of the longest options (several when they tie), the share that are best. */
function longestShare({ options }: Measured): number {
  const most = Math.max(...options.map(({ letters }) => letters));
  const longest = options.filter(({ letters }) => letters === most);
  const best = bestOf(options);
  return longest.filter((option) => best.includes(option)).length / longest.length;
}

function firmShare({ options }: Measured): number {
  const best = bestOf(options);
  return best.filter(({ isFirm }) => isFirm).length / best.length;
}

const meanOf = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
