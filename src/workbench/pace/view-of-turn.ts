import { screenLetters } from '../../ui/beats';
import { slotOf } from '../bots/choice-point';
import { optionPhrases, readOnTurn } from './read-on-turn';
import type { Play, Turn } from './turn';
import type { PaceWords } from './ui-words';
import { verdictSentences } from './verdict-view';
import { lettersOf, type ReadSentence, sentenceOf, type View } from './view';

/** Seconds that the weight is waited for: half a second, then it holds or the break speaks. */
const WEIGHT = 0.5;
const WAYS_ON: ReadonlySet<string> = new Set(['open-hearing', 'hear-verdict']);
const OWN_SHAPE: ReadonlySet<string> = new Set([
  'opening',
  'file',
  'lot',
  'chain',
  'claim',
  'testimony',
  'second-source',
]);

/**
 * The view on which a move is made.
 * @param band the answer to the move before, where it stands above this screen.
 */
export function viewOfTurn(
  turn: Turn,
  { play, words, band }: { readonly play: Play; readonly words: PaceWords; readonly band: readonly ReadSentence[] },
): View {
  const { screen, move } = turn;
  const { kind } = screen.step;
  const { atOnce, later } = readOnTurn(turn);
  const verdict = kind === 'verdict' ? verdictSentences(play, turn.before, words) : null;
  const first = [...band, ...(verdict ?? atOnce.map((phrase) => sentenceOf(words, phrase)))];
  const isCommit = move.kind.startsWith('commit');
  const does = isCommit ? 'commit' : WAYS_ON.has(move.kind) ? 'next' : 'choice';
  return {
    scene: screen.scene,
    kind: slotOf(move) ?? kind,
    does,
    isPlain: does === 'choice' && !OWN_SHAPE.has(kind),
    read: first,
    later: later.map((phrase) => sentenceOf(words, phrase)),
    onScreen: verdict ? lettersOf(verdict) : lettersOf(band) + screenLetters(screen, words.read),
    taps: tapsOf(turn),
    movement: move.kind === 'commit-chain' ? WEIGHT : 0,
    ...limits(turn, words),
    ...answer(turn, words),
  };
}

function limits(turn: Turn, words: PaceWords): Pick<View, 'promptLetters' | 'optionLetters' | 'stops'> {
  const { screen, move } = turn;
  const said = screen.prompt.filter(({ path }) => path.at(-1) !== 'source');
  const options = optionPhrases(turn);
  const asked = move.kind === 'challenge' || move.kind === 'present-card' ? QUESTIONS : 0;
  return {
    promptLetters: said.reduce((sum, phrase) => sum + words.letters(phrase), 0),
    // Silence stands apart from the replies and is no sentence of an author.
    optionLetters: options.filter(({ path }) => path[0] !== 'say-nothing').map((phrase) => words.letters(phrase)),
    stops: screen.prompt.length + screen.lines.length + options.length + screen.actions.length + asked,
  };
}

/** Under a touched line: three questions, the challenge, a card. */
const QUESTIONS = 5;

function answer({ told }: Turn, words: PaceWords): Pick<View, 'answerLetters' | 'isJudged'> {
  return {
    answerLetters: told.reaction === null ? null : words.letters(told.reaction),
    isJudged: told.happenings.some(
      (happening) => 'right' in happening || 'why' in happening || happening.kind.endsWith('-held'),
    ),
  };
}

/** A card is turned up and then laid; hands are touched one by one; a challenge is a line, a question, and the word. */
function tapsOf({ move }: Turn): number {
  switch (move.kind) {
    case 'name-hands':
      return move.hands.length + 1;
    case 'draft-claim':
      return move.slot === 'card' ? 2 : 1;
    case 'call-second':
      return 2;
    case 'challenge':
      return 3;
    case 'present-card':
      return 4;
    default:
      return 1;
  }
}
