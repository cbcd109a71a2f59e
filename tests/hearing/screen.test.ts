import { describe, expect, test } from 'vitest';
import type { Phrase } from '../../src/hearing/phrase';
import { type Screen, screenOf } from '../../src/hearing/screen';
import { sceneOf } from '../../src/rules/agenda';
import type { Debate } from '../../src/rules/debate';
import type { Move } from '../../src/rules/move';
import { legalMoves, moveKey, stepOf } from '../../src/rules/play-move';
import type { Scenario } from '../../src/rules/scenario';
import { aScenario, aTutorial } from '../rules/a-scenario';
import { bestPlayer, debateAt, type Player, playAll, playOut, wanderer } from '../rules/players';

const scenario = aScenario();

/** Every debate that a play stands on, from its first move to its end. */
function debatesOf(of: Scenario, player: Player, seed: number): readonly Debate[] {
  const seen: Debate[] = [];
  const { debate } = playOut(
    of,
    (...args) => {
      seen.push(args[1]);
      return player(...args);
    },
    { seed },
  );
  return [...seen, debate];
}

const movesOn = ({ groups, actions, lines }: Screen): readonly Move[] => [
  ...actions,
  ...groups.flatMap(({ options }) => options.map(({ move }) => move)),
  ...lines.flatMap(({ moves }) => moves),
];
const sorted = (moves: readonly Move[]): readonly string[] => moves.map(moveKey).sort();

const phrasesOn = ({ prompt, groups, lines }: Screen): readonly Phrase[] => [
  ...prompt,
  ...groups.flatMap(({ options }) => options.map(({ says }) => says)),
  ...lines.flatMap(({ says, answer }) => (answer === null ? [says] : [says, answer])),
];

describe('a screen', () => {
  const whole = (of: Scenario, player: Player, seed: number) =>
    debatesOf(of, player, seed).map((debate) => ({ of, debate }));
  const everyFourth = <T>(all: readonly T[]): readonly T[] => all.filter((_, i) => i % 4 === 0);
  const plays = [
    ...whole(scenario, bestPlayer, 5),
    ...everyFourth(whole(aScenario(1), wanderer(2), 2)),
    ...everyFourth(whole(aScenario(3), wanderer(7), 7)),
  ];
  const tutorial = whole(aTutorial(), wanderer(1), 1);

  test('[H2] holds every legal move once, and no other: as an option, an action, or something to ask of a line', () => {
    for (const { of, debate } of [...plays, ...tutorial]) {
      expect(sorted(movesOn(screenOf(of, debate)))).toEqual(sorted(legalMoves(of, debate)));
    }
  });

  test('[H1] of every step has its scene, somebody who speaks, and something that is said', () => {
    const kinds = new Set<string>();
    for (const { of, debate } of [...plays, ...tutorial]) {
      const screen = screenOf(of, debate);
      kinds.add(screen.step.kind);
      expect(screen.step).toEqual(stepOf(of, debate));
      expect(screen.scene).toBe(sceneOf(screen.step));
      expect(screen.speaker).not.toBe('');
      expect(screen.prompt.length).toBeGreaterThan(0);
    }
    expect(kinds).toEqual(new Set(scenario.agenda.map(({ kind }) => kind)));
  });

  test('[H1] says nothing by a path with a hole in it, a set of several hands apart', () => {
    for (const { of, debate } of [...plays, ...tutorial]) {
      for (const { path } of phrasesOn(screenOf(of, debate))) {
        expect(
          path.every((id) => id !== '' && id !== 'undefined' && id !== 'null'),
          path.join('.'),
        ).toBe(true);
        expect(path.length).toBeGreaterThan(0);
      }
    }
  });

  test('[K1] shows options in the order of the rules, each by an id of its own', () => {
    for (const { of, debate } of plays) {
      const { groups } = screenOf(of, debate);
      const legal = legalMoves(of, debate).map(moveKey);
      for (const { options } of groups) {
        const places = options.map(({ move }) => legal.indexOf(moveKey(move)));
        expect(places).toEqual([...places].sort((a, b) => a - b));
        expect(new Set(options.map(({ id }) => id)).size).toBe(options.length);
      }
    }
  });
});

