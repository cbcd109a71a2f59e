import { describe, expect, test } from 'vitest';
import type { Phrase } from '../../src/hearing/phrase';
import { reactionTo } from '../../src/hearing/reaction';
import type { Debate } from '../../src/rules/debate';
import type { Happening, Move } from '../../src/rules/move';
import { attackedClaim, opponentOf } from '../../src/rules/opponent';
import { playMove } from '../../src/rules/play-move';
import type { Scenario } from '../../src/rules/scenario';
import { aScenario, aTutorial } from '../rules/a-scenario';
import { bestPlayer, debateAt, type Player, playAll, played, playOut, wanderer } from '../rules/players';
import { seedOfTurn } from '../rules/records';

const scenario = aScenario();

/** Every happening of a play with the debate after it and what was said to it. */
function reactionsOf(of: Scenario, player: Player, seed: number) {
  const heard: { happening: Happening; debate: Debate; phrase: Phrase | null }[] = [];
  playOut(
    of,
    (...args) => {
      const move = player(...args);
      const ruling = playMove(of, args[1], move);
      if (!ruling.allowed) throw new Error('refused');
      const { debate, happenings } = ruling;
      for (const happening of happenings) heard.push({ happening, debate, phrase: reactionTo(of, debate, happening) });
      return move;
    },
    { seed },
  );
  return heard;
}

/** Happenings on which nobody is judged. */
const UNJUDGED: ReadonlySet<Happening['kind']> = new Set<Happening['kind']>([
  'lot-drawn',
  'failure-chosen',
  'link-hung',
  'hands-named',
  'chain-reopened',
  'claim-drafted',
  'claim-reopened',
  'hearing-opened',
  'gone-wrong',
  'verdict-reached',
  'verdict-read',
]);

describe('a reaction', () => {
  const heard = [
    ...reactionsOf(scenario, bestPlayer, 5),
    ...[1, 2, 3, 4, 5, 6].flatMap((seed) => reactionsOf(scenario, wanderer(seed), seed)),
    ...reactionsOf(aTutorial(), wanderer(2), 2),
  ];

  test('[V5] is spoken to every judged happening, and to no other', () => {
    for (const { happening, phrase } of heard) {
      expect(phrase === null, happening.kind).toBe(UNJUDGED.has(happening.kind));
    }
    expect(new Set(heard.map(({ happening }) => happening.kind)).size).toBeGreaterThanOrEqual(25);
  });

  test('[V5] has a path without holes', () => {
    for (const { happening, phrase } of heard) {
      const path = phrase?.path ?? ['nothing'];
      expect(
        path.every((id) => id !== '' && !id.includes('undefined')),
        `${happening.kind}: ${path.join('.')}`,
      ).toBe(true);
    }
  });

  test('[V5] to a wrong choice names its idea, wherever no card says it better', () => {
    const wrong = heard.filter(({ happening }) => 'right' in happening && !happening.right);
    expect(wrong.length).toBeGreaterThan(20);
    for (const { happening, phrase } of wrong) {
      if (happening.kind === 'card-read' || happening.kind === 'opening-weighed') continue;
      const idea = 'idea' in happening ? happening.idea : undefined;
      expect(phrase).toEqual({ in: 'rules', path: ['ideas', idea, 'feedback'] });
    }
  });
});

