import type { Debate } from '../rules/debate';
import type { Happening } from '../rules/move';
import { attackedClaim, opponentOf } from '../rules/opponent';
import type { Scenario } from '../rules/scenario';
import { ideaPhrase, type Phrase, scenarioPhrase, uiPhrase } from './phrase';

/**
 * The one sentence that answers a judged choice at once, within the same
 * screen: what was right about it, or the named idea that was not. `null` for
 * happenings that nobody judges.
 * @param debate the debate after the move.
 */
export function reactionTo(scenario: Scenario, debate: Debate, happening: Happening): Phrase | null {
  switch (happening.kind) {
    case 'opening-weighed':
      return scenarioPhrase('opening', 'why');
    case 'card-read':
      return scenarioPhrase('cards', happening.card, 'limit');
    case 'chain-held':
      return scenarioPhrase('failures', debate.chains[happening.nth - 1]?.failure ?? '', 'holds');
    case 'claim-held':
      return scenarioPhrase('claims', happening.claim, 'linkWhy');
    case 'claim-slipped': {
      const card = debate.claims[happening.nth - 1]?.card ?? '';
      return happening.why === 'beyond-the-limit' ? scenarioPhrase('cards', card, 'limit') : wrong(happening);
    }
    case 'line-pressed':
      return scenarioPhrase('witnesses', witnessHeard(debate), 'pressed', happening.line);
    case 'chain-broke':
      return wrong(happening);
    default:
      if (!('right' in happening)) return null;
      return happening.right ? rightWhy(scenario, debate, happening) : wrong(happening);
  }
}

function wrong(happening: { readonly idea?: string }): Phrase {
  return ideaPhrase(happening.idea ?? 'off-the-point');
}

/** The authored sentence of the node at which the choice was right. */
function rightWhy(scenario: Scenario, debate: Debate, happening: Happening & { right: boolean }): Phrase {
  switch (happening.kind) {
    case 'decision-named':
      return scenarioPhrase('call', 'why');
    case 'question-answered':
      return scenarioPhrase('claims', claimAsked(scenario, debate), 'answerWhy');
    case 'second-called':
      return uiPhrase('reaction', 'second-holds');
    case 'attack-answered':
      return happening.on === 'claim'
        ? scenarioPhrase('claims', debate.claims[attackedClaim(debate.seed) - 1]?.claim ?? '', 'replyWhy')
        : scenarioPhrase('positionAttacks', happening.attack, 'replyWhy');
    case 'reason-given':
      return scenarioPhrase('tests', happening.test, 'whys', happening.reason);
    case 'line-challenged':
      return scenarioPhrase('witnesses', witnessHeard(debate), 'flawedWhy');
    case 'witness-released':
      return scenarioPhrase('witnesses', witnessHeard(debate), 'soundWhy');
    case 'follow-up-answered':
      return scenarioPhrase('positionAttacks', debate.positionReply?.attack ?? '', 'answerWhy');
    case 'point-signed':
      return scenarioPhrase('positions', opponentOf(scenario, debate)?.id ?? '', 'pointWhy');
    case 'forum-asked':
      return scenarioPhrase('questionWhy');
    default:
      return uiPhrase('reaction', 'bet-fits');
  }
}

/** The witness on the stand, or the last one who was. */
function witnessHeard(debate: Debate): string {
  return debate.testimonies.at(-1)?.witness ?? '';
}

/** The claim about which the bench has just asked: the step before this one says which. */
function claimAsked(scenario: Scenario, debate: Debate): string {
  const asked = scenario.agenda[debate.step - 1];
  return asked?.kind === 'question' ? (debate.claims[asked.nth - 1]?.claim ?? '') : '';
}
