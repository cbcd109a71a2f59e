import type { Scenario } from '../../rules/scenario';
import { countLetters } from '../../scenarios/proofreading/words/count-letters';
import { sentenceAt, type Words, type WordTree } from '../reading/scenario-words';

/**
 * Letters of the verdict's first view at its longest: the level, both chains
 * with the names of their links, the longest next step that can be said, the
 * other side, and the bench's line.
 */
export function verdictLetters(scenario: Scenario, words: Words): number {
  const ui = (...path: string[]): number => countLetters(sentenceAt(words.ui, ['verdict', ...path]) ?? '');
  const names = Object.keys(scenario.failures).map((_, i) =>
    countLetters(sentenceAt(words.scenario, ['failures', scenario.failures[i]?.id ?? '', 'name']) ?? ''),
  );
  const longestName = Math.max(0, ...names);
  const chains = scenario.agenda.filter(({ kind }) => kind === 'chain').length;
  const links = ['actor', 'forum', 'by', 'consequence'].reduce((sum, link) => sum + ui('links', link), 0);
  const nextSteps = Object.values(branch(words.ui, ['verdict', 'next-step'])).map((text) =>
    typeof text === 'string' ? countLetters(text.replace(/\{\{\w+\}\}/g, '')) : 0,
  );
  const said = ['level', 'next', 'other-side', 'replay', 'bench', 'why'].reduce((sum, key) => sum + ui(key), 0);
  return said + chains * (longestName + links) + Math.max(...nextSteps) + longestName + longestChoice(words.scenario);
}

function branch(tree: WordTree, path: readonly string[]): { readonly [id: string]: WordTree } {
  const [first, ...rest] = path;
  if (typeof tree === 'string') return {};
  if (first === undefined) return tree;
  const next = tree[first];
  return next === undefined ? {} : branch(next, rest);
}

/** The longest option that a next step could name. */
function longestChoice(tree: WordTree): number {
  const claims = Object.values(branch(tree, ['claims']));
  const attacks = Object.values(branch(tree, ['positionAttacks']));
  const groups = [...claims, ...attacks].flatMap((node) =>
    ['links', 'answers', 'replies'].map((part) => branch(node, [part])),
  );
  const texts = groups.flatMap((group) => Object.values(group)).filter((text) => typeof text === 'string');
  return Math.max(0, ...texts.map(countLetters));
}
