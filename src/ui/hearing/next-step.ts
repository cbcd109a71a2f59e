import type { Words } from '../../language/words';
import type { ChainSlot } from '../../rules/move';
import type { NextStep } from '../../rules/reach-verdict';
import type { Verb } from '../../rules/scenario';
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
  const choice = says ? read(says) : '';
  switch (step.kind) {
    case 'chain': {
      const failure = read(failurePhrase(played.debate, step.nth));
      if (slot === 'hands') return words.t('verdict.next-step.chain-hands', { failure });
      return words.t('verdict.next-step.chain', { failure, slot: words.t(`slots.${slot as ChainSlot}.name`), choice });
    }
    case 'claim':
      return words.t(slot === 'card' ? 'verdict.next-step.claim-card' : 'verdict.next-step.claim-link', {
        claim: words.t(`verdict.claims.${step.nth}`),
        choice,
      });
    case 'closing':
      return words.t('verdict.next-step.closing', { claim: words.t(`verdict.claims.${step.nth}`), choice });
    case 'test':
      return words.t('verdict.next-step.test', { test: words.t(`tests.${step.test}`), choice });
    case 'testimony': {
      if (next.choice === 'no-questions') return words.t('verdict.next-step.no-questions');
      const verb = next.choice.split(' ')[1] as Verb;
      return words.t('verdict.next-step.challenge', { line: choice, verb: words.t(`verbs.${verb}`) });
    }
    case 'question':
    case 'second-source':
    case 'follow-up':
      return words.t(`verdict.next-step.${step.kind}`, { choice });
    default:
      return words.t('verdict.next-step.reply', { choice });
  }
}
