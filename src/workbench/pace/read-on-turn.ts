import { type Phrase, scenarioPhrase, uiPhrase } from '../../hearing/phrase';
import type { Group } from '../../hearing/screen';
import { openGroup } from '../../ui/beats';
import { chosenIn } from '../bots/choice-point';
import type { Turn } from './turn';

/** What a player reads before a move: at once, and after the first of several taps. */
export interface ReadOnTurn {
  readonly atOnce: readonly Phrase[];
  readonly later: readonly Phrase[];
}

/**
 * The sentences of a turn's screen as the interface shows them: of a draft the
 * open slot only, with what it asks; a card that is turned up on both sides;
 * a line's answer, which comes before it can be challenged.
 */
export function readOnTurn(turn: Turn): ReadOnTurn {
  const { screen } = turn;
  const isDraft = screen.step.kind === 'chain' || screen.step.kind === 'claim';
  const open = isDraft ? openGroup(screen.groups) : screen.groups[0];
  const asks = isDraft && open ? [uiPhrase('slots', open.slot, 'ask')] : [];
  const touch = screen.step.kind === 'opening' ? [uiPhrase('ask', 'opening')] : [];
  const lines = screen.lines.map(({ says }) => says);
  return {
    atOnce: [...screen.prompt, ...asks, ...touch, ...lines, ...optionPhrases(turn)],
    later: [...turnedUp(turn), ...lineAnswer(turn)],
  };
}

/** The options of the open slot; words inside the opening line and sets of hands are not read twice. */
export function optionPhrases({ screen, move }: Turn): readonly Phrase[] {
  if (move.kind.startsWith('commit')) return [];
  const open: Group | undefined = openGroup(screen.groups) ?? screen.groups[0];
  const options = (open?.options ?? []).filter((option) => {
    if (option.move.kind === 'name-hands') return !option.id.includes(' ');
    return option.move.kind !== 'weigh-opening' || option.id === 'it-holds';
  });
  return options.map(({ says }) => says);
}

function turnedUp({ move }: Turn): readonly Phrase[] {
  const isLaid = (move.kind === 'draft-claim' && move.slot === 'card') || move.kind === 'call-second';
  const card = move.kind === 'present-card' ? move.card : isLaid ? chosenIn(move) : null;
  return card === null ? [] : ['text', 'source', 'limit'].map((part) => scenarioPhrase('cards', card, part));
}

function lineAnswer({ move, after }: Turn): readonly Phrase[] {
  if (move.kind !== 'challenge') return [];
  return [scenarioPhrase('witnesses', after.testimonies.at(-1)?.witness ?? '', 'pressed', move.line)];
}
