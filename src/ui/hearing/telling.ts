import type { Screen } from '../../hearing/screen';
import type { Words } from '../../language/words';
import type { ChainSlot, ClaimSlot } from '../../rules/move';
import { shownText } from '../../scenarios/proofreading/words/shown-text';
import { openGroup } from '../beats';
import type { ReadPhrase } from '../read-phrase';
import type { Facing } from '../sitting';

/**
 * What the announcer says at a moment: the answer with its mark, then what is
 * asked next. While a step goes on, only what is new: the next slot of a draft,
 * or the line's answer.
 */
export function tellingOf(words: Words, read: ReadPhrase, { screen, told, beat }: Facing): string {
  const answer = told?.reaction ? `${words.t(`reaction.${told.mark}`)}. ${shownText(read(told.reaction))}` : '';
  if (beat) return answer;
  const goesOn = told !== null && JSON.stringify(told.asked.step) === JSON.stringify(screen.step);
  const prompt = goesOn ? '' : screen.prompt.map((phrase) => shownText(read(phrase))).join(' ');
  return [answer, prompt, slotAsked(words, screen)].filter((part) => part !== '').join(' ');
}

function slotAsked(words: Words, { groups }: Screen): string {
  const slot = openGroup(groups)?.slot ?? 'answer';
  return slot === 'answer' ? '' : words.t(`slots.${slot as ChainSlot | ClaimSlot}.ask`);
}
