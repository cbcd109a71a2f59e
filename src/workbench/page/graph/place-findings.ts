import type { Finding } from '../../../scenarios/proofreading/structure/finding';
import type { Graph, Part } from './graph';

/** The findings of the proofreading where they belong: by the path of a node, and those that are about no single one. */
export interface PlacedFindings {
  readonly at: ReadonlyMap<string, readonly Finding[]>;
  readonly elsewhere: readonly Finding[];
}

/**
 * Lays each finding on the node it is about: of the structure, the deepest node
 * on its path; of the words, the node that says the sentence.
 */
export function placeFindings({ nodes }: Graph, findings: readonly Finding[]): PlacedFindings {
  const paths = new Set(nodes.map(({ path }) => path));
  const owners = nodes.filter(({ part }) => !BORROWERS.has(part));
  const speakers = new Map(owners.flatMap(({ path, says }) => says.map((phrase) => [wordPath(phrase), path] as const)));
  const at = new Map<string, Finding[]>();
  const elsewhere: Finding[] = [];
  for (const finding of findings) {
    const path = finding.file.endsWith('.json') ? speakers.get(finding.path) : deepest(paths, finding.path);
    if (path === undefined) elsewhere.push(finding);
    else at.set(path, [...(at.get(path) ?? []), finding]);
  }
  return { at, elsewhere };
}

/** What only shows the words of a card or a row that has a node of its own. */
const BORROWERS: ReadonlySet<Part> = new Set<Part>(['laid-card', 'exhibit', 'offer']);

/** A Charter row's sentence stands under `charter` in the hearing's own file of words. */
const wordPath = (phrase: { readonly in: string; readonly path: readonly string[] }): string =>
  [...(phrase.in === 'charter' ? ['charter'] : []), ...phrase.path].join('.');

function deepest(paths: ReadonlySet<string>, path: string): string | undefined {
  const ids = path.split('.');
  for (let length = ids.length; length > 0; length -= 1) {
    const candidate = ids.slice(0, length).join('.');
    if (paths.has(candidate)) return candidate;
  }
  return undefined;
}
