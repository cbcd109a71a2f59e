import { find } from '../../rules/find';
import type { Bet, Move } from '../../rules/move';
import { claimAttackOf, positionAttackOf } from '../../rules/opponent';
import type { ReplyKind } from '../../rules/scenario';
import { BETS, CARD_STRENGTH } from '../../rules/weights';
import { type ChoiceKind, chosenIn } from './choice-point';
import type { Sight } from './option-length';

/** A choice as a habit sees it; what costs time to know is asked for by calling. */
export interface Situation extends Sight {
  /** The move that broke when this slot was first filled; a mend asks for it again. */
  readonly tried: () => Move | null;
  /** Letters of each move, in the language the bot reads; `null` for a bot that cannot read. */
  readonly lengths: () => readonly number[] | null;
  /** Whether `point.moves` stand in the order of one seed, or stand for every order that a seed can give. */
  readonly isOrderKnown: boolean;
}

/** The one named choice of a policy: the places of the moves it picks from, or `null` where it has no opinion. */
export type Habit = (situation: Situation) => readonly number[] | null;

const where = ({ point }: Situation, wanted: (move: Move) => boolean): readonly number[] | null => {
  const places = point.moves.flatMap((move, i) => (wanted(move) ? [i] : []));
  return places.length === 0 ? null : places;
};

const isReply = ({ point }: Situation): boolean => point.kind === 'claim-attack' || point.kind === 'position-attack';

const replying =
  (kind: ReplyKind | 'silence'): Habit =>
  (situation) => {
    const { scenario, debate, point } = situation;
    if (!isReply(situation)) return null;
    const attack = point.kind === 'claim-attack' ? claimAttackOf(scenario, debate) : positionAttackOf(scenario, debate);
    const kindOf = (id: string): string => (id === 'silence' ? id : find(attack.replies, id, 'reply').kind);
    return where(situation, (move) => move.kind === 'reply' && kindOf(move.reply) === kind);
  };

/** The strongest card on the table, whatever it shows; and a card to the witness. */
const mostEvidence: Habit = (situation) => {
  const { scenario, point } = situation;
  if (point.kind === 'testimony') return where(situation, ({ kind }) => kind === 'present-card');
  if (point.kind !== 'card' && point.kind !== 'second-source') return null;
  const strengths = point.moves.map((move) => CARD_STRENGTH[find(scenario.cards, chosenIn(move), 'card').strength]);
  return placesOf(strengths, Math.max(...strengths));
};

const byLength =
  (end: (...lengths: number[]) => number): Habit =>
  ({ lengths }) => {
    const all = lengths();
    return all === null || new Set(all).size < 2 ? null : placesOf(all, end(...all));
  };

const placesOf = (values: readonly number[], wanted: number): readonly number[] =>
  values.flatMap((value, i) => (value === wanted ? [i] : []));

const FIXED_ORDER: ReadonlySet<ChoiceKind> = new Set<ChoiceKind>([
  'opening',
  'lot',
  'file',
  'hands',
  'bet',
  'closing',
  'mend',
  'testimony',
  'commit',
  'open-hearing',
  'verdict',
]);

/**
 * Over all seeds every shuffled option comes first equally often; silence
 * never does. After a mend the options lie as before, so what has just broken
 * still comes first.
 */
const firstListed: Habit = (situation) => {
  if (situation.isOrderKnown || FIXED_ORDER.has(situation.point.kind)) return [0];
  const tried = situation.tried();
  if (tried !== null) return where(situation, (move) => chosenIn(move) === chosenIn(tried));
  return where(situation, (move) => chosenIn(move) !== 'silence');
};

const constantConfidence =
  (bet: Bet): Habit =>
  (situation) =>
    situation.point.kind === 'bet' || situation.point.kind === 'closing'
      ? where(situation, (move) => chosenIn(move) === bet)
      : null;

const alwaysDoubt: Habit = (situation) => {
  const { kind } = situation.point;
  if (kind === 'testimony') return where(situation, (move) => move.kind !== 'no-questions');
  if (kind === 'file') return where(situation, (move) => chosenIn(move) === 'no');
  return kind === 'opening' ? where(situation, (move) => chosenIn(move) !== 'it-holds') : null;
};

const alwaysAccept: Habit = (situation) => {
  const { kind } = situation.point;
  if (kind === 'testimony') return where(situation, (move) => move.kind === 'no-questions');
  if (kind === 'file') return where(situation, (move) => chosenIn(move) === 'yes');
  if (kind === 'opening') return where(situation, (move) => chosenIn(move) === 'it-holds');
  return replying('concede')(situation);
};

/** Takes every mend and every redraw, and then anything but what has just broken. */
const undoUntilItHolds: Habit = (situation) => {
  const { kind } = situation.point;
  if (kind === 'mend') return where(situation, (move) => move.kind === 'mend-chain' || move.kind === 'mend-claim');
  if (kind === 'lot') return where(situation, (move) => move.kind === 'redraw-lot');
  const tried = situation.tried();
  if (tried === null || situation.point.moves.length < 2) return null;
  return where(situation, (move) => chosenIn(move) !== chosenIn(tried));
};

/** The policies of [N4] by name: players who do not reason. */
export const HABITS: Readonly<Record<string, Habit>> = {
  'always-concede': replying('concede'),
  'always-rebut': replying('rebut'),
  'always-narrow': replying('narrow'),
  'most-evidence': mostEvidence,
  'longest-text': byLength(Math.max),
  'shortest-text': byLength(Math.min),
  'first-listed': firstListed,
  ...Object.fromEntries(BETS.map(({ bet }) => [`constant-confidence-${bet}`, constantConfidence(bet)])),
  'ignores-attacks': replying('silence'),
  'always-doubt': alwaysDoubt,
  'always-accept': alwaysAccept,
  'undo-until-it-holds': undoUntilItHolds,
};
