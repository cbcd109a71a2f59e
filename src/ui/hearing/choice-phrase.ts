import { charterPhrase, type Phrase, scenarioPhrase, uiPhrase } from '../../hearing/phrase';
import type { Debate } from '../../rules/debate';
import { calledWitness, positionAttackOf } from '../../rules/opponent';
import type { Charter, Nth, Scenario, Step } from '../../rules/scenario';

/** A hearing as it was played to its end. */
export interface Played {
  readonly scenario: Scenario;
  readonly debate: Debate;
}

const PARTS: readonly (keyof Charter)[] = ['actors', 'forums', 'standards', 'traces', 'consequences'];

/** The words of an option by its id, at the step where it was on offer; `null` where an id has no words of its own. */
export function choicePhrase({ scenario, debate }: Played, step: Step, id: string): Phrase | null {
  switch (step.kind) {
    case 'chain': {
      const part = PARTS.find((rows) => scenario.charter[rows].some((row) => row.id === id));
      return part ? charterPhrase(part, id) : null;
    }
    case 'claim':
    case 'question':
    case 'second-source':
      return claimPhrase({ scenario, debate }, step, id);
    case 'claim-attack': {
      const attacked = scenario.claims.find(({ attack }) => attack.id === debate.claimReply?.attack);
      return replyPhrase(id, scenarioPhrase('claims', attacked?.id ?? '', 'replies', id));
    }
    case 'position-attack':
      return replyPhrase(id, scenarioPhrase('positionAttacks', positionAttackOf(scenario, debate).id, 'replies', id));
    case 'follow-up':
      return scenarioPhrase('positionAttacks', positionAttackOf(scenario, debate).id, 'answers', id);
    case 'test':
      return scenarioPhrase('tests', step.test, 'reasons', id);
    case 'testimony':
      if (id === 'no-questions') return uiPhrase('testimony', 'no-questions');
      return scenarioPhrase('witnesses', calledWitness(scenario, debate, step).id, 'lines', id.split(' ')[0] ?? id);
    case 'closing':
      return uiPhrase('bets', id);
    default:
      return null;
  }
}

function replyPhrase(id: string, says: Phrase): Phrase {
  return id === 'silence' ? uiPhrase('say-nothing') : says;
}

function claimPhrase(
  { scenario, debate }: Played,
  step: Step & { kind: 'claim' | 'question' | 'second-source' },
  id: string,
): Phrase {
  const claim = scenario.claims.find((one) => one.id === debate.claims[step.nth - 1]?.claim);
  if (step.kind === 'question') return scenarioPhrase('claims', claim?.id ?? '', 'answers', id);
  const isLink = claim?.links.some((link) => link.id === id) ?? false;
  return isLink ? scenarioPhrase('claims', claim?.id ?? '', 'links', id) : scenarioPhrase('cards', id, 'name');
}

/** The name of what went wrong in the nth chain. */
export function failurePhrase(debate: Debate, nth: Nth): Phrase {
  return scenarioPhrase('failures', debate.chains[nth - 1]?.failure ?? '', 'name');
}
