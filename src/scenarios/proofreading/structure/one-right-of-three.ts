import { count, findingsOf, type StructureCheck } from './finding';

/** Wherever something is chosen and judged, exactly one of three is right and each other one names its idea. */
export const oneRightOfThree: StructureCheck = (draft) => {
  const { call, questions, positions, claims, agenda } = draft.source;
  const ordinary = agenda === undefined;
  const nodes = [
    ...(ordinary
      ? [
          { at: 'call.choices', choices: call.choices },
          { at: 'questions', choices: questions },
        ]
      : []),
    ...(ordinary ? positions.map(({ id, points }) => ({ at: `positions.${id}.points`, choices: points })) : []),
    ...claims.map(({ id, answers }) => ({ at: `claims.${id}.answers`, choices: answers })),
  ];
  return findingsOf(
    draft,
    'one-right',
    nodes.flatMap(({ at, choices }) => [
      choices.length !== 3 && ([at, `Write three; there are ${choices.length}.`] as const),
      count(choices, ({ right }) => right) !== 1 && ([at, 'Mark exactly one right.'] as const),
      ...choices.map(
        ({ id, right, idea }) =>
          !right && idea === undefined && ([`${at}.${id}`, 'Name the idea this wrong one stands for.'] as const),
      ),
      ...choices.map(
        ({ id, right, idea }) =>
          right && idea !== undefined && ([`${at}.${id}.idea`, 'Take the idea away: this one is right.'] as const),
      ),
    ]),
  );
};
