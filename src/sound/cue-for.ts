import type { Happening } from '../rules/move';
import type { CueName } from './cue-name';

/**
 * The one sound by which a happening is recognised, or null where silence says
 * more. Sounds answer the reasoning only: nothing here depends on the side
 * argued, the level reached or the score, because a level is no fanfare.
 */
export function cueFor(happening: Happening): CueName | null {
  switch (happening.kind) {
    case 'opening-weighed':
    case 'decision-named':
    case 'card-read':
    case 'question-answered':
    case 'second-called':
    case 'reason-given':
    case 'line-challenged':
    case 'follow-up-answered':
    case 'bet-closed':
    case 'point-signed':
    case 'forum-asked':
      return happening.right ? 'right' : 'wrong';
    case 'attack-answered':
      if (!happening.right) return 'wrong';
      return happening.how === 'narrowed' ? 'fold' : 'right';
    case 'witness-released':
      return happening.right ? 'room-stands' : 'wrong';
    case 'lot-drawn':
      return 'turn-card';
    case 'link-hung':
    case 'hands-named':
    case 'chain-reopened':
      return 'hang';
    case 'chain-held':
      return 'hold';
    case 'chain-broke':
      return 'snap';
    case 'claim-drafted':
      return happening.slot === 'card' ? 'lay-card' : 'tap';
    case 'claim-held':
      return 'right';
    case 'claim-slipped':
      return 'wrong';
    case 'claim-reopened':
    case 'hearing-opened':
      return 'page';
    case 'line-pressed':
      return 'tap';
    case 'gone-wrong':
      return 'bell';
    case 'verdict-reached':
      return 'verdict';
    case 'verdict-read':
      return 'page';
    case 'failure-chosen':
      return null;
    default:
      return unknownHappening(happening);
  }
}

/** The compiler refuses a happening without a line above; one from a newer server is silent. */
function unknownHappening(_happening: never): null {
  return null;
}
