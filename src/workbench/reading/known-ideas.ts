/** A parsed `locales/<lang>/rules.json`, as far as it names ideas. */
interface RuleWords {
  readonly ideas?: Readonly<Record<string, { readonly feedback?: string }>>;
}

/** The ideas that every language has feedback for. @param rules the parsed `rules.json` of each language. */
export function knownIdeas(rules: readonly unknown[]): ReadonlySet<string> {
  const lists = rules.map((words) => {
    const { ideas = {} } = words as RuleWords;
    return Object.keys(ideas).filter((idea) => ideas[idea]?.feedback);
  });
  return new Set((lists[0] ?? []).filter((idea) => lists.every((list) => list.includes(idea))));
}
