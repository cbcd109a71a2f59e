import { describe, expect, test } from 'vitest';
import type { Debate } from '../../src/rules/debate';
import type { Happening, Move } from '../../src/rules/move';
import { attackedClaim, calledWitness, linesOf } from '../../src/rules/opponent';
import { legalMoves, playMove, stepOf } from '../../src/rules/play-move';
import type { Claim, Witness } from '../../src/rules/scenario';
import { aScenario } from './a-scenario';
import { debateAt, played } from './players';
import { seedOfTurn } from './records';

const scenario = aScenario();
const engineer = scenario.witnesses[0] as Witness;
const VERBS = ['what-do-you-mean', 'how-do-you-know', 'so-what'] as const;

describe('an attack', () => {
  const attackedOf = (debate: Debate): Claim =>
    scenario.claims.find(({ id }) => id === debate.claims[attackedClaim(debate.seed) - 1]?.claim) as Claim;
  const atAttack = (sound: boolean): Debate => {
    for (let seed = 1; seed < 50; seed++) {
      const debate = debateAt(scenario, 'claim-attack', { seed, position: 'north' });
      if (attackedOf(debate).attack.sound === sound) return debate;
    }
    throw new Error('no such attack');
  };

  test.each<[boolean, string, object]>([
    [false, 'rebut', { how: 'rebutted', met: 'met', right: true }],
    [false, 'narrow', { how: 'narrowed', met: 'met', right: true }],
    [false, 'concede', { how: 'conceded', met: 'acknowledged', right: false, idea: 'granting-the-unsound' }],
    [false, 'miss', { how: 'rebutted', met: 'off-the-point', right: false, idea: 'whataboutism' }],
    [false, 'narrow-miss', { how: 'narrowed', met: 'off-the-point', right: false, idea: 'narrowing-misses' }],
    [true, 'concede', { how: 'conceded', met: 'met', right: true }],
    [true, 'narrow', { how: 'narrowed', met: 'met', right: true }],
    [true, 'bare-miss', { how: 'rebutted', met: 'off-the-point', right: false, idea: 'rebutting-the-sound' }],
  ])('[D1] on a claim (sound: %s) answered by %s is recorded and judged at once', (sound, reply, judged) => {
    const debate = atAttack(sound);
    const { id } = attackedOf(debate).attack;
    const { debate: next, happenings } = played(scenario, debate, { kind: 'reply', reply: `${id}-${reply}` });
    expect(happenings).toEqual([
      { kind: 'attack-answered', on: 'claim', attack: id, reply: `${id}-${reply}`, ...judged },
    ]);
    const kind = reply.includes('narrow') ? 'narrow' : reply === 'concede' ? 'concede' : 'rebut';
    expect(next.claimReply).toEqual({ attack: id, reply: `${id}-${reply}`, kind });
    expect(next.positionReply).toBeNull();
    expect(stepOf(scenario, next)).toEqual({ kind: 'test', test: 'legality' });
  });

  test('[D1] may always be met with silence, which is recorded as such', () => {
    const debate = debateAt(scenario, 'position-attack', { position: 'south' });
    const { debate: next, happenings } = played(scenario, debate, { kind: 'reply', reply: 'silence' });
    expect(happenings).toEqual([
      {
        kind: 'attack-answered',
        on: 'position',
        attack: 'attack-south',
        reply: 'silence',
        how: 'ignored',
        met: 'silence',
        right: false,
        idea: 'silence',
      },
    ]);
    expect(next.positionReply).toEqual({ attack: 'attack-south', reply: 'silence', kind: 'silence' });
    expect(next.claimReply).not.toBeNull();
  });

  test.each<[string, string, object]>([
    ['rebut', 'stands', { right: true }],
    ['rebut', 'grants', { right: false, idea: 'inconsistent-follow-up' }],
    ['rebut', 'trap', { right: false, idea: 'motive-reading' }],
    ['concede', 'grants', { right: true }],
    ['miss', 'stands', { right: false, idea: 'inconsistent-follow-up' }],
  ])('[D3] on the position comes back after %s, and the answer that %s is judged by that', (reply, answer, judged) => {
    const debate = debateAt(scenario, 'position-attack', { position: 'south' });
    const asked = played(scenario, debate, { kind: 'reply', reply: `attack-south-${reply}` }).debate;
    expect(stepOf(scenario, asked)).toEqual({ kind: 'follow-up' });
    expect(legalMoves(scenario, asked)).toHaveLength(3);
    const id = `south-${answer}`;
    const { debate: next, happenings } = played(scenario, asked, { kind: 'answer-follow-up', answer: id });
    expect(happenings).toEqual([{ kind: 'follow-up-answered', answer: id, ...judged }]);
    expect(next.followUp).toBe(id);
  });
});

