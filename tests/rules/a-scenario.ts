import { ORDINARY_AGENDA, TESTS } from '../../src/rules/agenda';
import type {
  Act,
  Attack,
  Card,
  Choice,
  Claim,
  Position,
  PositionAttack,
  Reason,
  Reply,
  Scenario,
  Strength,
  Test,
  Witness,
} from '../../src/rules/scenario';
import { aCharter, failuresFor } from './a-charter';

const SIDES = ['north', 'east', 'south', 'west'] as const;
const CLAIMS = ['c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'c7', 'c8'] as const;

const one = (id: string): readonly Choice[] => [
  { id: `${id}-right`, right: true },
  { id: `${id}-wrong`, right: false, idea: 'scope-shift' },
  { id: `${id}-bare`, right: false },
];

const positions: readonly Position[] = SIDES.map((id, i) => ({
  id,
  leaning: i < 2 ? 'wider' : 'tighter',
  client: `client-${id}`,
  claims: [0, 1, 2, 3].map((n) => CLAIMS[(2 * i + n) % 8] ?? ''),
  attack: `attack-${id}`,
  witness: i % 2 === 0 ? 'engineer' : 'officer',
  points: one(`point-${id}`),
}));

const card = (id: string, strength: Strength, more: Partial<Card>): Card => ({
  id,
  label: 'FICTION',
  date: '2026',
  strength,
  family: `from-${id}`,
  leaning: 'both',
  shows: true,
  ...more,
});

/** Two of each strength that fit somewhere, and four that are stretched or off; half of them show what is asked. */
const cards: readonly Card[] = [
  card('judgment', 'strong', { family: 'court' }),
  card('count', 'strong', { family: 'statistics', shows: false }),
  card('report', 'middle', { family: 'daily-paper' }),
  card('study', 'middle', { family: 'university', shows: false }),
  card('promise', 'weak', { family: 'ministry' }),
  card('brochure', 'weak', { family: 'vendor', shows: false }),
  card('memo', 'strong', { family: 'archive' }),
  card('letter', 'middle', { family: 'archive', shows: false }),
  card('rumour', 'weak', {}),
  card('poster', 'weak', { shows: false }),
];

/** Unsound attacks fall to a rebuttal, sound ones have none that is on the point. */
function repliesTo(id: string, sound: boolean): readonly Reply[] {
  const common: readonly Reply[] = [
    { id: `${id}-narrow`, kind: 'narrow', onPoint: true },
    { id: `${id}-narrow-miss`, kind: 'narrow', onPoint: false },
    { id: `${id}-concede`, kind: 'concede', onPoint: true },
    { id: `${id}-miss`, kind: 'rebut', onPoint: false, idea: 'whataboutism' },
  ];
  return sound
    ? [...common, { id: `${id}-bare-miss`, kind: 'rebut', onPoint: false }]
    : [...common, { id: `${id}-rebut`, kind: 'rebut', onPoint: true, strength: 'strong' }];
}

const attack = (id: string, sound: boolean): Attack => ({ id, sound, replies: repliesTo(id, sound) });

const claims: readonly Claim[] = CLAIMS.map((id, i) => ({
  id,
  cards: {
    [i % 2 === 0 ? 'judgment' : 'count']: 'fits',
    [i % 2 === 0 ? 'report' : 'study']: 'fits',
    [i % 2 === 0 ? 'promise' : 'brochure']: 'fits',
    [i % 2 === 0 ? 'memo' : 'letter']: 'stretched',
    [i % 2 === 0 ? 'rumour' : 'poster']: 'off',
  },
  links: [
    { id: `${id}-holds`, holds: 'holds' },
    { id: `${id}-nearly`, holds: 'nearly' },
    { id: `${id}-broken`, holds: 'broken', idea: 'post-hoc' },
  ],
  answers: one(`${id}-answer`),
  attack: attack(`${id}-attack`, i % 2 === 0),
}));

const positionAttacks: readonly PositionAttack[] = SIDES.map((side) => ({
  ...attack(`attack-${side}`, false),
  followUp: [
    { id: `${side}-stands`, after: ['rebut', 'narrow'] },
    { id: `${side}-grants`, after: ['concede'] },
    { id: `${side}-trap`, after: [], idea: 'motive-reading' },
  ],
}));

const tests = Object.fromEntries(
  TESTS.map((test): [Test, readonly Reason[]] => [
    test,
    [
      { id: `${test}-of-two`, for: ['north', 'south'] },
      { id: `${test}-of-others`, for: ['east', 'west'] },
      { id: `${test}-idea`, for: [], idea: 'aim-is-effect' },
      { id: `${test}-bare`, for: [] },
    ],
  ]),
) as Record<Test, readonly Reason[]>;

const witness = (id: string, flaw: Witness['turn']['flaw']): Witness => ({
  id,
  person: `person-${id}`,
  lines: [`${id}-first`, `${id}-second`, `${id}-third`],
  turn: { at: 1, sound: `${id}-sound`, flawed: `${id}-flawed`, flaw, card: 'report' },
  exhibits: ['report', 'rumour', 'poster'],
});

/**
 * A complete hearing made by hand: four positions, eight claims, every slot
 * filled by the frame of the library, and the order of authored rows never the
 * order of what is right. Only the act changes what is on the table.
 */
export function aScenario(act: Act = 4): Scenario {
  return OF_ACT[act];
}

function ofAct(act: Act): Scenario {
  return {
    id: 's99-made-by-hand',
    version: 3,
    act,
    scenery: 'yard',
    cast: ['aruzhan', 'saule', 'damir', 'person-engineer', 'person-officer'],
    waits: 'aiman',
    agenda: ORDINARY_AGENDA,
    opening: { speaker: 'guard', words: ['every', 'camera', 'never-wrong'], tooMuch: 'never-wrong' },
    call: one('call'),
    positions,
    cards,
    claims,
    positionAttacks,
    tests,
    witnesses: [witness('engineer', 'how-do-you-know'), witness('officer', 'so-what')],
    failures: failuresFor(act),
    charter: aCharter,
    questions: one('question'),
    updates: [],
  };
}

const OF_ACT: Readonly<Record<Act, Scenario>> = { 0: ofAct(0), 1: ofAct(1), 2: ofAct(2), 3: ofAct(3), 4: ofAct(4) };

/** The three first minutes: one chain, two witnesses, no case and no attack. */
export function aTutorial(): Scenario {
  const scenario = aScenario(0);
  return {
    ...scenario,
    agenda: [
      { kind: 'opening' },
      { kind: 'file', nth: 1 },
      { kind: 'file', nth: 2 },
      { kind: 'testimony', witness: 'engineer' },
      { kind: 'chain', nth: 1 },
      { kind: 'testimony', witness: 'officer' },
      { kind: 'verdict' },
      { kind: 'end' },
    ],
    witnesses: [
      { ...witness('engineer', 'any'), always: 'flawed', exhibits: [] },
      { ...witness('officer', 'so-what'), always: 'sound', exhibits: [] },
    ],
    failures: scenario.failures.filter(({ id }) => id === 'search-refused'),
  };
}
