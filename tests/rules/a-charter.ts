import type { Act, ChainOffers, Charter, Failure, Forum } from '../../src/rules/scenario';

const EVERYBODY = ['operator', 'list-owner', 'vendor', 'ministry'];

const forum = (id: string, over: readonly string[], more: Partial<Forum> = {}): Forum => ({
  id,
  kind: 'legal',
  over,
  independentOf: EVERYBODY,
  powers: ['be-informed', 'question', 'judge'],
  ...more,
});

/** A power table in which every break of a chain can be hung, and in which nobody of today may question the ministry. */
export const aCharter: Charter = {
  actors: [
    { id: 'watch-unit', kind: 'operator', duties: ['search'] },
    { id: 'list-unit', kind: 'list-owner', duties: ['enter'] },
    { id: 'vendor', kind: 'vendor', duties: ['match'] },
    { id: 'ministry', kind: 'ministry', duties: ['promise'] },
    { id: 'the-system', kind: 'nobody', duties: [], idea: 'system-did-it' },
    { id: 'everyone', kind: 'nobody', duties: [], idea: 'everyone-answers' },
  ],
  forums: [
    forum('prosecutor', ['operator', 'list-owner']),
    forum('court', ['vendor']),
    forum('inspectorate', ['operator', 'list-owner'], {
      independentOf: ['vendor'],
      idea: 'judge-in-own-case',
    }),
    forum('newspaper', EVERYBODY, { kind: 'social', powers: ['be-informed'], idea: 'press-is-the-only-forum' }),
    forum('no-forum-today', [], { kind: 'gap', independentOf: [], powers: [] }),
    forum('assembly', ['ministry'], { kind: 'political', proposed: true }),
    forum('ombudsman', ['operator'], { kind: 'administrative', proposed: true }),
    forum('tea-house', EVERYBODY, { kind: 'social', proposed: true, powers: [], idea: 'perfect-solution' }),
  ],
  standards: [
    { id: 'search-order', kind: 'law', governs: ['search'] },
    { id: 'list-rules', kind: 'policy', governs: ['enter'] },
    { id: 'contract', kind: 'contract', governs: ['match'] },
    { id: 'public-promise', kind: 'policy', governs: ['promise'] },
    { id: 'good-practice', kind: 'ethics', governs: [], idea: 'modern-means' },
  ],
  traces: [
    { id: 'access-log', shows: ['search'], reaches: ['prosecutor', 'inspectorate'] },
    { id: 'list-file', shows: ['enter'], reaches: ['prosecutor'] },
    { id: 'test-protocol', shows: ['match'], reaches: ['court'] },
    { id: 'vendor-report', shows: ['match', 'enter', 'search'], reaches: ['newspaper'] },
    { id: 'minutes', shows: ['promise'], reaches: ['assembly'] },
    { id: 'press-line', shows: [], reaches: ['prosecutor', 'court'], idea: 'silence-is-proof' },
  ],
  consequences: [
    { id: 'search-stopped', by: ['prosecutor'], on: ['operator'], remedy: true },
    { id: 'entry-struck', by: ['prosecutor'], on: ['list-owner'], remedy: true },
    { id: 'damages', by: ['court'], on: ['vendor'], remedy: true },
    { id: 'promise-kept', by: ['assembly'], on: ['ministry'], remedy: true },
    { id: 'fine', by: ['prosecutor', 'court'], on: EVERYBODY, remedy: false },
    { id: 'apology', by: [], on: EVERYBODY, remedy: false, idea: 'ownership-without-liability' },
  ],
};

const PROPOSED = ['assembly', 'ombudsman', 'tea-house'];

/** Offers in order of need: the first three of each slot hold a whole sound chain. */
const OFFERS: Readonly<Record<string, ChainOffers>> = {
  'wrong-match': {
    actors: ['list-unit', 'the-system', 'vendor', 'watch-unit', 'everyone'],
    forums: ['prosecutor', 'newspaper', 'court', 'inspectorate', 'no-forum-today'],
    proposed: PROPOSED,
    standards: ['list-rules', 'good-practice', 'contract', 'search-order', 'public-promise'],
    traces: ['list-file', 'press-line', 'vendor-report', 'test-protocol', 'access-log'],
    consequences: ['entry-struck', 'fine', 'apology', 'damages', 'search-stopped'],
  },
  'unlogged-search': {
    actors: ['watch-unit', 'the-system', 'ministry', 'vendor', 'everyone'],
    forums: ['prosecutor', 'newspaper', 'no-forum-today', 'inspectorate', 'court'],
    proposed: PROPOSED,
    standards: ['search-order', 'good-practice', 'public-promise', 'contract', 'list-rules'],
    traces: ['access-log', 'press-line', 'minutes', 'vendor-report', 'list-file'],
    consequences: ['search-stopped', 'apology', 'promise-kept', 'fine', 'damages'],
  },
  'search-refused': {
    actors: ['watch-unit', 'the-system', 'vendor', 'list-unit', 'everyone'],
    forums: ['prosecutor', 'inspectorate', 'newspaper', 'court', 'no-forum-today'],
    proposed: PROPOSED,
    standards: ['search-order', 'good-practice', 'contract', 'list-rules', 'public-promise'],
    traces: ['access-log', 'press-line', 'vendor-report', 'list-file', 'minutes'],
    consequences: ['search-stopped', 'fine', 'apology', 'damages', 'entry-struck'],
  },
};

const DUTIES: Readonly<Record<string, readonly string[]>> = {
  'wrong-match': ['enter', 'match'],
  'unlogged-search': ['search', 'promise'],
  'search-refused': ['search'],
};

const ROWS_A_SLOT: Readonly<Record<Act, number>> = { 0: 3, 1: 3, 2: 4, 3: 4, 4: 5 };

/** Three failures, of which the last is the mirror, each with as many rows a slot as the act allows. */
export function failuresFor(act: Act): readonly Failure[] {
  const rows = ROWS_A_SLOT[act];
  return Object.entries(OFFERS).map(([id, offers]) => ({
    id,
    duties: DUTIES[id] ?? [],
    mirror: id === 'search-refused',
    person: 'aiman',
    offers: {
      ...Object.fromEntries(Object.entries(offers).map(([part, ids]) => [part, ids.slice(0, rows)])),
      proposed: offers.proposed,
    } as ChainOffers,
  }));
}
