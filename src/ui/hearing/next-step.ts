import type { Words } from '../../language/words';
import type { ChainSlot } from '../../rules/move';
import { calledWitness } from '../../rules/opponent';
import type { NextStep } from '../../rules/reach-verdict';
import type { Nth, Step, Verb } from '../../rules/scenario';
import { personOf } from '../person';
import type { ReadPhrase } from '../read-phrase';
import { choicePhrase, failurePhrase, type Played } from './choice-phrase';

/** The one change that would have gained most, said as something to do next time. */
export function nextStepSentence(
  words: Words,
  read: ReadPhrase,
  { next, played }: { next: NextStep; played: Played },
): string {
  const { step, slot } = next;
  const says = choicePhrase(played, step, next.choice);
  const choice = says ? quotable(read(says)) : '';
  const claim = 'nth' in step && step.kind !== 'file' ? words.t(`verdict.claims.${step.nth}`) : '';
  switch (step.kind) {
    case 'chain': {
      const failure = read(failurePhrase(played.debate, step.nth));
      if (slot === 'hands') return words.t('verdict.next-step.chain-hands', { failure });
      return words.t('verdict.next-step.chain', { failure, slot: words.t(`slots.${slot as ChainSlot}.name`), choice });
    }
    case 'claim':
      return words.t(slot === 'card' ? 'verdict.next-step.claim-card' : 'verdict.next-step.claim-link', {
        claim,
        choice,
      });
    case 'question':
    case 'second-source':
    case 'closing':
      return words.t(`verdict.next-step.${step.kind}`, { claim, choice });
    case 'test':
      return words.t('verdict.next-step.test', { test: words.t(`tests.${step.test}`), choice });
    case 'testimony':
      return testimonySentence(words, choice, { next: { ...next, step }, played });
    case 'follow-up':
      return words.t('verdict.next-step.follow-up', { choice });
    default:
      return words.t('verdict.next-step.reply', {
        attack: words.t(`verdict.attacks.${attackedPart(played, step)}`),
        choice,
      });
  }
}

/** A sentence of the hearing as it stands between quotation marks: the sentence around it brings the full stop. */
function quotable(sentence: string): string {
  return sentence.replace(/\.$/, '');
}

/** What an attack went for, by which the player remembers it: one of the two claims, or the side itself. */
function attackedPart({ scenario, debate }: Played, { kind }: Step): Nth | 'side' {
  if (kind !== 'claim-attack') return 'side';
  const attacked = scenario.claims.find(({ attack }) => attack.id === debate.claimReply?.attack);
  return debate.claims[0].claim === attacked?.id ? 1 : 2;
}

interface ToWitness {
  readonly next: NextStep & { readonly step: Step & { kind: 'testimony' } };
  readonly played: Played;
}

/** To let the witness go, or which of their lines to challenge, and with which question. */
function testimonySentence(words: Words, line: string, { next, played }: ToWitness): string {
  const { scenario, debate } = played;
  const { name: witness } = personOf(words, scenario.id, calledWitness(scenario, debate, next.step).person);
  if (next.choice === 'no-questions') return words.t('verdict.next-step.no-questions', { witness });
  const verb = next.choice.split(' ')[1] as Verb;
  return words.t('verdict.next-step.challenge', { witness, line, verb: words.t(`verbs.${verb}`) });
}
