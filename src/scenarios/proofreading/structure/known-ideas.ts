import { findingsOf, type StructureCheck } from './finding';

/** Every named idea has feedback of its own. */
export const ideas: StructureCheck = (draft) => {
  const found: (readonly [string, string])[] = [];
  walk(draft.source, [], (path, idea) => {
    if (!draft.ideas.has(idea))
      found.push([
        path,
        `No idea is called "${idea}": take one of locales/<lang>/rules.json, or write it there in all languages.`,
      ]);
  });
  return findingsOf(draft, 'ideas', found);
};

function walk(value: unknown, path: readonly string[], visit: (path: string, idea: string) => void): void {
  if (typeof value !== 'object' || value === null) return;
  const { id } = value as { readonly id?: unknown };
  for (const [key, part] of Object.entries(value)) {
    const at = [...path, Array.isArray(value) && hasId(part) ? part.id : key];
    if (key === 'idea' && typeof part === 'string') visit([...path, 'idea'].join('.'), part);
    else if (part !== id) walk(part, at, visit);
  }
}

const hasId = (part: unknown): part is { readonly id: string } =>
  typeof part === 'object' && part !== null && 'id' in part && typeof part.id === 'string';
