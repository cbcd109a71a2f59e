import type { ScenarioFile } from '../../../scenarios/schema';

type Claim = ScenarioFile['claims'][number];
type Replies = Claim['attack']['replies'];

/** Eight claims with a full table each; the attack on every other one is sound. */
export function skeletonClaims(): readonly Claim[] & ScenarioFile['claims'] {
  return [1, 2, 3, 4, 5, 6, 7, 8].map((n): Claim => {
    const sound = n % 2 === 1;
    return {
      id: `claim-${n}`,
      cards: {
        [`strong-${1 + (n % 4)}`]: 'fits',
        [`middle-${1 + (n % 3)}`]: 'fits',
        [`weak-${1 + (n % 3)}`]: 'fits',
        [`middle-${1 + ((n + 1) % 3)}`]: 'stretched',
        [`weak-${1 + ((n + 1) % 3)}`]: 'off',
      },
      links: [
        { id: 'link-holds', holds: 'holds' },
        { id: 'link-nearly', holds: 'nearly', idea: 'nearly-holds' },
        { id: 'link-broken', holds: 'broken', idea: 'post-hoc' },
      ],
      answers: [
        { id: 'answer-right', right: true },
        { id: 'answer-wrong-1', right: false, idea: 'authority-alone' },
        { id: 'answer-wrong-2', right: false, idea: 'aim-is-effect' },
      ],
      attack: { id: `attack-on-claim-${n}`, sound, replies: skeletonReplies(sound) },
    };
  });
}

function skeletonReplies(sound: boolean): Replies {
  return [
    sound
      ? { id: 'rebuttal', kind: 'rebut', 'on-point': false, idea: 'whataboutism' }
      : { id: 'rebuttal', kind: 'rebut', 'on-point': true, strength: 'strong' },
    { id: 'rebuttal-misses', kind: 'rebut', 'on-point': false, idea: 'motive-reading' },
    { id: 'narrowing', kind: 'narrow', 'on-point': true },
    { id: 'narrowing-misses', kind: 'narrow', 'on-point': false, idea: 'narrowing-misses' },
    { id: 'concession', kind: 'concede', 'on-point': true },
  ];
}

/** One unsound attack on each position, with its follow-up. */
export function skeletonPositionAttacks(positions: readonly string[]): ScenarioFile['position-attacks'] {
  return positions.map((position) => ({
    id: `attack-on-${position}`,
    sound: false,
    replies: skeletonReplies(false),
    'follow-up': [
      { id: 'after-defence', after: ['rebut', 'narrow'] },
      { id: 'after-concession', after: ['concede'] },
      { id: 'trap', after: [], idea: 'perfect-solution' },
    ],
  }));
}

/** The bench's four questions: a reason for each pair of positions, and two misconceptions. */
export function skeletonTests([a = '', b = '', c = '', d = '']: readonly string[]): NonNullable<ScenarioFile['tests']> {
  const reasons = () => [
    { id: 'reason-wider', for: [a, b] },
    { id: 'reason-tighter', for: [c, d] },
    { id: 'misconception-1', for: [], idea: 'modern-means' },
    { id: 'misconception-2', for: [], idea: 'nothing-to-hide' },
  ];
  return { legality: reasons(), 'legitimate-aim': reasons(), necessity: reasons(), proportionality: reasons() };
}
