import { scenarioPhrase, uiPhrase } from '../../../src/hearing/phrase';
import { openGroup } from '../../../src/ui/beats';
import type { Mirror } from './mirror';
import { pressesFor } from './presses';

/**
 * Everything that must be readable on the page now: what is said and asked, the
 * options of the open slot, the lines with their answers, and the ways on.
 */
export const shownWords = (mirror: Mirror): readonly string[] => {
  const { step, prompt, groups, lines, actions } = mirror.screen();
  const say = mirror.say;
  const buttons = actions.flatMap((move) => pressesFor(mirror, move).map(({ name }) => name));
  if (step.kind === 'verdict') return [mirror.say(uiPhrase('verdict', 'bench')), ...buttons];
  if (step.kind === 'end') return [say(scenarioPhrase('changeMind')), say(uiPhrase('end', 'home'))];
  const isWeighed = actions.some(({ kind }) => kind.startsWith('mend'));
  if (isWeighed) return buttons;
  const open = openGroup(groups);
  const isDraft = step.kind === 'chain' || step.kind === 'claim';
  const offered = (open?.options ?? []).filter(({ id }) => open?.slot !== 'hands' || (id !== '' && !id.includes(' ')));
  const said = [
    ...prompt,
    ...offered.map(({ says }) => says),
    ...lines.flatMap(({ says, answer }) => (answer ? [says, answer] : [says])),
  ];
  const asks = open && open.slot !== 'answer' ? [say(uiPhrase('slots', open.slot, 'ask'))] : [];
  return [...said.map(say), ...asks, ...(isDraft && open ? [] : buttons)];
};

/** The kind of screen this is, by which pictures and checks are named: `chain/hands`, `test`, `testimony`. */
export const kindOf = (mirror: Mirror): string => {
  const { step, groups, actions } = mirror.screen();
  if (step.kind !== 'chain' && step.kind !== 'claim') return step.kind;
  if (actions.some(({ kind }) => kind.startsWith('mend'))) return `${step.kind}/broken`;
  return `${step.kind}/${openGroup(groups)?.slot ?? 'whole'}`;
};