describe('cross-examination', () => {
  const at = (turn: 'sound' | 'flawed'): Debate =>
    debateAt(scenario, 'testimony', { seed: seedOfTurn(engineer, turn), position: 'north' });
  const press = (line: string, verb: (typeof VERBS)[number] = 'so-what'): Move => ({ kind: 'press', line, verb });

  test('[D1] offers three questions, a challenge by each, and each card, on every line, and no questions', () => {
    const debate = at('flawed');
    const lines = linesOf(debate.seed, engineer);
    const expected: readonly Move[] = [
      ...lines.flatMap((line): Move[] => [
        ...VERBS.map((verb): Move => ({ kind: 'press', line, verb })),
        ...VERBS.map((verb): Move => ({ kind: 'challenge', line, verb })),
        ...engineer.exhibits.map((card): Move => ({ kind: 'present-card', line, card })),
      ]),
      { kind: 'no-questions' },
    ];
    expect(legalMoves(scenario, debate)).toEqual(expected);
  });

  test('[D1] pressing is free: it is not judged, stays on the step, and each question can be asked once a line', () => {
    const debate = at('flawed');
    const first = played(scenario, debate, press('engineer-first'));
    expect(first.happenings).toEqual([{ kind: 'line-pressed', line: 'engineer-first', verb: 'so-what' }]);
    expect(stepOf(scenario, first.debate)).toEqual(stepOf(scenario, debate));
    expect(playMove(scenario, first.debate, press('engineer-first'))).toEqual({
      allowed: false,
      objection: 'not-on-offer',
    });
    expect(playMove(scenario, first.debate, press('engineer-second')).allowed).toBe(true);
    const more = played(scenario, first.debate, press('engineer-first', 'how-do-you-know')).debate;
    expect(more.testimonies).toEqual([
      {
        witness: 'engineer',
        pressed: [
          { line: 'engineer-first', verb: 'so-what' },
          { line: 'engineer-first', verb: 'how-do-you-know' },
        ],
        ended: null,
      },
    ]);
  });

  test.each<['sound' | 'flawed', Move, Happening]>([
    [
      'flawed',
      { kind: 'challenge', line: 'engineer-flawed', verb: 'how-do-you-know' },
      { kind: 'line-challenged', line: 'engineer-flawed', met: 'met', right: true },
    ],
    [
      'flawed',
      { kind: 'present-card', line: 'engineer-flawed', card: 'rumour' },
      {
        kind: 'line-challenged',
        line: 'engineer-flawed',
        met: 'right-line',
        right: false,
        idea: 'right-line-wrong-question',
      },
    ],
    [
      'flawed',
      { kind: 'no-questions' },
      { kind: 'witness-released', met: 'silence', right: false, idea: 'accepting-the-unsound' },
    ],
    ['sound', { kind: 'no-questions' }, { kind: 'witness-released', met: 'met', right: true }],
    [
      'sound',
      { kind: 'challenge', line: 'engineer-sound', verb: 'so-what' },
      {
        kind: 'line-challenged',
        line: 'engineer-sound',
        met: 'off-the-point',
        right: false,
        idea: 'doubting-the-sound',
      },
    ],
  ])('[D1] of a %s testimony ends with one judged word', (turn, move, happening) => {
    const pressed = played(scenario, at(turn), press('engineer-third')).debate;
    const { debate, happenings } = played(scenario, pressed, move);
    expect(happenings[0]).toEqual(happening);
    expect(debate.testimonies).toEqual([
      { witness: 'engineer', pressed: [{ line: 'engineer-third', verb: 'so-what' }], ended: move },
    ]);
    expect(stepOf(scenario, debate)).toEqual({ kind: 'test', test: 'necessity' });
  });

  test('[D1] keeps the witnesses apart when a hearing calls two', () => {
    const two = {
      ...scenario,
      agenda: ['engineer', 'officer'].map((witness) => ({ kind: 'testimony', witness }) as const),
    };
    const start = { ...at('flawed'), step: 0, testimonies: [] };
    const first = played(two, start, { kind: 'no-questions' }).debate;
    expect(calledWitness(two, first, { kind: 'testimony', witness: 'officer' }).id).toBe('officer');
    const second = played(two, first, press('officer-first')).debate;
    expect(second.testimonies.map(({ witness, ended }) => [witness, ended?.kind])).toEqual([
      ['engineer', 'no-questions'],
      ['officer', undefined],
    ]);
    expect(legalMoves(two, second).filter(({ kind }) => kind === 'press')).toHaveLength(11);
  });
});

