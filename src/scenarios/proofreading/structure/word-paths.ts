import type { ScenarioFile } from '../../schema';

/** A sentence that a hearing needs: where it stands in its file of words, and what it is for. */
export interface WordPath {
  readonly path: readonly string[];
  /** `prompt`, `option` and `reason` have limits of their own; `text` has the limit of a screen. */
  readonly role: 'prompt' | 'option' | 'reason' | 'text';
}

/** Parts of the words whose ids no structure fixes. */
export const FREE_PARTS: ReadonlySet<string> = new Set(['cast', 'glossary', 'discussion']);

/** The travelling cast, whose names stand in `ui.json`. */
export const TRAVELLING: ReadonlySet<string> = new Set(['saule', 'aruzhan', 'damir', 'timur', 'aidana', 'cam-417']);

/** Kinds of actor of the common Charter, which has their words. */
export const COMMON_KINDS: ReadonlySet<string> = new Set([
  'operator',
  'list-owner',
  'ministry',
  'akimat',
  'vendor',
  'owner',
  'auditor',
  'nobody',
]);

/** Every sentence that the structure of a hearing asks for, in the order of AUTHORING.md. */
export function wordPaths(source: ScenarioFile): readonly WordPath[] {
  const asked = source.questions.map(({ id }) => ['questions', id]);
  return [
    ...openingPaths(source),
    ...source.positions.flatMap(positionPaths),
    ...source.cards.flatMap(cardPaths),
    ...source.claims.flatMap(claimPaths),
    ...source['position-attacks'].flatMap(positionAttackPaths),
    ...testPaths(source),
    ...source.witnesses.flatMap(witnessPaths),
    ...source.failures.flatMap(failurePaths),
    ...charterPaths(source),
    ...paths('option', asked),
    ...paths('reason', [['questionWhy']]),
    ...paths('text', [['changeMind'], ['crux'], ['letter', 'answered'], ['letter', 'waits']]),
    ...paths('text', [
      ['frontPage', 'glad'],
      ['frontPage', 'notGlad'],
    ]),
  ];
}

function openingPaths({ cast, call }: ScenarioFile): readonly WordPath[] {
  const local = cast.filter((person) => !TRAVELLING.has(person));
  return [
    ...paths('text', [['title'], ['place']]),
    ...local.flatMap((person) =>
      paths('text', [
        ['cast', person, 'name'],
        ['cast', person, 'role'],
      ]),
    ),
    ...paths('prompt', [
      ['opening', 'line'],
      ['call', 'waits'],
      ['call', 'decide'],
    ]),
    ...paths('reason', [
      ['opening', 'why'],
      ['call', 'why'],
    ]),
    ...paths(
      'option',
      call.choices.map(({ id }) => ['call', 'choices', id]),
    ),
  ];
}

function positionPaths({ id, points }: ScenarioFile['positions'][number]): readonly WordPath[] {
  return [
    ...paths('text', [
      ['positions', id, 'name'],
      ['positions', id, 'stand'],
    ]),
    ...paths(
      'option',
      points.map((point) => ['positions', id, 'points', point.id]),
    ),
    ...paths('reason', [['positions', id, 'pointWhy']]),
  ];
}

function cardPaths({ id }: ScenarioFile['cards'][number]): readonly WordPath[] {
  return [
    ...paths('option', [['cards', id, 'name']]),
    ...paths('prompt', [
      ['cards', id, 'text'],
      ['cards', id, 'asks'],
    ]),
    ...paths('text', [['cards', id, 'source']]),
    ...paths('reason', [['cards', id, 'limit']]),
  ];
}

function failurePaths({ id }: ScenarioFile['failures'][number]): readonly WordPath[] {
  return [
    ...paths('option', [['failures', id, 'name']]),
    ...paths('prompt', [['failures', id, 'text']]),
    ...paths('reason', [['failures', id, 'holds']]),
  ];
}

function paths(role: WordPath['role'], list: readonly (readonly string[])[]): readonly WordPath[] {
  return list.map((path) => ({ path, role }));
}

function claimPaths({ id, links, answers, attack }: ScenarioFile['claims'][number]): readonly WordPath[] {
  const at = (...rest: readonly string[]): readonly string[] => ['claims', id, ...rest];
  return [
    ...paths('option', [
      at('text'),
      ...links.map((link) => at('links', link.id)),
      ...answers.map((answer) => at('answers', answer.id)),
    ]),
    ...paths('prompt', [at('question'), at('attack')]),
    ...paths(
      'option',
      attack.replies.map((reply) => at('replies', reply.id)),
    ),
    ...paths('reason', [at('linkWhy'), at('answerWhy'), at('replyWhy')]),
  ];
}

function positionAttackPaths(attack: ScenarioFile['position-attacks'][number]): readonly WordPath[] {
  const at = (...rest: readonly string[]): readonly string[] => ['positionAttacks', attack.id, ...rest];
  return [
    ...paths('prompt', [at('attack'), at('followUp')]),
    ...paths('option', [
      ...attack.replies.map(({ id }) => at('replies', id)),
      ...attack['follow-up'].map(({ id }) => at('answers', id)),
    ]),
    ...paths('reason', [at('replyWhy'), at('answerWhy')]),
  ];
}

function testPaths({ tests }: ScenarioFile): readonly WordPath[] {
  return Object.entries(tests ?? {}).flatMap(([test, reasons]) => [
    ...paths(
      'option',
      reasons.map(({ id }) => ['tests', test, 'reasons', id]),
    ),
    ...paths(
      'reason',
      reasons.filter((reason) => reason.for.length > 0).map(({ id }) => ['tests', test, 'whys', id]),
    ),
  ]);
}

function witnessPaths({ id, lines, turn }: ScenarioFile['witnesses'][number]): readonly WordPath[] {
  const spoken = [...lines, turn.sound, turn.flawed];
  return [
    ...paths(
      'prompt',
      spoken.map((line) => ['witnesses', id, 'lines', line]),
    ),
    ...paths(
      'reason',
      spoken.map((line) => ['witnesses', id, 'pressed', line]),
    ),
    ...paths('reason', [
      ['witnesses', id, 'soundWhy'],
      ['witnesses', id, 'flawedWhy'],
    ]),
  ];
}

/** The hearing's own rows, and its own kinds and duties; the common Charter has its words already. */
function charterPaths({ charter, failures }: ScenarioFile): readonly WordPath[] {
  const duties = new Set([
    ...charter.actors.flatMap((actor) => actor.duties),
    ...failures.flatMap((failure) => failure.duties),
  ]);
  const parts = ['actors', 'forums', 'standards', 'traces', 'consequences'] as const;
  const kinds = new Set(charter.actors.map(({ kind }) => kind).filter((kind) => !COMMON_KINDS.has(kind)));
  return [
    ...paths(
      'text',
      [...duties].map((duty) => ['charter', 'duties', duty]),
    ),
    ...paths(
      'text',
      [...kinds].map((kind) => ['charter', 'kinds', kind]),
    ),
    ...parts.flatMap((part) =>
      paths(
        'option',
        charter[part].map(({ id }) => ['charter', part, id]),
      ),
    ),
  ];
}
