import { findingsOf, repeated, type StructureCheck } from './finding';

/** Everybody who speaks, waits or is spoken for appears in the cast. */
export const people: StructureCheck = (draft) => {
  const { cast, opening, call, positions, witnesses, failures } = draft.source;
  const speaking = [
    ['opening.speaker', opening.speaker],
    ['call.waits', call.waits],
    ...positions.map(({ id, client }) => [`positions.${id}.client`, client] as const),
    ...witnesses.map(({ id, person }) => [`witnesses.${id}.person`, person] as const),
    ...failures.map(({ id, person }) => [`failures.${id}.person`, person] as const),
  ] as const;
  return findingsOf(
    draft,
    'people',
  )(
    speaking.map(
      ([at, person]) =>
        !cast.includes(person) && ([at, `"${person}" is not in the cast: add this person or mend the id.`] as const),
    ),
  );
};

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
  return findingsOf(draft, 'ideas')(found);
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

/** Ids are unique among their kind, so that a log, a verdict and a word mean one thing. */
export const uniqueIds: StructureCheck = (draft) => {
  const { positions, cards, claims, witnesses, failures, questions, call, tests, cast } = draft.source;
  const attacks = draft.source['position-attacks'];
  const rows = (list: readonly { readonly id: string }[]): readonly string[] => list.map(({ id }) => id);
  const groups = [
    ['cast', cast],
    ['positions', rows(positions)],
    ['cards', rows(cards)],
    ['claims', rows(claims)],
    ['attacks', [...claims.map(({ attack }) => attack.id), ...rows(attacks)]],
    ['witnesses', rows(witnesses)],
    ['failures', rows(failures)],
    ['questions', rows(questions)],
    ['call.choices', rows(call.choices)],
    ...claims.flatMap(({ id, links, answers, attack }) => [
      [`claims.${id}.links`, rows(links)] as const,
      [`claims.${id}.answers`, rows(answers)] as const,
      [`claims.${id}.attack.replies`, rows(attack.replies)] as const,
    ]),
    ...attacks.flatMap((attack) => [
      [`position-attacks.${attack.id}.replies`, rows(attack.replies)] as const,
      [`position-attacks.${attack.id}.follow-up`, rows(attack['follow-up'])] as const,
    ]),
    ...Object.entries(tests ?? {}).map(([test, reasons]) => [`tests.${test}`, rows(reasons)] as const),
    ...witnesses.map(({ id, lines, turn }) => [`witnesses.${id}.lines`, [...lines, turn.sound, turn.flawed]] as const),
  ] as const;
  return findingsOf(
    draft,
    'unique-ids',
  )(
    groups.flatMap(([at, ids]) =>
      repeated(ids).map((id) => [`${at}.${id}`, 'This id occurs twice: give one of them another.'] as const),
    ),
  );
};

/** The file is named after its scenario, and the word that claims too much is among the words. */
export const names: StructureCheck = (draft) => {
  const { scenario, opening } = draft.source;
  const tooMuch = opening['too-much'];
  return findingsOf(
    draft,
    'names',
  )([
    !draft.file.endsWith(`/${scenario}.yaml`) && [
      'scenario',
      `Name the file ${scenario}.yaml, or write the id of the file here.`,
    ],
    !/^s\d\d-/.test(scenario) && ['scenario', 'Begin the id with its number: s05-…'],
    tooMuch !== null && !opening.words.includes(tooMuch) && ['opening.too-much', 'Put this word among opening.words.'],
  ]);
};