describe('what is said', () => {
  const path = (debate: Debate, happening: Happening): string => {
    const phrase = reactionTo(scenario, debate, happening);
    return phrase === null ? 'nothing' : [phrase.in, ...phrase.path].join(' ');
  };
  /** The reaction to a move at a step that was reached by playing well. */
  const toMove = (debate: Debate, move: Move): string => {
    const { debate: next, happenings } = played(scenario, debate, move);
    return path(next, happenings[0] as Happening);
  };
  const { debate: done } = playOut(scenario, bestPlayer, { seed: 5, position: 'north' });

  test('[H1] to the opening and to a card is the same whether it was right or wrong', () => {
    const opening = debateAt(scenario, 'opening');
    for (const word of ['never-wrong', 'it-holds']) {
      expect(toMove(opening, { kind: 'weigh-opening', word })).toBe('scenario opening why');
    }
    for (const right of [true, false]) {
      const happening = { kind: 'card-read', card: 'memo', right } as const;
      expect(path(done, happening)).toBe('scenario cards memo limit');
    }
  });

  test('[A1] to a chain that held is the sentence of its failure, to one that broke its idea', () => {
    expect(path(done, { kind: 'chain-held', nth: 2, score: 4 })).toBe(
      `scenario failures ${done.chains[1].failure} holds`,
    );
    const broke = {
      kind: 'chain-broke',
      nth: 1,
      score: 1,
      slot: 'forum',
      why: 'no-power-here',
      mendable: true,
    } as const;
    expect(path(done, { ...broke, idea: 'press-is-the-only-forum' })).toBe(
      'rules ideas press-is-the-only-forum feedback',
    );
  });

  test('[E1] to a claim is its link, its idea, or the limit of the stretched card', () => {
    const slip = (card: string, link: string): string => {
      const drafted = playAll(scenario, debateAt(scenario, 'claim', { nth: 1, position: 'north' }), [
        { kind: 'draft-claim', slot: 'claim', choice: 'c1' },
        { kind: 'draft-claim', slot: 'card', choice: card },
        { kind: 'draft-claim', slot: 'link', choice: `c1-${link}` },
        { kind: 'draft-claim', slot: 'bet', choice: 'even' },
      ]);
      return toMove(drafted, { kind: 'commit-claim' });
    };
    expect(slip('judgment', 'holds')).toBe('scenario claims c1 linkWhy');
    expect(slip('judgment', 'broken')).toBe('rules ideas post-hoc feedback');
    expect(slip('memo', 'holds')).toBe('scenario cards memo limit');
    expect(slip('rumour', 'holds')).toBe('rules ideas off-the-point feedback');
  });

  test('[E1] to a right answer is that of the claim the bench asked about, even where two claims share an id', () => {
    const shared: Scenario = {
      ...scenario,
      claims: scenario.claims.map((claim) => ({
        ...claim,
        answers: [
          { id: 'yes', right: true },
          { id: 'no', right: false },
        ],
      })),
    };
    for (const nth of [1, 2] as const) {
      const debate = debateAt(shared, 'question', { nth, position: 'north' });
      const ruling = playMove(shared, debate, { kind: 'answer-question', answer: 'yes' });
      if (!ruling.allowed) throw new Error('refused');
      expect(reactionTo(shared, ruling.debate, ruling.happenings[0] as Happening)?.path).toEqual([
        'claims',
        debate.claims[nth - 1]?.claim,
        'answerWhy',
      ]);
    }
  });

  test('[D1] to a reply is that of the attacked claim or of the attack on the position', () => {
    const onClaim = debateAt(scenario, 'test', { seed: 5, position: 'north' });
    const claim = onClaim.claims[attackedClaim(onClaim.seed) - 1]?.claim;
    const answered = { kind: 'attack-answered', how: 'rebutted', met: 'met', right: true } as const;
    const said = { ...answered, attack: `${claim}-attack`, reply: '' };
    expect(path(onClaim, { ...said, on: 'claim' })).toBe(`scenario claims ${claim} replyWhy`);
    expect(path(onClaim, { ...said, on: 'position', attack: 'attack-north' })).toBe(
      'scenario positionAttacks attack-north replyWhy',
    );
    expect(path(done, { kind: 'follow-up-answered', right: true, answer: '' })).toBe(
      'scenario positionAttacks attack-north answerWhy',
    );
  });

  test('[D1] to a witness is that of the one who was heard, even where two witnesses say the same line', () => {
    const twins: Scenario = {
      ...scenario,
      witnesses: scenario.witnesses.map((witness) => ({ ...witness, lines: ['same-line', 'other-line'] })),
    };
    const debate = debateAt(twins, 'testimony', { position: 'east' });
    const ruling = playMove(twins, debate, { kind: 'press', line: 'same-line', verb: 'so-what' });
    if (!ruling.allowed) throw new Error('refused');
    expect(reactionTo(twins, ruling.debate, ruling.happenings[0] as Happening)?.path).toEqual([
      'witnesses',
      'officer',
      'pressed',
      'same-line',
    ]);
  });

  test.each([
    ['sound', { kind: 'no-questions' }, 'soundWhy'],
    ['flawed', { kind: 'challenge', line: 'engineer-flawed', verb: 'how-do-you-know' }, 'flawedWhy'],
  ] as const)('[D2] to a %s testimony met by %o is its reason', (turn, move, why) => {
    const [engineer] = scenario.witnesses;
    if (engineer === undefined) throw new Error('no witness');
    const debate = debateAt(scenario, 'testimony', { seed: seedOfTurn(engineer, turn), position: 'north' });
    expect(toMove(debate, move)).toBe(`scenario witnesses engineer ${why}`);
  });

  test('[V5] to the rest is the sentence of its node', () => {
    const reason = { kind: 'reason-given', test: 'necessity', right: true, reason: 'necessity-of-two' } as const;
    expect(path(done, reason)).toBe('scenario tests necessity whys necessity-of-two');
    expect(path(done, { kind: 'decision-named', right: true, choice: '' })).toBe('scenario call why');
    expect(path(done, { kind: 'second-called', right: true, card: '' })).toBe('ui reaction second-holds');
    expect(path(done, { kind: 'point-signed', right: true, point: '' })).toBe(
      `scenario positions ${opponentOf(scenario, done)?.id} pointWhy`,
    );
    expect(path(done, { kind: 'forum-asked', right: true, question: '' })).toBe('scenario questionWhy');
    expect(path(done, { kind: 'bet-closed', nth: 1, bet: 'even', moved: false, right: true })).toBe(
      'ui reaction bet-fits',
    );
  });
});
