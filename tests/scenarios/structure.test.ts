import { describe, expect, test } from 'vitest';
import { proofreadStructure } from '../../src/scenarios/proofreading/structure/proofread-structure';
import type { ScenarioFile } from '../../src/scenarios/schema';
import { draftOf } from '../workbench/a-draft';
import { type Act, aHearingFile } from '../workbench/a-hearing';

type Change = (file: ScenarioFile) => void;

/** The first row of a list that is known to be there. */
const first = <T>(rows: readonly T[]): T => rows[0] as T;

/** Sets something on a row that is known to be there. */
const put = (row: object | undefined, changes: object): void => {
  Object.assign(row ?? {}, changes);
};

/** Sets the same on every row. */
const all = (rows: readonly object[], same: object): void => {
  for (const row of rows) Object.assign(row, same);
};

/** Each break an author can make, with the rule that must name it and a place its path must hold. */
const BREAKS: readonly (readonly [rule: string, path: string, change: Change, act?: Act])[] = [
  ['names', 'opening.too-much', (file) => put(file.opening, { 'too-much': 'word-9' })],
  ['unique-ids', 'cards.strong-1', (file) => void file.cards.push({ ...first(file.cards) })],
  ['people', 'call.waits', (file) => put(file.call, { waits: 'stranger' })],
  ['ideas', 'call.choices.decision-wrong-1.idea', (file) => put(file.call.choices[1], { idea: 'unheard-of' })],
  ['facts', 'cards.F53', (file) => put(first(file.cards), { id: 'F53' })],
  ['facts', 'cards.strong-1.label', (file) => put(first(file.cards), { label: 'OTHER' })],
  ['facts', 'updates.C69', (file) => void file.updates.push('C69')],
  // Collected, but read at the address of a copy only.
  ['facts', 'updates.C10', (file) => void file.updates.push('C10')],
  ['pool', 'cards', (file) => put(first(file.cards), { shows: false })],
  ['pool', 'cards', (file) => all(file.cards.slice(0, 4), { leaning: 'both' })],
  ['positions', 'positions', (file) => put(first(file.positions), { leaning: 'tighter' })],
  ['positions', 'positions.wider-a.claims', (file) => void first(file.positions).claims.pop()],
  ['positions', 'positions.wider-a.attack', (file) => put(first(file.positions), { attack: 'nowhere' })],
  [
    'attack-belongs',
    'position-attacks.attack-on-wider-b',
    (file) => put(first(file.positions), { attack: 'attack-on-wider-b' }),
  ],
  ['shared-claims', 'claims.claim-1', (file) => void first(file.positions).claims.splice(0, 1, 'claim-3')],
  ['claim-cards', 'claims.claim-1.cards', (file) => put(first(file.claims).cards, { 'strong-4': 'fits' })],
  ['claim-cards', 'claims.claim-1.cards', (file) => all(file.cards, { family: 'one' })],
  ['links', 'claims.claim-1.links', (file) => put(first(first(file.claims).links), { holds: 'broken' })],
  ['one-right', 'claims.claim-1.answers', (file) => put(first(file.claims).answers[1], { right: true })],
  ['one-right', 'questions', (file) => void file.questions.pop()],
  [
    'one-right',
    'positions.wider-a.points.point-wrong-1',
    (file) => void Reflect.deleteProperty(first(file.positions).points[1] as object, 'idea'),
  ],
  ['sound-attacks', 'positions.wider-a.claims', (file) => put(first(file.claims).attack, { sound: false })],
  ['replies', 'claims.claim-2.attack.replies', (file) => put(file.claims[1]?.attack.replies[2], { 'on-point': false })],
  [
    'follow-up',
    'position-attacks.attack-on-wider-a.follow-up',
    (file) => put(first(first(file['position-attacks'])['follow-up']), { after: [] }),
  ],
  ['tests', 'tests.legality', (file) => void first(file.tests?.legality ?? []).for.pop()],
  ['witnesses', 'witnesses.witness-a.turn.card', (file) => put(first(file.witnesses).turn, { card: 'weak-3' })],
  ['witnesses', 'witnesses.witness-a.exhibits', (file) => void first(file.witnesses).exhibits.pop()],
  [
    'charter-ids',
    'charter.traces.log-1.reaches.nobody',
    (file) => void first(file.charter.traces).reaches.push('nobody'),
  ],
  ['charter-ids', 'failures.failure-1.duties.duty-9', (file) => void first(file.failures).duties.push('duty-9')],
  [
    'row-unreachable',
    'charter.actors.idler',
    (file) => void file.charter.actors.push({ id: 'idler', kind: 'owner', duties: [] }),
  ],
  ['failures', 'failures', (file) => all(file.failures, { mirror: false })],
  [
    'failures',
    'failures.failure-1.offers.actors',
    (file) => void first(file.failures).offers.actors.splice(0, 1, 'everyone'),
  ],
  ['chain-offers', 'failures.failure-1.offers.forums', (file) => void first(file.failures).offers.forums.pop()],
  ['chain-offers', 'failures.failure-1.offers', (file) => put(first(file.charter.consequences), { remedy: false })],
  [
    'gap',
    'failures.failure-2.offers.forums',
    (file) => void file.failures[1]?.offers.forums.splice(1, 1, 'inspectorate'),
    3,
  ],
  ['gap', 'failures.failure-2.offers.proposed', (file) => void file.failures[1]?.offers.proposed.pop(), 3],
];

const asCase = ([rule, path, change, act = 1]: (typeof BREAKS)[number]) => ({ rule, path, change, act });

describe('the structure of a hearing', () => {
  test.each(BREAKS.map(asCase))('[$rule] $path', ({ rule, path, change, act }) => {
    const file = aHearingFile(act);
    change(file);
    const found = proofreadStructure(draftOf(file)).filter((finding) => finding.rule === rule);
    expect(found.map((finding) => finding.path)).toContainEqual(expect.stringContaining(path));
    for (const { file: place, message } of found) {
      expect(place).toBe('src/scenarios/library/s99-a-hearing.yaml');
      expect(message.length).toBeGreaterThan(15);
    }
  });
});
