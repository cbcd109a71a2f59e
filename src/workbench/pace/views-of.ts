import { screenOf } from '../../hearing/screen';
import type { Scene } from '../../rules/agenda';
import { needsBeat } from '../../ui/beats';
import type { Play } from './turn';
import type { PaceWords } from './ui-words';
import { endPhrases } from './verdict-view';
import { lettersOf, type ReadSentence, sentenceOf, type View } from './view';
import { viewOfTurn } from './view-of-turn';

/**
 * A play as a player meets it in one language: a view for every choice, commit
 * and way on, with the answers where the interface puts them (a band on the
 * next view, or a screen of their own). A sentence is read when it is first
 * met: one that comes back (a claim, a row of the Charter, a word of a bet) is
 * known by then.
 */
export function viewsOf(play: Play, words: PaceWords): readonly View[] {
  const known = new Set<string>();
  const news = (sentences: readonly ReadSentence[]): readonly ReadSentence[] =>
    sentences.filter(({ key }) => {
      const isNew = !known.has(key);
      known.add(key);
      return isNew;
    });
  return allViews(play, words).map((view) => ({ ...view, read: news(view.read), later: news(view.later) }));
}

function allViews(play: Play, words: PaceWords): readonly View[] {
  const views: View[] = [];
  let band: readonly ReadSentence[] = [];
  for (const turn of play.turns) {
    const view = viewOfTurn(turn, { play, words, band });
    views.push(view);
    const { reaction } = turn.told;
    const answer = reaction === null ? [] : [sentenceOf(words, reaction)];
    const isBeat = needsBeat(turn.told, screenOf(play.scenario, turn.after), words.read);
    if (isBeat) views.push(restingView(view.scene, 'continue', answer));
    band = isBeat ? [] : answer;
  }
  const end = endPhrases(play).map((phrase) => sentenceOf(words, phrase));
  // The hearing is over; leaving its last screen is no tap of the hearing.
  return [...views, { ...restingView(7, 'end', [...band, ...end]), taps: 0 }];
}

/** A screen that only says something. */
function restingView(scene: Scene, kind: string, read: readonly ReadSentence[]): View {
  return {
    scene,
    kind,
    does: 'next',
    isPlain: false,
    read,
    later: [],
    onScreen: lettersOf(read),
    promptLetters: 0,
    optionLetters: [],
    stops: 2,
    taps: 1,
    movement: 0,
    answerLetters: null,
    isJudged: false,
  };
}
