import type { Happening } from '../rules/move';
import type { Mood } from './stage-view';

/** The face a happening puts on whoever has the floor; `null` when it is no matter for a face. */
export function reactionTo(happening: Happening): Mood | null {
  switch (happening.kind) {
    case 'opening-weighed':
    case 'line-challenged':
      return happening.right ? 'surprised' : 'doubt';
    case 'attack-answered':
      return happening.right ? 'relieved' : 'firm';
    case 'decision-named':
    case 'card-read':
    case 'question-answered':
    case 'second-called':
    case 'reason-given':
    case 'follow-up-answered':
    case 'point-signed':
    case 'forum-asked':
      return happening.right ? 'relieved' : 'doubt';
    case 'claim-held':
    case 'chain-held':
      return 'relieved';
    case 'claim-slipped':
    case 'chain-broke':
      return 'doubt';
    case 'line-pressed':
      return 'speak';
    case 'verdict-read':
      return 'moved';
    default:
      return null;
  }
}
