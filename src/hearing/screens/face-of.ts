import { attackedClaim, opponentOf, positionAttackOf } from '../../rules/opponent';
import type { Step } from '../../rules/scenario';
import type { Face, Group } from '../face';
import { type Phrase, scenarioPhrase, uiPhrase } from '../phrase';
import { chainFace } from './chain-face';
import { claimFace } from './claim-face';
import { answers, type Facing, plain } from './facing';
import { cardFace, testimonyFace } from './file-face';

/** Who speaks, what is said and what can be chosen at this step. */
export function faceOf(facing: Facing): Face {
  const { scenario, debate, step } = facing;
  switch (step.kind) {
    case 'opening':
      return plain(scenario.opening.speaker, [scenarioPhrase('opening', 'line')], openingGroup(facing));
    case 'call':
      return plain(
        scenario.waits,
        [scenarioPhrase('call', 'waits'), uiPhrase('ask', 'call')],
        answers(facing, 'name-decision', (id) => scenarioPhrase('call', 'choices', id)),
      );
    case 'lot':
      return plain('aruzhan', [
        scenarioPhrase('call', 'decide'),
        uiPhrase('ask', 'lot'),
        scenarioPhrase('positions', debate.position, 'stand'),
      ]);
    case 'file':
      return cardFace({ ...facing, step });
    case 'failure':
      return plain(
        'saule',
        [uiPhrase('ask', 'failure')],
        answers(facing, 'choose-failure', (id) => scenarioPhrase('failures', id, 'name')),
      );
    case 'chain':
      return chainFace({ ...facing, step });
    case 'claim':
      return claimFace({ ...facing, step });
    case 'open-hearing':
      return plain('saule', [uiPhrase('ask', 'open-hearing')]);
    case 'question':
    case 'second-source':
      return evidenceFace({ ...facing, step });
    case 'claim-attack': {
      const claim = debate.claims[attackedClaim(debate.seed) - 1]?.claim ?? '';
      const says = (id: string): Phrase => scenarioPhrase('claims', claim, 'replies', id);
      return attackFace(facing, [scenarioPhrase('claims', claim, 'attack')], says);
    }
    case 'test':
      return plain(
        'saule',
        [uiPhrase('tests', step.test)],
        answers(facing, 'give-reason', (id) => scenarioPhrase('tests', step.test, 'reasons', id)),
      );
    case 'testimony':
      return testimonyFace({ ...facing, step });
    case 'position-attack': {
      const { id: attack } = positionAttackOf(scenario, debate);
      const says = (id: string): Phrase => scenarioPhrase('positionAttacks', attack, 'replies', id);
      return attackFace(facing, [scenarioPhrase('positionAttacks', attack, 'attack')], says);
    }
    default:
      return closingFace(facing);
  }
}

function closingFace(facing: Facing): Face {
  const { scenario, debate, step } = facing;
  switch (step.kind) {
    case 'follow-up': {
      const { id: attack } = positionAttackOf(scenario, debate);
      return plain(
        'damir',
        [scenarioPhrase('positionAttacks', attack, 'followUp')],
        answers(facing, 'answer-follow-up', (id) => scenarioPhrase('positionAttacks', attack, 'answers', id)),
      );
    }
    case 'closing': {
      const claim = debate.claims[step.nth - 1]?.claim ?? '';
      return plain(
        'saule',
        [scenarioPhrase('claims', claim, 'text'), uiPhrase('ask', 'closing')],
        answers(facing, 'close-bet', (id) => uiPhrase('bets', id)),
      );
    }
    case 'verdict':
      return plain('saule', [uiPhrase('ask', 'verdict')]);
    case 'best-point': {
      const opponent = opponentOf(scenario, debate)?.id ?? '';
      return plain(
        'damir',
        [uiPhrase('ask', 'best-point')],
        answers(facing, 'sign-point', (id) => scenarioPhrase('positions', opponent, 'points', id)),
      );
    }
    case 'polite-question':
      return plain(
        'aruzhan',
        [uiPhrase('ask', 'polite-question')],
        answers(facing, 'ask-forum', (id) => scenarioPhrase('questions', id)),
      );
    default:
      return plain('aruzhan', [uiPhrase('ask', 'end')]);
  }
}

function evidenceFace(facing: Facing<Step & { kind: 'question' | 'second-source' }>): Face {
  const { debate, step } = facing;
  const claim = debate.claims[step.nth - 1]?.claim ?? '';
  if (step.kind === 'question') {
    return plain(
      'saule',
      [scenarioPhrase('claims', claim, 'text'), scenarioPhrase('claims', claim, 'question')],
      answers(facing, 'answer-question', (id) => scenarioPhrase('claims', claim, 'answers', id)),
    );
  }
  return plain(
    'saule',
    [scenarioPhrase('claims', claim, 'text'), uiPhrase('ask', 'second-source')],
    answers(facing, 'call-second', (id) => scenarioPhrase('cards', id, 'name')),
  );
}

function attackFace(facing: Facing, prompt: readonly Phrase[], says: (id: string) => Phrase): Face {
  const orSilence = (id: string): Phrase => (id === 'silence' ? uiPhrase('say-nothing') : says(id));
  return plain('damir', prompt, answers(facing, 'reply', orSilence));
}

/** The tappable words are inside the spoken line; "It holds" is an option of its own. */
function openingGroup(facing: Facing): readonly Group[] {
  return answers(facing, 'weigh-opening', (id) =>
    id === 'it-holds' ? uiPhrase('it-holds') : scenarioPhrase('opening', 'words', id),
  );
}
