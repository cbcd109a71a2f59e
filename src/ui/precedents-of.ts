import type { Precedent } from '../keeping/keeping';
import type { Debate } from '../rules/debate';

/** From this score on a chain enters the Charter as a precedent; it changes no score. */
const WORTHY = 3;

/** The chains of a hearing that held far enough to be precedents; where there was no forum, the one that was proposed. */
export function precedentsOf({ chains }: Debate): readonly Precedent[] {
  return chains.flatMap(({ weighed, failure, actor, forum, proposed, trace, consequence }) => {
    const asked = proposed ?? forum;
    const isWorthy = weighed !== null && weighed.score >= WORTHY;
    if (!isWorthy || failure === null || actor === null || asked === null || trace === null || consequence === null) {
      return [];
    }
    return [{ failure, actor, forum: asked, trace, consequence }];
  });
}
