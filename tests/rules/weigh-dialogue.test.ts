import { describe, expect, test } from 'vitest';
import type { TestimonyRecord } from '../../src/rules/debate';
import type { Met } from '../../src/rules/move';
import type { Attack, PositionAttack, Witness } from '../../src/rules/scenario';
import { MET_POINTS, survivesFollowUp, weighReply, weighTestimony } from '../../src/rules/weigh-dialogue';
import { aScenario, aTutorial } from './a-scenario';
import { replyTo, testimonyEnded } from './records';

const scenario = aScenario();
const sound = (scenario.claims[0] as { readonly attack: Attack }).attack;
const unsound = (scenario.claims[1] as { readonly attack: Attack }).attack;
const onPosition = scenario.positionAttacks[0] as PositionAttack;
const engineer = scenario.witnesses[0] as Witness;

test('[D2] points of an exchange are 3 met, 2 acknowledged or right line, 1 off the point, 0 silence', () => {
  expect(MET_POINTS).toEqual({ met: 3, acknowledged: 2, 'right-line': 2, 'off-the-point': 1, silence: 0 });
});

describe('a reply', () => {
  test.each<[string, Met, string | null]>([
    ['rebut', 'met', null],
    ['narrow', 'met', null],
    ['concede', 'acknowledged', 'granting-the-unsound'],
    ['narrow-miss', 'off-the-point', 'narrowing-misses'],
    ['miss', 'off-the-point', 'whataboutism'],
  ])('[D2] %s to an unsound attack is %s', (reply, met, idea) => {
    expect(weighReply(unsound, replyTo(unsound, `c2-attack-${reply}`))).toEqual({ met, idea });
  });

  test.each<[string, Met, string | null]>([
    ['narrow', 'met', null],
    ['concede', 'met', null],
    ['narrow-miss', 'off-the-point', 'narrowing-misses'],
    ['miss', 'off-the-point', 'whataboutism'],
    ['bare-miss', 'off-the-point', 'rebutting-the-sound'],
  ])('[D2] %s to a sound attack is %s', (reply, met, idea) => {
    expect(weighReply(sound, replyTo(sound, `c1-attack-${reply}`))).toEqual({ met, idea });
  });

  test('[D2] rebutting what is sound is off the point, however it is marked', () => {
    const marked = { ...unsound, sound: true };
    expect(weighReply(marked, replyTo(marked, 'c2-attack-rebut'))).toEqual({
      met: 'off-the-point',
      idea: 'rebutting-the-sound',
    });
  });

  test('[D2] a miss or a concession without an idea of its own is named by the rule', () => {
    const bare = { ...unsound, replies: unsound.replies.map(({ idea: _, ...reply }) => reply) };
    expect(weighReply(bare, replyTo(bare, 'c2-attack-miss')).idea).toBe('off-the-point');
    expect(weighReply(bare, replyTo(bare, 'c2-attack-narrow-miss')).idea).toBe('narrowing-misses');
    const named = { ...unsound, replies: unsound.replies.map((reply) => ({ ...reply, idea: 'false-dilemma' })) };
    expect(weighReply(named, replyTo(named, 'c2-attack-concede')).idea).toBe('false-dilemma');
    expect(weighReply(named, replyTo(named, 'c2-attack-narrow-miss')).idea).toBe('false-dilemma');
  });

  test('[D2] silence is silence', () => {
    expect(weighReply(sound, replyTo(sound, 'silence'))).toEqual({ met: 'silence', idea: 'silence' });
    expect(weighReply(unsound, replyTo(unsound, 'silence'))).toEqual({ met: 'silence', idea: 'silence' });
  });

  test('[D4] what a reply is worth follows from attack and reply alone, in whatever order the replies are authored', () => {
    for (const attack of [sound, unsound]) {
      const turned = { ...attack, id: 'renamed', replies: [...attack.replies].reverse() };
      for (const { id } of attack.replies) {
        expect(weighReply(turned, replyTo(turned, id))).toEqual(weighReply(attack, replyTo(attack, id)));
      }
    }
  });
});