describe('the faces of the steps', () => {
  const at = (kind: Parameters<typeof debateAt>[1], start: Parameters<typeof debateAt>[2] = {}): Screen =>
    screenOf(scenario, debateAt(scenario, kind, { seed: 1, position: 'north', ...start }));
  const said = ({ prompt }: Screen): readonly string[] => prompt.map(({ in: file, path }) => [file, ...path].join(' '));
  const optionsIn = (screen: Screen, slot = 'answer') =>
    screen.groups.find((group) => group.slot === slot)?.options ?? [];

  test('[H1] the opening is spoken by its speaker; its words stand inside the line, and "it holds" beside it', () => {
    const screen = at('opening');
    expect(screen.speaker).toBe('guard');
    expect(said(screen)).toEqual(['scenario opening line']);
    expect(optionsIn(screen).map(({ id, says }) => [id, says.in, ...says.path])).toEqual([
      ['every', 'scenario', 'opening', 'words', 'every'],
      ['camera', 'scenario', 'opening', 'words', 'camera'],
      ['never-wrong', 'scenario', 'opening', 'words', 'never-wrong'],
      ['it-holds', 'ui', 'it-holds'],
    ]);
  });

  test('[H1] the call, the lot and the failure say what they are about', () => {
    expect(at('call').speaker).toBe('aiman');
    expect(said(at('call'))).toEqual(['scenario call waits', 'ui ask call']);
    expect(said(at('lot'))).toEqual(['scenario call decide', 'ui ask lot', 'scenario positions north stand']);
    expect(at('lot').groups).toEqual([]);
    expect(optionsIn(at('failure')).map(({ says }) => says.path.at(-1))).toEqual(['name', 'name', 'name']);
  });

  test('[H1] a card shows its text, its source and its question, and two answers', () => {
    const screen = at('file', { nth: 2 });
    const [text, source, asks] = screen.prompt.map(({ path }) => path);
    expect([text?.[2], source?.[2], asks?.[2]]).toEqual(['text', 'source', 'asks']);
    expect(new Set(screen.prompt.map(({ path }) => path[1])).size).toBe(1);
    expect(optionsIn(screen).map(({ id, says }) => [id, ...says.path])).toEqual([
      ['yes', 'shows', 'yes'],
      ['no', 'shows', 'no'],
    ]);
  });

  test('[A1] a chain shows its open slots in the order of the walk, and what hangs in each', () => {
    const empty = debateAt(scenario, 'chain', { nth: 1, position: 'north' });
    const slots = (debate: Debate): readonly string[] => screenOf(scenario, debate).groups.map(({ slot }) => slot);
    expect(slots(empty)).toEqual(['actor', 'forum', 'standard', 'trace', 'consequence', 'hands']);
    expect(screenOf(scenario, empty).groups.map(({ filled }) => filled)).toEqual(Array(6).fill(false));
    expect(optionsIn(screenOf(scenario, empty), 'hands')).toEqual([]);
    const hung = playAll(scenario, empty, [
      { kind: 'hang', slot: 'actor', choice: 'watch-unit' },
      { kind: 'hang', slot: 'forum', choice: 'no-forum-today' },
      { kind: 'name-hands', hands: [] },
    ]);
    const screen = screenOf(scenario, hung);
    expect(slots(hung)).toEqual(['actor', 'forum', 'proposed', 'standard', 'trace', 'consequence', 'hands']);
    expect(screen.groups.map(({ filled }) => filled)).toEqual([true, true, false, false, false, false, true]);
    const chosen = screen.groups.map(({ options }) => options.filter((option) => option.chosen).map(({ id }) => id));
    expect(chosen).toEqual([['watch-unit'], ['no-forum-today'], [], [], [], [], ['']]);
    expect(said(screen)).toEqual([`scenario failures ${hung.chains[0].failure} text`]);
    const says = (slot: string, id: string): string =>
      optionsIn(screen, slot)
        .find((option) => option.id === id)
        ?.says.path.join(' ') ?? '';
    expect(says('actor', 'watch-unit')).toBe('actors watch-unit');
    expect(says('proposed', 'assembly')).toBe('forums assembly');
    expect(says('standard', 'search-order')).toBe('standards search-order');
    expect(says('hands', '')).toBe('chain nobody-else');
    expect(says('hands', 'vendor')).toBe('actors vendor');
  });

  test('[A1] the second chain is put by the clerk, the first by the chair', () => {
    expect([at('chain', { nth: 1 }).speaker, at('chain', { nth: 2 }).speaker]).toEqual(['saule', 'aruzhan']);
  });

  test('[A1] what can be done about a draft or a break stands apart from its options', () => {
    const mending = aScenario(3);
    const broken = playAll(mending, debateAt(mending, 'claim', { nth: 1, position: 'north' }), [
      { kind: 'draft-claim', slot: 'claim', choice: 'c1' },
      { kind: 'draft-claim', slot: 'card', choice: 'rumour' },
      { kind: 'draft-claim', slot: 'link', choice: 'c1-holds' },
      { kind: 'draft-claim', slot: 'bet', choice: 'even' },
    ]);
    expect(screenOf(mending, broken).actions).toEqual([{ kind: 'commit-claim' }]);
    const slipped = playAll(mending, broken, [{ kind: 'commit-claim' }]);
    expect(screenOf(mending, slipped).actions).toEqual([{ kind: 'mend-claim' }, { kind: 'leave-claim' }]);
    expect(screenOf(mending, slipped).groups.map(({ filled, options }) => [filled, options.length])).toEqual(
      Array(4).fill([true, 0]),
    );
  });

  test('[A1] a claim shows its four slots, with the links of the claim that was chosen', () => {
    const drafted = playAll(scenario, debateAt(scenario, 'claim', { nth: 1, position: 'north' }), [
      { kind: 'draft-claim', slot: 'claim', choice: 'c2' },
      { kind: 'draft-claim', slot: 'card', choice: 'count' },
    ]);
    const screen = screenOf(scenario, drafted);
    expect(screen.groups.map(({ slot, filled }) => [slot, filled])).toEqual([
      ['claim', true],
      ['card', true],
      ['link', false],
      ['bet', false],
    ]);
    const paths = (slot: string): readonly string[] =>
      optionsIn(screen, slot)
        .map(({ says }) => says.path.join(' '))
        .sort();
    expect(paths('claim')).toEqual(['c1', 'c2', 'c3', 'c4'].map((id) => `claims ${id} text`));
    expect(paths('card')).toContain('cards count name');
    expect(paths('link')).toEqual(['broken', 'holds', 'nearly'].map((id) => `claims c2 links c2-${id}`));
    expect(paths('bet')).toContain('bets even');
    expect(
      optionsIn(screen, 'card')
        .filter(({ chosen }) => chosen)
        .map(({ id }) => id),
    ).toEqual(['count']);
  });

  test('[E1] the bench asks about the claim that was argued', () => {
    const question = at('question', { nth: 2 });
    const claim = debateAt(scenario, 'question', { seed: 1, nth: 2, position: 'north' }).claims[1].claim;
    expect(said(question)).toEqual([`scenario claims ${claim} text`, `scenario claims ${claim} question`]);
    expect(optionsIn(question).every(({ says }) => says.path[1] === claim && says.path[2] === 'answers')).toBe(true);
    expect(said(at('second-source', { nth: 2 }))).toEqual([`scenario claims ${claim} text`, 'ui ask second-source']);
  });

  test('[D1] attacks are spoken by the rival, and silence has words of its own', () => {
    for (const screen of [at('claim-attack'), at('position-attack')]) {
      expect(screen.speaker).toBe('damir');
      const last = optionsIn(screen).at(-1);
      expect([last?.id, last?.says.in, ...(last?.says.path ?? [])]).toEqual(['silence', 'ui', 'say-nothing']);
    }
    expect(said(at('position-attack'))).toEqual(['scenario positionAttacks attack-north attack']);
    expect(said(at('follow-up'))).toEqual(['scenario positionAttacks attack-north followUp']);
    expect(said(at('claim-attack'))[0]).toMatch(/^scenario claims c\d attack$/);
  });

  test('[D1] a testimony shows its lines; a pressed line has its answer, and what can still be asked of it', () => {
    const debate = debateAt(scenario, 'testimony', { position: 'north' });
    const before = screenOf(scenario, debate);
    expect(before.speaker).toBe('person-engineer');
    expect(before.groups).toEqual([]);
    expect(before.actions).toEqual([{ kind: 'no-questions' }]);
    expect(before.lines.map(({ answer }) => answer)).toEqual([null, null, null, null]);
    expect(before.lines[2]?.moves).toHaveLength(9);
    const pressed = playAll(scenario, debate, [{ kind: 'press', line: 'engineer-second', verb: 'so-what' }]);
    const { lines } = screenOf(scenario, pressed);
    expect(lines.map(({ answer }) => answer?.path.join(' ') ?? null)).toEqual([
      null,
      null,
      'witnesses engineer pressed engineer-second',
      null,
    ]);
    expect(lines[2]?.moves).toHaveLength(8);
    expect(lines[2]?.moves.every((move) => 'line' in move && move.line === 'engineer-second')).toBe(true);
  });

  test('[C1] the closing asks about its claim, in five words', () => {
    const screen = at('closing', { nth: 2 });
    const claim = debateAt(scenario, 'closing', { seed: 1, nth: 2, position: 'north' }).claims[1].claim;
    expect(said(screen)).toEqual([`scenario claims ${claim} text`, 'ui ask closing']);
    expect(optionsIn(screen).map(({ says }) => says.path.join(' '))).toEqual(
      ['hardly', 'rather-not', 'even', 'likely', 'surely'].map((bet) => `bets ${bet}`),
    );
  });

  test('[T1] a test shows the question of the bench and the reasons of that test', () => {
    const screen = at('test');
    expect(said(screen)).toEqual(['ui tests legality']);
    expect(optionsIn(screen).every(({ says }) => says.path.slice(0, 3).join(' ') === 'tests legality reasons')).toBe(
      true,
    );
  });

  test('[H1] after the verdict the best point of the opponent and one question are asked for, then nothing', () => {
    expect(said(at('verdict'))).toEqual(['ui ask verdict']);
    const point = at('best-point');
    expect(point.speaker).toBe('damir');
    expect(optionsIn(point).every(({ says }) => /^positions (east|south|west) points /.test(says.path.join(' ')))).toBe(
      true,
    );
    expect(optionsIn(at('polite-question')).every(({ says }) => says.path[0] === 'questions')).toBe(true);
    const end = screenOf(scenario, playOut(scenario, bestPlayer).debate);
    expect([said(end), end.groups, end.actions]).toEqual([['ui ask end'], [], []]);
  });
});