describe('the tests of the bench', () => {
  test.each<[string, object]>([
    ['of-two', { right: true }],
    ['of-others', { right: false, idea: 'off-the-point' }],
    ['idea', { right: false, idea: 'aim-is-effect' }],
    ['bare', { right: false, idea: 'off-the-point' }],
  ])('[T1] a reason %s is judged by the positions it serves', (which, judged) => {
    const debate = debateAt(scenario, 'test', { position: 'north' });
    const reason = `legality-${which}`;
    const { debate: next, happenings } = played(scenario, debate, { kind: 'give-reason', reason });
    expect(happenings).toEqual([{ kind: 'reason-given', test: 'legality', reason, ...judged }]);
    expect(next.reasons).toEqual({ legality: reason });
  });

  test('[T1] the same reason is right for one side and off the point for another', () => {
    const ask = (position: string) =>
      played(scenario, debateAt(scenario, 'test', { position }), { kind: 'give-reason', reason: 'legality-of-others' });
    expect(ask('west').happenings).toMatchObject([{ right: true }]);
    expect(ask('south').happenings).toMatchObject([{ right: false }]);
  });
});

describe('the opening and the call', () => {
  const opening = debateAt(scenario, 'opening');

  test('[H1] the words of the cold open stand in the order of the spoken line, then "it holds"', () => {
    const words = legalMoves(scenario, opening).map((move) => (move.kind === 'weigh-opening' ? move.word : ''));
    expect(words).toEqual(['every', 'camera', 'never-wrong', 'it-holds']);
  });

  test.each<[string, string | null, object]>([
    ['never-wrong', 'never-wrong', { right: true }],
    ['every', 'never-wrong', { right: false, idea: 'scope-shift' }],
    ['it-holds', 'never-wrong', { right: false, idea: 'scope-shift' }],
    ['it-holds', null, { right: true }],
    ['never-wrong', null, { right: false, idea: 'scope-shift' }],
  ])('[H1] %s is judged when too much is %s', (word, tooMuch, judged) => {
    const spoken = { ...scenario, opening: { ...scenario.opening, tooMuch } };
    const { debate, happenings } = played(spoken, opening, { kind: 'weigh-opening', word });
    expect(happenings).toEqual([{ kind: 'opening-weighed', word, ...judged }]);
    expect(debate.opening).toBe(word);
    expect(stepOf(spoken, debate)).toEqual({ kind: 'call' });
  });

  test.each<[string, object]>([
    ['call-right', { right: true }],
    ['call-wrong', { right: false, idea: 'scope-shift' }],
    ['call-bare', { right: false, idea: 'off-the-point' }],
  ])('[H1] what is decided is named by %s', (choice, judged) => {
    const { debate, happenings } = played(scenario, debateAt(scenario, 'call'), { kind: 'name-decision', choice });
    expect(happenings).toEqual([{ kind: 'decision-named', choice, ...judged }]);
    expect(debate.decision).toBe(choice);
  });

  test('[A2] the player picks what has gone wrong, and is not judged for it', () => {
    const debate = debateAt(scenario, 'failure');
    const { debate: next, happenings } = played(scenario, debate, {
      kind: 'choose-failure',
      failure: 'unlogged-search',
    });
    expect(happenings).toEqual([{ kind: 'failure-chosen', failure: 'unlogged-search' }]);
    expect(next.chains.map(({ failure }) => failure)).toEqual(['unlogged-search', null]);
  });
});
