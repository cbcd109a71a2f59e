import type { Scenario } from '../../../rules/scenario';
import { countLetters } from '../../../scenarios/proofreading/words/count-letters';
import { textOf, type Words } from '../../reading/scenario-words';
import { rounded } from '../checks/check';
import { type CueNode, cueNodes } from './cue-nodes';
import { isHedged } from './hedged';
import { spearman } from './spearman';

/** Whether the words of one language give the right answers away. */
export interface CueFigures {
  readonly holds: boolean;
  readonly nodes: number;
  /** Choices left out because a sentence of theirs is not written yet; any makes the check fail. */
  readonly unwritten: number;
  /** Of length (relative to the node's mean) and credit, over all options. */
  readonly spearman: number;
  /** Share of nodes whose longest option is a best one. */
  readonly longestIsBest: number;
  /** Chance (best options / options shown) + .10. */
  readonly longestAllowed: number;
  /** Share of nodes whose best option is unhedged. */
  readonly firmIsBest: number;
  /** The same over nodes that have firm and hedged options; `null` when there is none. */
  readonly firmIsBestWhereMixed: number | null;
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
  const firm = meanOf(nodes.map(firmShare));
  const firmMixed = mixed.length === 0 ? null : meanOf(mixed.map(firmShare));
  const isFirmEnough = firm >= FIRM && (mixed.length < ENOUGH_MIXED || (firmMixed ?? 1) >= FIRM);
  const unwritten = all.length - nodes.length;
  return {
    holds: unwritten === 0 && Math.abs(correlation) <= SPEARMAN && longest <= allowed && isFirmEnough,
    nodes: nodes.length,
    unwritten,
    spearman: rounded(correlation),
    longestIsBest: rounded(longest),
    longestAllowed: rounded(allowed),
    firmIsBest: rounded(firm),
    firmIsBestWhereMixed: firmMixed === null ? null : rounded(firmMixed),
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
