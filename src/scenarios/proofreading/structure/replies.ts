import type { ScenarioFile } from '../../schema';
import { count, findingsOf, type StructureCheck } from './finding';

type Attack = ScenarioFile['claims'][number]['attack'];

/** Every attack can be answered in the same five ways, and each reply that misses names its idea [D2, D3]. */
export const replies: StructureCheck = (draft) => {
  const { claims, 'position-attacks': attacks } = draft.source;
  const all = [
    ...claims.map(({ id, attack }) => ({ at: `claims.${id}.attack.replies`, attack })),
    ...attacks.map((attack) => ({ at: `position-attacks.${attack.id}.replies`, attack: attack as Attack })),
  ];
  return findingsOf(
    draft,
    'replies',
    all.flatMap(({ at, attack }) => [...profile(at, attack), ...ideas(at, attack)]),
  );
};

function profile(at: string, { sound, replies: given }: Attack): readonly (readonly [string, string] | false)[] {
  const wanted: readonly (readonly [kind: string, onPoint: boolean, number: number])[] = [
    ['rebut', true, sound ? 0 : 1],
    ['rebut', false, sound ? 2 : 1],
    ['narrow', true, 1],
    ['narrow', false, 1],
    ['concede', true, 1],
  ];
  return wanted.map(([kind, onPoint, number]) => {
    const found = count(given, (reply) => reply.kind === kind && reply['on-point'] === onPoint);
    const name = `"${kind}" ${onPoint ? 'on the point' : 'that misses'}`;
    return (
      found !== number && [
        at,
        `To ${sound ? 'a sound' : 'an unsound'} attack write ${number} ${name}; there are ${found}.`,
      ]
    );
  });
}

function ideas(at: string, { replies: given }: Attack): readonly (readonly [string, string] | false)[] {
  return given.flatMap((reply) => [
    !reply['on-point'] &&
      reply.idea === undefined &&
      ([`${at}.${reply.id}`, 'Name the idea of this reply: it misses.'] as const),
    reply.kind === 'narrow' &&
      !reply['on-point'] &&
      reply.idea !== 'narrowing-misses' &&
      ([`${at}.${reply.id}.idea`, 'Write narrowing-misses: the narrowing gives up the wrong part.'] as const),
    reply.kind === 'rebut' &&
      reply['on-point'] &&
      reply.strength !== 'strong' &&
      ([`${at}.${reply.id}.strength`, 'Write strong, so that every side can defend itself equally well.'] as const),
  ]);
}
