import { describe, expect, test } from 'vitest';
import { handsOf, isGap } from '../../src/rules/charter';
import type { ChainRecord } from '../../src/rules/debate';
import { UnknownIdError } from '../../src/rules/find';
import { canMendGain, weighChain } from '../../src/rules/weigh-chain';
import { aScenario, aTutorial } from './a-scenario';
import { aChain, aGapChain } from './records';

const scenario = aScenario();
const HELD = { score: 4, at: null, why: null, idea: null };

describe('a whole chain', () => {
  test('[A1] carries the weight to 4', () => {
    expect(weighChain(scenario, aChain())).toEqual(HELD);
  });

  test('[A1] may be hung for either hand of a failure', () => {
    const other = aChain({
      actor: 'vendor',
      hands: ['list-unit'],
      forum: 'court',
      standard: 'contract',
      trace: 'test-protocol',
      consequence: 'damages',
    });
    expect(weighChain(scenario, other)).toEqual(HELD);
  });

  test('[A1] carries it over a gap with a forum that should exist', () => {
    expect(weighChain(scenario, aGapChain())).toEqual(HELD);
  });
});

type Case = readonly [string, ChainRecord, { at: string; why: string; score: number; idea: string | null }];

const BREAKS: readonly Case[] = [
  [
    'an actor without the duty',
    aChain({ actor: 'watch-unit' }),
    { at: 'actor', why: 'not-its-duty', score: 0, idea: null },
  ],
  ['a machine', aChain({ actor: 'the-system' }), { at: 'actor', why: 'not-its-duty', score: 0, idea: 'system-did-it' }],
  [
    'a forum without jurisdiction',
    aChain({ forum: 'court' }),
    { at: 'forum', why: 'no-power-here', score: 1, idea: null },
  ],
  [
    'a forum that depends on the actor',
    aChain({ forum: 'inspectorate' }),
    { at: 'forum', why: 'no-power-here', score: 1, idea: 'judge-in-own-case' },
  ],
  [
    'a forum that can only be told',
    aChain({ forum: 'newspaper' }),
    { at: 'forum', why: 'no-power-here', score: 1, idea: 'press-is-the-only-forum' },
  ],
  [
    'a gap where a forum exists',
    aChain({ forum: 'no-forum-today', proposed: 'assembly' }),
    { at: 'forum', why: 'gap-too-soon', score: 1, idea: null },
  ],
  [
    'a gap filled by somebody without jurisdiction',
    aGapChain({ proposed: 'ombudsman' }),
    { at: 'proposed', why: 'gap-unfilled', score: 1, idea: null },
  ],
  [
    'a gap filled by somebody without a power',
    aGapChain({ proposed: 'tea-house' }),
    { at: 'proposed', why: 'gap-unfilled', score: 1, idea: 'perfect-solution' },
  ],
  [
    'a standard about another duty',
    aChain({ standard: 'contract' }),
    { at: 'standard', why: 'wrong-standard', score: 2, idea: null },
  ],
  [
    'a standard about nothing',
    aChain({ standard: 'good-practice' }),
    { at: 'standard', why: 'wrong-standard', score: 2, idea: 'modern-means' },
  ],
  [
    'a trace of something else',
    aChain({ trace: 'access-log' }),
    { at: 'trace', why: 'trace-does-not-show', score: 2, idea: null },
  ],
  [
    'a trace that shows nothing',
    aChain({ trace: 'press-line' }),
    { at: 'trace', why: 'trace-does-not-show', score: 2, idea: 'silence-is-proof' },
  ],
  [
    'a trace that stays where nobody asks',
    aChain({ trace: 'vendor-report' }),
    { at: 'trace', why: 'trace-does-not-reach', score: 2, idea: null },
  ],
  [
    'a consequence that another forum imposes',
    aChain({ consequence: 'damages' }),
    { at: 'consequence', why: 'cannot-impose', score: 3, idea: null },
  ],
  [
    'a consequence of this forum for another kind of actor',
    aChain({ consequence: 'search-stopped' }),
    { at: 'consequence', why: 'cannot-impose', score: 3, idea: null },
  ],
  [
    'a consequence nobody imposes',
    aChain({ consequence: 'apology' }),
    { at: 'consequence', why: 'cannot-impose', score: 3, idea: 'ownership-without-liability' },
  ],
  [
    'a consequence without a way back',
    aChain({ consequence: 'fine' }),
    { at: 'consequence', why: 'no-way-back', score: 3, idea: null },
  ],
];

