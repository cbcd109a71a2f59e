import { describe, expect, it } from 'vitest';
import type { Happening } from '../../src/rules/move';
import { captionFor } from '../../src/sound/caption-for';
import { cueFor } from '../../src/sound/cue-for';
import { CUE_NAMES, type CueName } from '../../src/sound/cue-name';
import { lineUp } from '../../src/sound/line-up';

const judged = { right: true } as const;

/** One of each kind, well answered. The type refuses this list when a kind is missing. */
const EVERY_HAPPENING: { readonly [Kind in Happening['kind']]: Extract<Happening, { kind: Kind }> } = {
  'opening-weighed': { kind: 'opening-weighed', ...judged, word: 'w' },
  'decision-named': { kind: 'decision-named', ...judged, choice: 'c' },
  'lot-drawn': { kind: 'lot-drawn', position: 'p', redrawn: false },
  'card-read': { kind: 'card-read', ...judged, card: 'c' },
  'failure-chosen': { kind: 'failure-chosen', failure: 'f' },
  'link-hung': { kind: 'link-hung', slot: 'actor', choice: 'c' },
  'hands-named': { kind: 'hands-named', hands: ['h'] },
  'chain-held': { kind: 'chain-held', nth: 1, score: 4 },
  'chain-broke': { kind: 'chain-broke', nth: 1, score: 1, slot: 'forum', why: 'no-power-here', mendable: true },
  'chain-reopened': { kind: 'chain-reopened', nth: 1 },
  'claim-drafted': { kind: 'claim-drafted', slot: 'card', choice: 'c' },
  'claim-held': { kind: 'claim-held', nth: 1, claim: 'c' },
  'claim-slipped': { kind: 'claim-slipped', nth: 1, claim: 'c', why: 'off-the-point', mendable: true },
  'claim-reopened': { kind: 'claim-reopened', nth: 1 },
  'hearing-opened': { kind: 'hearing-opened' },
  'question-answered': { kind: 'question-answered', ...judged, answer: 'a' },
  'second-called': { kind: 'second-called', ...judged, card: 'c' },
  'attack-answered': {
    kind: 'attack-answered',
    on: 'claim',
    attack: 'a',
    reply: 'r',
    how: 'narrowed',
    met: 'met',
    ...judged,
  },
  'reason-given': { kind: 'reason-given', test: 'legality', ...judged, reason: 'r' },
  'line-pressed': { kind: 'line-pressed', line: 'l', verb: 'how-do-you-know' },
  'line-challenged': { kind: 'line-challenged', line: 'l', met: 'met', ...judged },
  'witness-released': { kind: 'witness-released', met: 'met', ...judged },
  'follow-up-answered': { kind: 'follow-up-answered', ...judged, answer: 'a' },
  'gone-wrong': { kind: 'gone-wrong', failure: 'f' },
  'bet-closed': { kind: 'bet-closed', nth: 1, bet: 'even', moved: false, ...judged },
  'verdict-reached': { kind: 'verdict-reached', level: 4 },
  'verdict-read': { kind: 'verdict-read' },
  'point-signed': { kind: 'point-signed', ...judged, point: 'p' },
  'forum-asked': { kind: 'forum-asked', ...judged, question: 'q' },
};

const all: readonly Happening[] = Object.values(EVERY_HAPPENING);

describe('cueFor', () => {
  it.each(all)('$kind has a cue, or silence on purpose', (happening) => {
    const cue = cueFor(happening);
    if (happening.kind === 'failure-chosen') expect(cue).toBeNull();
    else expect(CUE_NAMES).toContain(cue);
  });

  it.each(all.filter((happening) => 'right' in happening))(
    '$kind answered badly is felt, not a bell or a snap',
    (happening) => {
      expect(cueFor({ ...happening, right: false } as Happening)).toBe('wrong');
    },
  );

  it('gives each of the moments its own sound', () => {
    expect(cueFor(EVERY_HAPPENING['chain-held'])).toBe('hold');
    expect(cueFor(EVERY_HAPPENING['chain-broke'])).toBe('snap');
    expect(cueFor(EVERY_HAPPENING['witness-released'])).toBe('room-stands');
    expect(cueFor(EVERY_HAPPENING['attack-answered'])).toBe('fold');
    expect(cueFor(EVERY_HAPPENING['gone-wrong'])).toBe('bell');
  });

  it('sounds the same at every level of the verdict', () => {
    const heard = [0, 1, 2, 3, 4, 5].map((level) => cueFor({ kind: 'verdict-reached', level }));
    expect(new Set(heard)).toEqual(new Set(['verdict']));
  });

  it('conceding well sounds as rebutting well', () => {
    const { 'attack-answered': answered } = EVERY_HAPPENING;
    expect(cueFor({ ...answered, how: 'conceded' })).toBe(cueFor({ ...answered, how: 'rebutted' }));
  });

  it('is silent about a happening that it does not know', () => {
    expect(cueFor({ kind: 'from-a-newer-server' } as never)).toBeNull();
  });

  it('uses every cue that has a happening', () => {
    const heard = new Set(all.flatMap((happening) => lineUp([happening]).map(({ cue }) => cue)));
    heard.add('wrong').add('tap');
    const shownOnly: readonly CueName[] = ['letter'];
    expect(CUE_NAMES.filter((cue) => !heard.has(cue))).toEqual(shownOnly);
  });
});

describe('lineUp', () => {
  it('lets the card turn before it is judged', () => {
    expect(lineUp([EVERY_HAPPENING['card-read']]).map(({ cue }) => cue)).toEqual(['turn-card', 'right']);
  });

  it('rings the bell only after the sound before it has died away', () => {
    const [stands, bell] = lineUp([EVERY_HAPPENING['witness-released'], EVERY_HAPPENING['gone-wrong']]);
    expect(stands).toEqual({ cue: 'room-stands', at: 0 });
    expect(bell?.at).toBeGreaterThan(1400);
  });

  it('goes at the pace of the player', () => {
    expect(lineUp([EVERY_HAPPENING['chain-broke']], 0).map(({ at }) => at)).toEqual([0, 0]);
    expect(lineUp([])).toEqual([]);
  });
});

describe('captionFor', () => {
  it('names the sounds that carry meaning and no others', () => {
    expect(CUE_NAMES.map(captionFor).filter(Boolean).sort()).toEqual([
      'caption.bell',
      'caption.hold',
      'caption.room-stands',
      'caption.snap',
    ]);
  });
});
