import { findingsOf, repeated, type StructureCheck } from './finding';

/** Ids are unique among their kind, so that a log, a verdict and a word mean one thing. */
export const uniqueIds: StructureCheck = (draft) => {
  const { positions, cards, claims, witnesses, failures, questions, call, tests, cast } = draft.source;
  const attacks = draft.source['position-attacks'];
  const rows = (list: readonly { readonly id: string }[]): readonly string[] => list.map(({ id }) => id);
  const groups = [
    ['cast', cast],
    ['positions', rows(positions)],
    ['cards', rows(cards)],
    ['claims', rows(claims)],
    ['attacks', [...claims.map(({ attack }) => attack.id), ...rows(attacks)]],
    ['witnesses', rows(witnesses)],
    ['failures', rows(failures)],
    ['questions', rows(questions)],
    ['call.choices', rows(call.choices)],
    ...claims.flatMap(({ id, links, answers, attack }) => [
      [`claims.${id}.links`, rows(links)] as const,
      [`claims.${id}.answers`, rows(answers)] as const,
      [`claims.${id}.attack.replies`, rows(attack.replies)] as const,
    ]),
    ...attacks.flatMap((attack) => [
      [`position-attacks.${attack.id}.replies`, rows(attack.replies)] as const,
      [`position-attacks.${attack.id}.follow-up`, rows(attack['follow-up'])] as const,
    ]),
    ...Object.entries(tests ?? {}).map(([test, reasons]) => [`tests.${test}`, rows(reasons)] as const),
    ...witnesses.map(({ id, lines, turn }) => [`witnesses.${id}.lines`, [...lines, turn.sound, turn.flawed]] as const),
  ] as const;
  return findingsOf(
    draft,
    'unique-ids',
    groups.flatMap(([at, ids]) =>
      repeated(ids).map((id) => [`${at}.${id}`, 'This id occurs twice: give one of them another.'] as const),
    ),
  );
};
