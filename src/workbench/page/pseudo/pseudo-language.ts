import type { LocaleTree } from '../../../language/words';

/**
 * What a reader of words must find unchanged: gaps for values, tags, and the
 * brackets and the id of an `[id:shown]` marker.
 */
const KEPT = /\{\{[^{}]*\}\}|<[^<>]*>|\[[a-z][a-z0-9-]*:|&#?\w+;/g;

const PLAIN = 'AaBbCcDdEeFfGgHhIiJjKkLlMmNnOoPpQqRrSsTtUuVvWwXxYyZz';
const ACCENTED = 'ÁáƁƀĆćĎďÉéƑƒĞğĤĥÍíĴĵĶķĹĺḾḿŃńÓóṔṕǪǫŔŕŚśŤťÚúṼṽŴŵẊẋÝýŹź';
const accents = new Map([...PLAIN].map((letter, i) => [letter, [...ACCENTED][i] ?? letter]));

/** Of ten letters, so many are written twice. */
const TWICE_OF_TEN = 4;

/**
 * A sentence of no language at all, to see what breaks: every Latin letter has
 * an accent, so that what stays plain was never in a file of words, and every
 * text has 40 % more letters, rounded up, because some language will need them.
 * The letters are added inside the words, since it is long words that break.
 */
export function pseudoText(text: string): string {
  const said: string[] = [];
  let from = 0;
  let owed = 9;
  const speak = (stretch: string): void => {
    for (const sign of stretch) {
      said.push(accents.get(sign) ?? sign);
      if (!/\p{L}/u.test(sign)) continue;
      owed += TWICE_OF_TEN;
      if (owed < 10) continue;
      owed -= 10;
      said.push((accents.get(sign) ?? sign).toLowerCase());
    }
  };
  for (const kept of text.matchAll(KEPT)) {
    speak(text.slice(from, kept.index));
    said.push(kept[0]);
    from = kept.index + kept[0].length;
  }
  speak(text.slice(from));
  return said.join('');
}

/** A whole file of words in the pseudo-language: the same ids and lists, so it can stand wherever the file stood. */
export function pseudoLanguage<Tree extends string | LocaleTree>(tree: Tree): Tree {
  return spoken(tree) as Tree;
}

function spoken(tree: string | LocaleTree): string | LocaleTree {
  if (typeof tree === 'string') return pseudoText(tree);
  if (Array.isArray(tree)) return tree.map(spoken);
  return Object.fromEntries(Object.entries(tree).map(([id, branch]) => [id, spoken(branch as string | LocaleTree)]));
}
