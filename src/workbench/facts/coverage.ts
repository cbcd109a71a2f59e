import type { ScenarioFile } from '../../scenarios/schema';

/** The article as `library/article.yaml` tells it: how many facts it has, and between which of them it leaves a tension. */
export interface Article {
  readonly facts: number;
  readonly tensions: Readonly<Record<string, readonly string[]>>;
}

/** For each fact and tension of the article the hearings that use it, in the order of the library. */
export type Coverage = ReadonlyMap<string, readonly string[]>;

/**
 * A fact is used where it is a card. A tension is used where a hearing names
 * it and holds two or more of the facts that it stands between, since with
 * one of them nobody could see it.
 */
export function factCoverage(article: Article, hearings: readonly ScenarioFile[]): Coverage {
  const idsOf = ({ cards }: ScenarioFile): readonly string[] => cards.map(({ id }) => id);
  const facts = Array.from({ length: article.facts }, (_, i) => `F${String(i + 1).padStart(2, '0')}`);
  const using = (wanted: (hearing: ScenarioFile) => boolean): readonly string[] =>
    hearings.filter(wanted).map(({ scenario }) => scenario);
  return new Map([
    ...facts.map((fact) => [fact, using((hearing) => idsOf(hearing).includes(fact))] as const),
    ...Object.entries(article.tensions).map(([tension, between]) => {
      const holds = (hearing: ScenarioFile): boolean =>
        hearing.tensions.includes(tension) && between.filter((fact) => idsOf(hearing).includes(fact)).length >= 2;
      return [tension, using(holds)] as const;
    }),
  ]);
}

/** The matrix as lines of text: one row a fact, one column a hearing. */
export function coverageLines(coverage: Coverage, hearings: readonly string[]): readonly string[] {
  const short = hearings.map((id) => id.slice(0, 3));
  const rows = [...coverage].map(
    ([id, used]) => `${id.padEnd(4)} ${hearings.map((hearing) => (used.includes(hearing) ? ' ● ' : ' · ')).join(' ')}`,
  );
  const unused = [...coverage].filter(([, used]) => used.length === 0).map(([id]) => id);
  const total = unused.length === 0 ? `all ${coverage.size} are used` : `not used: ${unused.join(' ')}`;
  return [`     ${short.join(' ')}`, ...rows, total];
}