describe('a break', () => {
  test.each(BREAKS)('[A1] %s stops the walk', (_, chain, expected) => {
    expect(weighChain(scenario, chain)).toEqual(expected);
  });

  test.each<Case>([
    ['no other hand', aChain({ hands: [] }), { at: 'hands', why: 'hand-left-out', score: 3, idea: null }],
    ['an unanswered question', aChain({ hands: null }), { at: 'hands', why: 'hand-left-out', score: 3, idea: null }],
    ['the wrong hand', aChain({ hands: ['watch-unit'] }), { at: 'hands', why: 'hand-left-out', score: 3, idea: null }],
    [
      'a hand that held nothing',
      aChain({ hands: ['vendor', 'everyone'] }),
      { at: 'hands', why: 'hand-too-many', score: 3, idea: null },
    ],
  ])('[A3] %s stops the walk at the hands', (_, chain, expected) => {
    expect(weighChain(scenario, chain)).toEqual(expected);
  });

  test('[A3] the hung actor named once more beside itself is no hand too many', () => {
    expect(weighChain(scenario, aChain({ hands: ['vendor', 'list-unit'] }))).toEqual(HELD);
  });

  test('[A1] the first break stops the walk: whatever hangs below is not asked', () => {
    const allWrong = aChain({ actor: 'everyone', forum: 'newspaper', standard: 'good-practice', hands: [] });
    expect(weighChain(scenario, allWrong)).toMatchObject({ at: 'actor', score: 0 });
    const fromForum = aChain({ forum: 'newspaper', standard: 'good-practice', trace: 'press-line' });
    expect(weighChain(scenario, fromForum)).toMatchObject({ at: 'forum', score: 1 });
    const fromTrace = aChain({ trace: 'press-line', consequence: 'apology', hands: [] });
    expect(weighChain(scenario, fromTrace)).toMatchObject({ at: 'trace', score: 2 });
    expect(weighChain(scenario, aChain({ consequence: 'fine', hands: [] }))).toMatchObject({ at: 'consequence' });
  });

  test('[A1] a trace must show a duty that the hung standard governs, not any that failed', () => {
    const twoDuties = {
      ...scenario,
      charter: {
        ...scenario.charter,
        actors: scenario.charter.actors.map((actor) =>
          actor.id === 'list-unit' ? { ...actor, duties: ['enter', 'match'] } : actor,
        ),
        traces: [...scenario.charter.traces, { id: 'match-book', shows: ['match'], reaches: ['prosecutor'] }],
      },
    };
    expect(weighChain(twoDuties, aChain({ trace: 'match-book' }))).toMatchObject({ why: 'trace-does-not-show' });
    expect(weighChain(twoDuties, aChain({ trace: 'match-book', standard: 'contract' }))).toEqual(HELD);
  });
});

test('[A1] a trace that shows one of several governed duties is enough', () => {
  const { charter } = scenario;
  const bothDuties = charter.actors.map((actor) =>
    actor.id === 'list-unit' ? { ...actor, duties: ['enter', 'match'] } : actor,
  );
  const wide = charter.standards.map((standard) =>
    standard.id === 'list-rules' ? { ...standard, governs: ['match', 'enter'] } : standard,
  );
  const wider = { ...scenario, charter: { ...charter, actors: bothDuties, standards: wide } };
  expect(weighChain(wider, aChain())).toEqual(HELD);
});

describe('a mended chain', () => {
  test('[A1] ends at 3 even when it holds', () => {
    expect(weighChain(scenario, aChain({ mended: true }))).toEqual({ ...HELD, score: 3 });
  });

  test('[A1] that breaks again keeps what it passed', () => {
    expect(weighChain(scenario, aChain({ mended: true, forum: 'court' }))).toMatchObject({ score: 1, at: 'forum' });
  });

  test('[A1] costs nothing in a tutorial', () => {
    const chain = aChain({
      failure: 'search-refused',
      actor: 'watch-unit',
      hands: null,
      standard: 'search-order',
      trace: 'access-log',
      consequence: 'search-stopped',
      mended: true,
    });
    expect(weighChain(aTutorial(), chain)).toEqual(HELD);
    expect(weighChain(aScenario(1), chain)).toEqual({ ...HELD, score: 3 });
  });
});

