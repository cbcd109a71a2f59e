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
export const testLaw: StepLaw<Step & { kind: 'test' }, Move & { kind: 'give-reason' }> = {
  moves: (moment) =>
    shown(moment, 'test', offeredReasons(moment.scenario, moment.debate, moment.step.test)).map((reason) => ({
      kind: 'give-reason',
      reason,
    })),
  play(moment, { reason }) {
    const { test } = moment.step;
    const given = find(moment.scenario.tests[test], reason, 'reason');
    const right = given.for.includes(moment.debate.position);
    const idea = right ? null : (given.idea ?? 'off-the-point');
    return {
      debate: onward(moment, { reasons: { ...moment.debate.reasons, [test]: reason } }),
      happenings: [{ kind: 'reason-given', test, right, reason, ...withIdea(idea) }],
    };
  },
};

type TestimonyMoment = Moment<Step & { kind: 'testimony' }>;
type LastWord = Move & { kind: 'challenge' | 'present-card' | 'no-questions' };

/** Cross-examination: press freely, then challenge a line, present a card, or ask nothing [D1]. */
export const testimonyLaw: StepLaw<Step & { kind: 'testimony' }, LastWord | (Move & { kind: 'press' })> = {
  moves(moment) {
    const { witness, lines, record } = testimonyOf(moment);
    const isPressed = (line: string, verb: Verb): boolean =>
      record.pressed.some((asked) => asked.line === line && asked.verb === verb);
    const asking = lines.flatMap((line) => [
      ...VERBS.filter((verb) => !isPressed(line, verb)).map((verb) => ({ kind: 'press', line, verb }) as const),
      ...VERBS.map((verb) => ({ kind: 'challenge', line, verb }) as const),
      ...witness.exhibits.map((card) => ({ kind: 'present-card', line, card }) as const),
    ]);
    return [...asking, { kind: 'no-questions' }];
  },
  play(moment, move) {
    if (move.kind !== 'press') return end(moment, move);
    const { line, verb } = move;
    const { record } = testimonyOf(moment);
    const pressed = [...record.pressed, { line, verb }];
    return {
      debate: { ...moment.debate, testimonies: withTestimony(moment.debate, { ...record, pressed }) },
      happenings: [{ kind: 'line-pressed', line, verb }],
    };
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

function end(moment: TestimonyMoment, move: LastWord): Played {
  const { witness, record } = testimonyOf(moment);
  const ended = { ...record, ended: move };
  const { met, idea } = weighTestimony(witness, isTestimonySound(moment.debate.seed, witness), ended);
  const right = met === 'met';
  const happening: Happening =
    move.kind === 'no-questions'
      ? { kind: 'witness-released', met, right, ...withIdea(idea) }
      : { kind: 'line-challenged', line: move.line, met, right, ...withIdea(idea) };
  return {
    debate: onward(moment, { testimonies: withTestimony(moment.debate, ended) }),
    happenings: [happening],
  };
}

function withTestimony(debate: Debate, record: TestimonyRecord): readonly TestimonyRecord[] {
  return [...debate.testimonies.filter(({ witness }) => witness !== record.witness), record];
}
