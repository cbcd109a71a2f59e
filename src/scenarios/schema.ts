import { z } from 'zod';

/**
 * The shape of `library/<id>.yaml` and `library/charter.yaml`, exactly as an
 * author types them: kebab-case keys, structure only, not one player-facing word.
 * `readScenario` turns a parsed file into the `Scenario` that the rules know.
 */
const id = z
  .string()
  .regex(/^([a-z][a-z0-9]*(-[a-z0-9]+)*|[FC]\d\d)$/, 'an id is kebab-case, or a fact like F12 or C45');
const ids = z.array(id);
const strength = z.enum(['strong', 'middle', 'weak']);
const idea = id.optional();

const choice = z.strictObject({ id, right: z.boolean().default(false), idea });

const reply = z.strictObject({
  id,
  kind: z.enum(['rebut', 'narrow', 'concede']),
  'on-point': z.boolean().default(true),
  strength: strength.optional(),
  idea,
});
const attack = z.strictObject({ id, sound: z.boolean(), replies: z.array(reply).length(5) });
const positionAttack = z.strictObject({
  ...attack.shape,
  'follow-up': z.array(z.strictObject({ id, after: z.array(z.enum(['rebut', 'narrow', 'concede'])), idea })).length(3),
});

const claim = z.strictObject({
  id,
  cards: z.record(id, z.enum(['fits', 'stretched', 'off'])),
  links: z.array(z.strictObject({ id, holds: z.enum(['holds', 'nearly', 'broken']), idea })).length(3),
  answers: z.array(choice).length(3),
  attack,
});

const reason = z.strictObject({ id, for: ids, idea });

const witness = z.strictObject({
  id,
  person: id,
  lines: ids.min(1).max(3),
  turn: z.strictObject({
    at: z.int().min(0),
    sound: id,
    flawed: id,
    flaw: z.enum(['what-do-you-mean', 'how-do-you-know', 'so-what', 'any']),
    card: id.optional(),
  }),
  exhibits: ids,
  always: z.enum(['sound', 'flawed']).optional(),
});

const offers = z.strictObject({
  actors: ids,
  forums: ids,
  proposed: ids.default([]),
  standards: ids,
  traces: ids,
  consequences: ids,
});

/** Rows of the power table; the common file and a scenario's own rows have one shape. */
export const charterSchema = z.strictObject({
  actors: z.array(z.strictObject({ id, kind: id, duties: ids, idea })).default([]),
  forums: z
    .array(
      z.strictObject({
        id,
        kind: z.enum(['political', 'legal', 'administrative', 'professional', 'social', 'gap']),
        over: ids,
        'independent-of': ids,
        powers: z.array(z.enum(['be-informed', 'question', 'judge'])),
        proposed: z.boolean().default(false),
        idea,
      }),
    )
    .default([]),
  standards: z
    .array(z.strictObject({ id, kind: z.enum(['law', 'contract', 'policy', 'ethics']), governs: ids, idea }))
    .default([]),
  traces: z.array(z.strictObject({ id, shows: ids, reaches: ids, idea })).default([]),
  consequences: z.array(z.strictObject({ id, by: ids, on: ids, remedy: z.boolean(), idea })).default([]),
});

const step = z.union([
  z.enum([
    'opening',
    'call',
    'lot',
    'failure',
    'open-hearing',
    'claim-attack',
    'position-attack',
    'follow-up',
    'verdict',
    'best-point',
    'polite-question',
    'end',
  ]),
  z.strictObject({ file: z.int().min(1).max(8) }),
  z.strictObject({ chain: z.literal([1, 2]) }),
  z.strictObject({ testimony: id }),
]);

export const scenarioSchema = z.strictObject({
  scenario: id,
  version: z.int().min(1),
  act: z.literal([0, 1, 2, 3, 4]),
  scenery: z.enum(['canteen', 'yard', 'council', 'court', 'press-room', 'operations', 'school']),
  /** Only a tutorial has its own; every other hearing follows [H1]. */
  agenda: z.array(step).optional(),
  /** Who appears on the stage: a person of the travelling cast, or a local one. */
  cast: ids.min(1),
  opening: z.strictObject({ speaker: id, words: ids.min(2).max(4), 'too-much': id.nullable() }),
  call: z.strictObject({ waits: id, choices: z.array(choice) }),
  positions: z.array(
    z.strictObject({
      id,
      leaning: z.enum(['wider', 'tighter']),
      client: id,
      claims: ids,
      attack: id.nullable(),
      witness: id.nullable(),
      points: z.array(choice),
    }),
  ),
  cards: z.array(
    z.strictObject({
      id,
      label: z.enum(['SEED', 'OTHER', 'FICTION', 'MODEL', 'GAME']),
      date: z.preprocess(String, z.string().regex(/^\d{4}(-\d\d(-\d\d)?)?$/, 'a date is YYYY, YYYY-MM or YYYY-MM-DD')),
      strength,
      family: id,
      leaning: z.enum(['wider', 'tighter', 'both']),
      shows: z.boolean(),
    }),
  ),
  claims: z.array(claim).default([]),
  'position-attacks': z.array(positionAttack).default([]),
  tests: z
    .strictObject({
      legality: z.array(reason),
      'legitimate-aim': z.array(reason),
      necessity: z.array(reason),
      proportionality: z.array(reason),
    })
    .optional(),
  witnesses: z.array(witness),
  failures: z.array(z.strictObject({ id, duties: ids.min(1), mirror: z.boolean(), person: id, offers })),
  charter: charterSchema.prefault({}),
  questions: z.array(choice),
  updates: ids.default([]),
  tensions: z.array(z.string().regex(/^T[1-7]$/)).default([]),
});

export type ScenarioFile = z.infer<typeof scenarioSchema>;
export type CharterFile = z.infer<typeof charterSchema>;