describe('the power table', () => {
  const failure = (id: string) => ({ id, duties: ['search', 'promise'], mirror: false, person: '', offers: NONE });
  const NONE = { actors: [], forums: [], proposed: [], standards: [], traces: [], consequences: [] };

  test('[A3] the hands of a failure are all who held a failed duty, and nobody else', () => {
    expect(handsOf(scenario.charter, failure('any')).map(({ id }) => id)).toEqual(['watch-unit', 'ministry']);
    expect(handsOf(scenario.charter, { ...failure('none'), duties: [] })).toEqual([]);
  });

  test('[A1] a gap is there only where no forum of today has all three: jurisdiction, independence, the question', () => {
    const actor = (id: string) => scenario.charter.actors.find((each) => each.id === id) ?? scenario.charter.actors[0];
    const gapFor = (id: string): boolean => isGap(scenario.charter, actor(id) as (typeof scenario.charter.actors)[0]);
    expect(['watch-unit', 'list-unit', 'vendor', 'ministry', 'the-system'].filter(gapFor)).toEqual([
      'ministry',
      'the-system',
    ]);
    const real = scenario.charter.forums.map((forum) => ({ ...forum, proposed: false }));
    expect(isGap({ ...scenario.charter, forums: real }, actor('ministry') as never)).toBe(false);
  });

  test.each([
    ['failure', { failure: 'ghost' }],
    ['actor', { actor: 'ghost' }],
    ['forum', { forum: 'ghost' }],
    ['standard', { standard: 'ghost' }],
    ['trace', { trace: 'ghost' }],
    ['consequence', { consequence: 'ghost' }],
  ])('[H2] a %s that does not exist is a broken scenario and throws, by name', (what, changes) => {
    expect(() => weighChain(scenario, aChain(changes))).toThrow(UnknownIdError);
    expect(() => weighChain(scenario, aChain(changes))).toThrow(`unknown ${what} "ghost"`);
  });

  test('[H2] a link that does not hang, or a forum that nobody proposed, throws as well', () => {
    expect(() => weighChain(scenario, aChain({ trace: null }))).toThrow('unknown trace "nothing"');
    expect(() => weighChain(scenario, aGapChain({ proposed: null }))).toThrow('unknown proposed forum "nothing"');
    const code = { name: 'UnknownIdError', code: 'unknown-id', what: 'standard', id: 'ghost' };
    expect(() => weighChain(scenario, aChain({ standard: 'ghost' }))).toThrow(expect.objectContaining(code));
  });
});

describe('a mend can gain something', () => {
  const weighed = (of: typeof scenario, changes: Partial<ChainRecord>): ChainRecord => {
    const chain = aChain(changes);
    return { ...chain, weighed: weighChain(of, chain) };
  };
  const hangsTooMany = { hands: ['vendor', 'watch-unit'] };

  test('[A1] where the chain broke before 3', () => {
    expect(canMendGain(scenario, weighed(scenario, { actor: 'watch-unit' }))).toBe(true);
    expect(canMendGain(scenario, weighed(scenario, { trace: 'press-line' }))).toBe(true);
  });

  test('[A1] not where it broke at 3, because a mended chain ends there; in a tutorial it does', () => {
    expect(canMendGain(scenario, weighed(scenario, hangsTooMany))).toBe(false);
    const tutorial = { ...scenario, act: 0 } as typeof scenario;
    expect(canMendGain(tutorial, weighed(tutorial, hangsTooMany))).toBe(true);
  });

  test('[A1] not where the chain held, nor before the weight', () => {
    expect(canMendGain(scenario, weighed(scenario, {}))).toBe(false);
    expect(canMendGain(scenario, weighed({ ...scenario, act: 0 } as typeof scenario, {}))).toBe(false);
    expect(canMendGain(scenario, aChain())).toBe(false);
  });
});
