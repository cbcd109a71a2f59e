import { charterPhrase, type Phrase, scenarioPhrase, uiPhrase } from '../../../src/hearing/phrase';
import type { Screen } from '../../../src/hearing/screen';
import type { Move } from '../../../src/rules/move';
import { moveKey } from '../../../src/rules/play-move';
import type { Scenario } from '../../../src/rules/scenario';
import { MAY_MEND } from '../../../src/rules/weights';
import { openGroup } from '../../../src/ui/beats';
import { singleHands } from '../../../src/ui/hearing/hands-chips';
import type { Mirror } from './mirror';

/** One control that a player presses on the way to a move. */
export interface Press {
  /** What the control says. */
  readonly name: string;
  /** Whether the name goes on after that: a challenge also repeats its question. */
  readonly isBeginning?: boolean;
  /** Its place among the options, which a digit key chooses; `null` where digits do not reach. */
  readonly place: number | null;
  /** What the rules hear of this press; most say nothing yet. */
  readonly plays: Move | null;
}

/** The controls to press, one after another, to make a move on a screen. */
export const pressesFor = (mirror: Mirror, move: Move): readonly Press[] => {
  const screen = mirror.screen();
  const say = (phrase: Phrase): string => mirror.say(phrase);
  const ui = (...path: readonly string[]): string => say(uiPhrase(...path));
  const button = (name: string): readonly Press[] => [{ name, place: null, plays: move }];
  switch (move.kind) {
    case 'accept-lot':
      return button(ui('lot', 'accept'));
    case 'redraw-lot':
      return button(ui('lot', 'redraw'));
    case 'open-hearing':
      return button(ui('hearing', 'open'));
    case 'hear-verdict':
      return button(ui('hearing', 'leave-verdict'));
    case 'no-questions':
      return button(ui('testimony', 'no-questions'));
    case 'name-hands':
      return hands(mirror, move);
    case 'challenge':
      return challenge(mirror, move);
    case 'present-card':
      return present(mirror, move);
    default:
      return move.kind in WAYS
        ? button(ui(...wayOf(move.kind, mirror.scenario)))
        : option(screen, move, { say, lay: ui('claim', 'lay') });
  }
};

const WAYS: Readonly<Partial<Record<Move['kind'], readonly string[]>>> = {
  'commit-chain': ['chain', 'weight'],
  'mend-chain': ['chain', 'mend'],
  'leave-chain': ['chain', 'leave'],
  'commit-claim': ['claim', 'commit'],
  'mend-claim': ['claim', 'mend'],
  'leave-claim': ['claim', 'leave'],
};

/** Where nothing can be mended, the button says that it is for good. */
const wayOf = (kind: Move['kind'], { act }: Scenario): readonly string[] => {
  const [place = '', word = ''] = WAYS[kind] ?? [];
  return kind.startsWith('commit') && !MAY_MEND[act] ? [place, `${word}-for-good`] : [place, word];
};

interface Saying {
  readonly say: (phrase: Phrase) => string;
  readonly lay: string;
}

/** One of the options; a card is turned up first and laid by a second press. */
const option = (screen: Screen, move: Move, { say, lay }: Saying): readonly Press[] => {
  const asked = moveKey(move);
  const group = screen.groups.find(({ options }) => options.some((one) => moveKey(one.move) === asked));
  const place = group?.options.findIndex((one) => moveKey(one.move) === asked) ?? -1;
  const found = group?.options[place];
  if (found === undefined) throw new Error(`not among the options of ${screen.step.kind}: ${asked}`);
  const name = say(found.says);
  const isCard = group?.slot === 'card' || move.kind === 'call-second';
  if (!isCard) return [{ name, place, plays: move }];
  return [
    { name, place, plays: null },
    { name: lay, place: null, plays: move },
  ];
};

const hands = (mirror: Mirror, move: Move & { kind: 'name-hands' }): readonly Press[] => {
  const group = openGroup(mirror.screen().groups);
  const single = group ? singleHands(group) : [];
  const chips = move.hands.map(
    (hand): Press => ({ name: mirror.say(charterPhrase('actors', hand)), place: single.indexOf(hand), plays: null }),
  );
  const done = mirror.say(uiPhrase('chain', move.hands.length === 0 ? 'nobody-else' : 'hands-done'));
  return [...chips, { name: done, place: null, plays: move }];
};

const lineOf = (mirror: Mirror, line: string): Press => {
  const found = mirror.screen().lines.find(({ id }) => id === line);
  if (found === undefined) throw new Error(`the witness has no line ${line}`);
  return { name: mirror.say(found.says), place: null, plays: null };
};

/** A line is touched, asked about (which is free), and then refused. */
const challenge = (mirror: Mirror, move: Move & { kind: 'challenge' }): readonly Press[] => {
  const { line, verb } = move;
  return [
    lineOf(mirror, line),
    { name: mirror.say(uiPhrase('verbs', verb)), place: null, plays: { kind: 'press', line, verb } },
    { name: mirror.say(uiPhrase('testimony', 'challenge')), isBeginning: true, place: null, plays: move },
  ];
};

const present = (mirror: Mirror, move: Move & { kind: 'present-card' }): readonly Press[] => [
  lineOf(mirror, move.line),
  { name: mirror.say(uiPhrase('testimony', 'present')), place: null, plays: null },
  { name: mirror.say(scenarioPhrase('cards', move.card, 'name')), place: null, plays: null },
  { name: mirror.say(uiPhrase('testimony', 'present')), place: null, plays: move },
];
