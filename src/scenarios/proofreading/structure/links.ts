import { count, findingsOf, type StructureCheck } from './finding';

/** A claim has a link that holds, one that nearly holds and one that is broken; those that do not hold name their idea. */
export const links: StructureCheck = (draft) =>
  findingsOf(
    draft,
    'links',
    draft.source.claims.flatMap(({ id, links: steps }) => [
      ...(['holds', 'nearly', 'broken'] as const).map((mark) => {
        const found = count(steps, ({ holds }) => holds === mark);
        return found !== 1 && ([`claims.${id}.links`, `Mark exactly one link "${mark}"; there are ${found}.`] as const);
      }),
      ...steps.map((link) => {
        const needs = link.holds !== 'holds' && link.idea === undefined;
        return (
          needs && ([`claims.${id}.links.${link.id}`, 'Name the idea this link stands for: it does not hold.'] as const)
        );
      }),
    ]),
  );