describe('a follow-up', () => {
  test.each([
    ['rebut', 'stands', true],
    ['rebut', 'grants', false],
    ['rebut', 'trap', false],
    ['narrow', 'stands', true],
    ['narrow', 'grants', false],
    ['concede', 'grants', true],
    ['concede', 'stands', false],
    ['concede', 'trap', false],
    ['miss', 'stands', false],
    ['miss', 'grants', false],
    ['narrow-miss', 'stands', false],
  ])('[D3] after %s the answer that %s survives: %s', (reply, answer, survives) => {
    const said = replyTo(onPosition, `attack-north-${reply}`);
    expect(survivesFollowUp(onPosition, said, `north-${answer}`)).toBe(survives);
  });

  test('[D3] nothing survives silence, not even an answer that claims to', () => {
    const always = {
      ...onPosition,
      followUp: onPosition.followUp.map((answer) => ({ ...answer, after: ['rebut', 'narrow', 'concede'] as const })),
    };
    for (const { id } of always.followUp) {
      expect(survivesFollowUp(always, replyTo(always, 'silence'), id)).toBe(false);
      expect(survivesFollowUp(always, replyTo(always, 'attack-north-miss'), id)).toBe(false);
      expect(survivesFollowUp(always, replyTo(always, 'attack-north-rebut'), id)).toBe(true);
    }
  });
});

describe('a testimony', () => {
  type Ended = TestimonyRecord['ended'];
  const challenge = (line: string, verb: 'what-do-you-mean' | 'how-do-you-know' | 'so-what'): Ended => ({
    kind: 'challenge',
    line,
    verb,
  });
  const present = (line: string, card: string): Ended => ({ kind: 'present-card', line, card });
  const NONE: Ended = { kind: 'no-questions' };
  const weigh = (isSound: boolean, ended: Ended, witness: Witness = engineer) =>
    weighTestimony(witness, isSound, testimonyEnded(witness, ended));

  test.each<[string, Ended, Met, string | null]>([
    ['the right question on the flawed line', challenge('engineer-flawed', 'how-do-you-know'), 'met', null],
    ['the right card on it', present('engineer-flawed', 'report'), 'met', null],
    ['another question on it', challenge('engineer-flawed', 'so-what'), 'right-line', 'right-line-wrong-question'],
    ['another card on it', present('engineer-flawed', 'rumour'), 'right-line', 'right-line-wrong-question'],
    [
      'the right question on a sound line',
      challenge('engineer-first', 'how-do-you-know'),
      'off-the-point',
      'off-the-point',
    ],
    ['the right card on a sound line', present('engineer-first', 'report'), 'off-the-point', 'off-the-point'],
    ['no questions', NONE, 'silence', 'accepting-the-unsound'],
    ['nothing yet', null, 'silence', 'accepting-the-unsound'],
    ['going on without a word', { kind: 'hear-verdict' }, 'silence', 'silence'],
  ])('[D2] that is flawed: %s', (...[, ended, met, idea]) => {
    expect(weigh(false, ended)).toEqual({ met, idea });
  });

  test.each<[string, Ended, Met, string | null]>([
    ['no questions', NONE, 'met', null],
    ['a challenge', challenge('engineer-sound', 'how-do-you-know'), 'off-the-point', 'doubting-the-sound'],
    ['a card', present('engineer-first', 'report'), 'off-the-point', 'doubting-the-sound'],
  ])('[D2] that is sound: %s', (...[, ended, met, idea]) => {
    expect(weigh(true, ended)).toEqual({ met, idea });
  });

  test('[D2] whose flaw no card meets is met by no card', () => {
    const { card: _, ...turn } = engineer.turn;
    const bare = { ...engineer, turn };
    expect(weigh(false, present('engineer-flawed', 'report'), bare).met).toBe('right-line');
  });

  test.each(['what-do-you-mean', 'how-do-you-know', 'so-what'] as const)(
    '[D2] in a tutorial any question meets the flaw: %s',
    (verb) => {
      const witness = aTutorial().witnesses[0] as Witness;
      expect(weigh(false, challenge('engineer-flawed', verb), witness)).toEqual({ met: 'met', idea: null });
      expect(weigh(false, challenge('engineer-first', verb), witness).met).toBe('off-the-point');
    },
  );
});
