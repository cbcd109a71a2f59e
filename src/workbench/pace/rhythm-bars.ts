import { atLeast, atMost, type Bar, type Counted } from './bar';
import { fewestChoicesAMinute, secondsOf, timeViews, waitsOf } from './clock';
import type { CountedPlay } from './letter-bars';
import type { View } from './view';

/** The tap on the home page that opens the hearing. */
const TAPS_BEFORE = 1;

/** How long it takes and how often something is done, for a typical reader; only the length is also measured for a slow one. */
export function rhythmBars(
  plays: readonly CountedPlay[],
  minutes: { readonly typical: number; readonly slow: number },
): Readonly<Record<string, Bar>> {
  const timed = plays.map(({ name, views }) => ({ at: name, views, timing: timeViews(views, 'typical') }));
  const each = (pick: (play: (typeof timed)[number]) => number): readonly Counted[] =>
    timed.map((play) => ({ value: pick(play), at: play.at }));
  const taps = (views: readonly View[]): number => views.reduce((sum, view) => sum + view.taps, 0);
  return {
    'minutes-typical': atMost(
      minutes.typical,
      each(({ timing }) => timing.seconds / 60),
    ),
    'minutes-slow': atMost(
      minutes.slow,
      each(({ views }) => timeViews(views, 'slow').seconds / 60),
    ),
    'first-choice-seconds': atMost(
      20,
      each(({ views }) => firstJudged(views).seconds),
    ),
    'first-choice-taps': atMost(
      2,
      each(({ views }) => firstJudged(views).taps),
    ),
    'first-reaction-seconds': atMost(
      2,
      each(({ views }) => firstJudged(views).movement),
    ),
    'choices-a-minute': atLeast(
      3.5,
      each(({ timing }) => timing.choices.length / (timing.seconds / 60)),
    ),
    'choices-in-a-rolling-minute': atLeast(
      2,
      each(({ timing }) => fewestChoicesAMinute(timing)),
    ),
    'seconds-without-input': atMost(
      25,
      timed.flatMap(({ at, views }) =>
        views
          .filter(({ kind }) => kind !== 'end')
          .flatMap((view) => waitsOf(view, 'typical').map((value) => ({ value, at: `${at} ${view.kind}` }))),
      ),
    ),
    'next-taps': atMost(
      0.2,
      each(({ views }) => taps(views.filter(({ does }) => does === 'next')) / taps(views)),
    ),
    taps: atMost(
      75,
      each(({ views }) => taps(views)),
    ),
    stops: atMost(
      12,
      timed.flatMap(({ at, views }) => views.map((view) => ({ value: view.stops, at: `${at} ${view.kind}` }))),
    ),
    'plain-choices-in-three': atMost(
      2,
      each(({ views }) => mostAlikeInThree(views)),
    ),
  };
}

function firstJudged(views: readonly View[]): {
  readonly seconds: number;
  readonly taps: number;
  readonly movement: number;
} {
  const place = views.findIndex(({ isJudged }) => isJudged);
  const until = views.slice(0, place + 1);
  return {
    seconds: until.reduce((sum, view) => sum + secondsOf(view, 'typical'), 0),
    taps: TAPS_BEFORE + until.reduce((sum, view) => sum + view.taps, 0),
    movement: views[place]?.movement ?? 0,
  };
}

/** The most plain choices of one kind among any three screens in a row. */
function mostAlikeInThree(views: readonly View[]): number {
  const kinds = views.map(({ isPlain, kind }) => (isPlain ? kind : null));
  const alike = (three: readonly (string | null)[]): number =>
    Math.max(0, ...three.map((kind) => (kind === null ? 0 : three.filter((other) => other === kind).length)));
  return Math.max(0, ...kinds.map((_, i) => alike(kinds.slice(i, i + 3))));
}
