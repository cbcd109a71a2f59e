import type { Debate, TestimonyRecord } from '../debate';
import { find } from '../find';
import type { Happening, Move } from '../move';
import { offeredReasons } from '../offers';
import { calledWitness, isTestimonySound, linesOf } from '../opponent';
import type { Step, Verb } from '../scenario';
import { weighTestimony } from '../weigh-dialogue';
import { type Moment, onward, type Played, type StepLaw, shown, withIdea } from './step-law';

/** The three questions, always the same. */
export const VERBS: readonly Verb[] = ['what-do-you-mean', 'how-do-you-know', 'so-what'];

/** The bench's four questions: a reason fits a test for this position by its attributes [T1]. */
export const testLaw: StepLaw<Step & { kind: 'test' }> = {
  moves: (moment) =>
    shown(moment, 'test', offeredReasons(moment.scenario, moment.debate, moment.step.test)).map(
      (reason): Move => ({ kind: 'give-reason', reason }),
    ),
  play(moment, move) {
    const { test } = moment.step;
    const reason = find(moment.scenario.tests[test], move.kind === 'give-reason' ? move.reason : '', 'reason');
    const right = reason.for.includes(moment.debate.position);
    return {
      debate: onward(moment, { reasons: { ...moment.debate.reasons, [test]: reason.id } }),
      happenings: [
        { kind: 'reason-given', test, right, reason: reason.id, ...withIdea(right ? null : (reason.idea ?? 'off-the-point')) },
      ],
    };
  },
};

type TestimonyMoment = Moment<Step & { kind: 'testimony' }>;

/** Cross-examination: press freely, then challenge a line, present a card, or ask nothing [D1]. */
export const testimonyLaw: StepLaw<Step & { kind: 'testimony' }> = {
  moves(moment) {
    const { witness, lines, record } = testimonyOf(moment);
    const isPressed = (line: string, verb: Verb): boolean =>
      record.pressed.some((asked) => asked.line === line && asked.verb === verb);
    return lines.flatMap((line): readonly Move[] => [
      ...VERBS.filter((verb) => !isPressed(line, verb)).map((verb): Move => ({ kind: 'press', line, verb })),
      ...VERBS.map((verb): Move => ({ kind: 'challenge', line, verb })),
      ...witness.exhibits.map((card): Move => ({ kind: 'present-card', line, card })),
    ]).concat({ kind: 'no-questions' });
  },
  play(moment, move) {
    const { record } = testimonyOf(moment);
    if (move.kind === 'press') {
      const { line, verb } = move;
      const pressed = [...record.pressed, { line, verb }];
      return {
        debate: { ...moment.debate, testimonies: withTestimony(moment.debate, { ...record, pressed }) },
        happenings: [{ kind: 'line-pressed', line, verb }],
      };
    }
    return end(moment, move);
  },
};

/** The testimony on the stand: its witness, the lines as spoken, and what was asked so far. */
export function testimonyOf(moment: TestimonyMoment) {
  const witness = calledWitness(moment.scenario, moment.debate, moment.step);
  const record: TestimonyRecord = moment.debate.testimonies.find((given) => given.witness === witness.id) ?? {
    witness: witness.id,
    pressed: [],
    ended: null,
  };
  return { witness, lines: linesOf(moment.debate.seed, witness), record };
}

function end(moment: TestimonyMoment, move: Move): Played {
  const { witness, record } = testimonyOf(moment);
  const ended = { ...record, ended: move };
  const { met, idea } = weighTestimony(witness, isTestimonySound(moment.debate.seed, witness), ended);
  const right = met === 'met';
  const happening: Happening =
    move.kind === 'challenge' || move.kind === 'present-card'
      ? { kind: 'line-challenged', line: move.line, met, right, ...withIdea(idea) }
      : { kind: 'witness-released', met, right, ...withIdea(idea) };
  return {
    debate: onward(moment, { testimonies: withTestimony(moment.debate, ended) }),
    happenings: [happening],
  };
}

function withTestimony(debate: Debate, record: TestimonyRecord): readonly TestimonyRecord[] {
  return [...debate.testimonies.filter(({ witness }) => witness !== record.witness), record];
}
