import type { ScenarioFile } from '../../../scenarios/schema';
import { skeletonChains } from './skeleton-chains';
import { skeletonClaims, skeletonPositionAttacks, skeletonTests } from './skeleton-claims';

type Act = ScenarioFile['act'];
type Position = ScenarioFile['positions'][number];

/** Each pair of neighbours argues two claims in common; opposites never more than two. */
const ARGUED: readonly (readonly [id: string, leaning: Position['leaning'], claims: readonly number[]])[] = [
  ['wider-a', 'wider', [1, 2, 5, 6]],
  ['wider-b', 'wider', [1, 2, 7, 8]],
  ['tighter-a', 'tighter', [3, 4, 5, 6]],
  ['tighter-b', 'tighter', [3, 4, 7, 8]],
];

/**
 * A hearing of an act that keeps to the frame of AUTHORING.md and says nothing
 * yet: an author replaces its ids one by one, and proofreading stays quiet as
 * long as the frame does.
 */
export function skeletonStructure(id: string, act: Act): ScenarioFile {
  return {
    scenario: id,
    version: 1,
    act,
    scenery: 'council',
    cast: ['saule', 'aruzhan', 'damir', 'one-who-waits', 'client-a', 'client-b', 'witness-a', 'witness-b'],
    opening: { speaker: 'witness-a', words: ['word-1', 'word-2', 'word-3'], 'too-much': 'word-3' },
    call: { waits: 'one-who-waits', choices: threeChoices('decision', 'scope-shift') },
    positions: ARGUED.map(skeletonPosition),
    cards: skeletonCards(),
    claims: skeletonClaims(),
    'position-attacks': skeletonPositionAttacks(ARGUED.map(([position]) => position)),
    tests: skeletonTests(ARGUED.map(([position]) => position)),
    witnesses: ['a', 'b'].map((name) => skeletonWitness(name, act)),
    ...skeletonChains(act),
    questions: threeChoices('question', 'motive-reading'),
    updates: [],
    tensions: [],
  };
}

function skeletonPosition([id, leaning, claims]: (typeof ARGUED)[number], i: number): Position {
  return {
    id,
    leaning,
    client: i % 2 === 0 ? 'client-a' : 'client-b',
    claims: claims.map((number) => `claim-${number}`),
    attack: `attack-on-${id}`,
    witness: leaning === 'wider' ? 'witness-a' : 'witness-b',
    points: threeChoices('point', 'motive-reading'),
  };
}

function threeChoices(name: string, idea: string): ScenarioFile['questions'] {
  return [
    { id: `${name}-right`, right: true },
    { id: `${name}-wrong-1`, right: false, idea },
    { id: `${name}-wrong-2`, right: false, idea: 'false-dilemma' },
  ];
}

/** Four strong, three middle, three weak cards, each of a family of its own; half show what they are asked. */
function skeletonCards(): ScenarioFile['cards'] {
  const rows = [
    ...[1, 2, 3, 4].map((n) => ['strong', n] as const),
    ...[1, 2, 3].map((n) => ['middle', n] as const),
    ...[1, 2, 3].map((n) => ['weak', n] as const),
  ];
  return rows.map(([strength, n], i) => ({
    id: `${strength}-${n}`,
    label: 'FICTION',
    date: '2026',
    strength,
    family: `family-${strength}-${n}`,
    leaning: i % 2 === 0 ? 'wider' : 'tighter',
    shows: i % 2 === 0,
  }));
}

function skeletonWitness(name: string, act: Act): ScenarioFile['witnesses'][number] {
  return {
    id: `witness-${name}`,
    person: `witness-${name}`,
    lines: ['line-1', 'line-2', 'line-3'],
    turn: { at: 2, sound: 'sound-turn', flawed: 'flawed-turn', flaw: 'how-do-you-know', card: 'weak-1' },
    exhibits: act < 3 ? ['weak-1', 'middle-1', 'strong-1'] : ['weak-1', 'middle-1', 'strong-1', 'strong-2'],
  };
}
