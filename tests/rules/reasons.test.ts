import { describe, expect, test } from 'vitest';
import type { ClaimRecord, Debate } from '../../src/rules/debate';
import type { ChainBreak, ChainSlot } from '../../src/rules/move';
import { reachVerdict } from '../../src/rules/reach-verdict';
import { aScenario, aTutorial } from './a-scenario';
import { perfect, reached } from './perfect-play';
import { bestPlayer, debateAt, playOut } from './players';
import { aChain, aGapChain, replyTo } from './records';

const scenario = aScenario();

describe('a reason', () => {
  const reasons = (changes: Partial<Debate>, of = scenario) => reached(changes, of).reasons;

  test('[V5] is given for nothing that held', () => {
    expect(reasons({})).toEqual([]);
  });

  interface Broken {
    readonly at: ChainSlot;
    readonly why: ChainBreak;
    readonly chain: ReturnType<typeof aChain>;
    readonly better: string | null;
    readonly code?: string;
  }
  test.each<Broken>([
    {
      at: 'actor',
      why: 'not-its-duty',
      code: 'system-did-it',
      chain: aChain({ actor: 'the-system' }),
      better: 'list-unit',
    },
    { at: 'forum', why: 'no-power-here', chain: aChain({ forum: 'court' }), better: 'prosecutor' },
    {
      at: 'forum',
      why: 'no-power-here',
      chain: aGapChain({ forum: 'court', proposed: null }),
      better: 'no-forum-today',
    },
    {
      at: 'forum',
      why: 'gap-too-soon',
      chain: aChain({ forum: 'no-forum-today', proposed: 'assembly' }),
      better: 'prosecutor',
    },
    { at: 'proposed', why: 'gap-unfilled', chain: aGapChain({ proposed: 'ombudsman' }), better: 'assembly' },
    { at: 'standard', why: 'wrong-standard', chain: aChain({ standard: 'contract' }), better: 'list-rules' },
    { at: 'trace', why: 'trace-does-not-show', chain: aChain({ trace: 'access-log' }), better: 'list-file' },
    { at: 'trace', why: 'trace-does-not-reach', chain: aChain({ trace: 'vendor-report' }), better: 'list-file' },
    { at: 'consequence', why: 'cannot-impose', chain: aChain({ consequence: 'damages' }), better: 'entry-struck' },
    { at: 'hands', why: 'hand-left-out', chain: aChain({ hands: [] }), better: 'vendor' },
    { at: 'hands', why: 'hand-too-many', chain: aChain({ hands: ['the-system', 'vendor'] }), better: 'vendor' },
  ])('[V5] names $why at the $at, and what on offer was better', ({ at, why, code = why, chain, better }) => {
    const broken = { ...chain, weighed: { score: 0, at, why } };
    const chosen = at === 'hands' ? (chain.hands ?? []).join(' ') : chain[at];
    const expected = { dimension: 'A', step: { kind: 'chain', nth: 2 }, code, chosen, better };
    expect(reasons({ chains: [perfect.chains[0], broken] })).toEqual([expected]);
    const again = { ...broken, mended: true };
    expect(reasons({ chains: [perfect.chains[0], again] })).toEqual([expected]);
  });

  test('[V5] knows no better link where none on offer carries the weight further', () => {
    const failures = scenario.failures.map((failure) => ({
      ...failure,
      offers: { ...failure.offers, traces: failure.offers.traces.filter((id) => id !== 'list-file') },
    }));
    const broken = aChain({ trace: 'press-line', weighed: { score: 2, at: 'trace', why: 'trace-does-not-show' } });
    const [reason] = reasons({ chains: [perfect.chains[0], broken] }, { ...scenario, failures });
    expect(reason).toMatchObject({ code: 'silence-is-proof', chosen: 'press-line', better: null });
  });

  test('[V5] says it where only the mend cost a point, and not in a tutorial, which lets it go', () => {
    const mended = aChain({ mended: true, weighed: { score: 3, at: null, why: null } });
    const expected = { dimension: 'A', step: { kind: 'chain', nth: 1 }, code: 'mended', chosen: null, better: null };
    expect(reasons({ chains: [mended, perfect.chains[1]] })).toEqual([expected]);
    const { debate } = playOut(aTutorial(), bestPlayer);
    const again = { ...debate, chains: [{ ...debate.chains[0], mended: true }, debate.chains[1]] } as const;
    expect(reachVerdict(aTutorial(), again)).toMatchObject({ level: 4, reasons: [] });
  });

  const first = perfect.claims[0];
  const claims = (changes: Partial<ClaimRecord>): Partial<Debate> => ({
    claims: [{ ...first, ...changes }, perfect.claims[1]],
  });
  const strong = first.card ?? '';
  const cardsOf = (place: 'stretched' | 'off'): string =>
    Object.entries(scenario.claims.find(({ id }) => id === first.claim)?.cards ?? {}).find(
      ([, is]) => is === place,
    )?.[0] ?? '';

  test.each<[string, Partial<ClaimRecord>, object]>([
    [
      'a card off the point',
      { card: cardsOf('off') },
      { code: 'off-the-point', chosen: cardsOf('off'), better: strong },
    ],
    [
      'a stretched card',
      { card: cardsOf('stretched') },
      { code: 'beyond-the-limit', chosen: cardsOf('stretched'), better: strong },
    ],
    [
      'a broken link',
      { link: `${first.claim}-broken` },
      { code: 'post-hoc', chosen: `${first.claim}-broken`, better: first.link },
    ],
    [
      'a link that nearly holds',
      { link: `${first.claim}-nearly` },
      { code: 'nearly-holds', chosen: `${first.claim}-nearly`, better: first.link },
    ],
    ['a mend that cost a point', { mended: true }, { code: 'mended', chosen: null, better: null }],
  ])('[V5] names %s of a claim', (_, changes, expected) => {
    const evidence = reasons(claims(changes)).filter(({ dimension }) => dimension === 'E');
    expect(evidence).toEqual([{ dimension: 'E', step: { kind: 'claim', nth: 1 }, ...expected }]);
  });

  test('[V5] does not blame a mend that cost nothing', () => {
    const codes = reasons(claims({ mended: true, second: cardsOf('off') })).map(({ code }) => code);
    expect(codes).not.toContain('mended');
    expect(codes).toContain('off-the-point');
  });

  test('[V5] never names a card as better that was not on the table', () => {
    const shy = aScenario(1);
    const cards = { promise: 'fits', judgment: 'fits', report: 'fits', memo: 'stretched', rumour: 'off' } as const;
    const turned = { ...shy, claims: shy.claims.map((claim) => ({ ...claim, cards })) };
    const all = reasons({ ...claims({ card: 'rumour', second: 'memo' }) }, turned);
    const [ofCard, ofSecond] = all.filter(
      ({ dimension, step }) => dimension === 'E' && 'nth' in step && step.nth === 1,
    );
    expect(ofCard).toMatchObject({ step: { kind: 'claim' }, chosen: 'rumour', better: 'judgment' });
    expect(ofSecond).toMatchObject({ step: { kind: 'second-source' }, chosen: 'memo', better: 'report' });
  });

  test.each<[string, Partial<ClaimRecord>, object]>([
    [
      'wrong',
      { answer: `${first.claim}-answer-wrong` },
      { code: 'scope-shift', chosen: `${first.claim}-answer-wrong` },
    ],
    ['bare', { answer: `${first.claim}-answer-bare` }, { code: 'off-the-point', chosen: `${first.claim}-answer-bare` }],
  ])('[V5] names a %s answer to the open question', (_, changes, expected) => {
    const better = `${first.claim}-answer-right`;
    expect(reasons(claims(changes))).toEqual([
      { dimension: 'E', step: { kind: 'question', nth: 1 }, ...expected, better },
    ]);
  });

  test('[V5] names a second source that adds nothing', () => {
    const [reason] = reasons(claims({ second: cardsOf('stretched') }));
    expect(reason).toEqual({
      dimension: 'E',
      step: { kind: 'second-source', nth: 1 },
      code: 'beyond-the-limit',
      chosen: cardsOf('stretched'),
      better: first.second,
    });
  });

  test('[V5] names a reply that missed, on the claim and on the position, with the one that would have met it', () => {
    const attack = scenario.claims.find(({ id }) => id === first.claim)?.attack;
    const onPosition = scenario.positionAttacks[0];
    if (attack === undefined || onPosition === undefined) throw new Error('no attack');
    const dialogue = (changes: Partial<Debate>) => reasons(changes).filter(({ dimension }) => dimension === 'D');
    expect(dialogue({ claimReply: replyTo(attack, `${attack.id}-narrow-miss`) })).toEqual([
      {
        dimension: 'D',
        step: { kind: 'claim-attack' },
        code: 'narrowing-misses',
        chosen: `${attack.id}-narrow-miss`,
        better: `${attack.id}-${attack.sound ? 'concede' : 'rebut'}`,
      },
    ]);
    expect(dialogue({ positionReply: replyTo(onPosition, 'silence') })).toEqual([
      {
        dimension: 'D',
        step: { kind: 'position-attack' },
        code: 'silence',
        chosen: 'silence',
        better: 'attack-north-rebut',
      },
      {
        dimension: 'D',
        step: { kind: 'follow-up' },
        code: 'inconsistent-follow-up',
        chosen: 'north-stands',
        better: null,
      },
    ]);
  });

  test('[V5] names a follow-up that was not consistent, with the answer that was', () => {
    const expected = { dimension: 'D', step: { kind: 'follow-up' }, better: 'north-stands' };
    expect(reasons({ followUp: 'north-trap' })).toEqual([
      { ...expected, code: 'motive-reading', chosen: 'north-trap' },
    ]);
    expect(reasons({ followUp: 'north-grants' })).toEqual([
      { ...expected, code: 'inconsistent-follow-up', chosen: 'north-grants' },
    ]);
  });

  test.each([
    [
      { kind: 'challenge', line: 'engineer-flawed', verb: 'so-what' },
      'right-line-wrong-question',
      'engineer-flawed so-what',
    ],
    [{ kind: 'present-card', line: 'engineer-first', card: 'report' }, 'off-the-point', 'engineer-first report'],
    [{ kind: 'no-questions' }, 'accepting-the-unsound', 'no-questions'],
  ] as const)('[V5] names how a flawed testimony was met wrongly: %o', (ended, code, chosen) => {
    const testimonies = [{ witness: 'engineer', pressed: [], ended }];
    expect(reasons({ testimonies })).toEqual([
      {
        dimension: 'D',
        step: { kind: 'testimony', witness: null },
        code,
        chosen,
        better: 'engineer-flawed how-do-you-know',
      },
    ]);
  });

  test('[V5] says that no questions were better where the testimony was sound, and any question in a tutorial', () => {
    const tutorial = aTutorial();
    const { debate } = playOut(tutorial, bestPlayer);
    const ended = { kind: 'challenge', line: 'officer-sound', verb: 'so-what' } as const;
    const doubted = debate.testimonies.map((given) =>
      given.witness === 'officer' ? { ...given, ended } : { ...given, ended: { kind: 'no-questions' } as const },
    );
    const verdict = reachVerdict(tutorial, { ...debate, testimonies: doubted });
    expect(verdict).toMatchObject({
      reasons: [
        { step: { witness: 'engineer' }, code: 'accepting-the-unsound', better: 'engineer-flawed what-do-you-mean' },
        {
          step: { witness: 'officer' },
          code: 'doubting-the-sound',
          chosen: 'officer-sound so-what',
          better: 'no-questions',
        },
      ],
    });
  });

  test('[V5] names a reason that does not serve the position, with the one that does', () => {
    const given = (reason: string) => reasons({ reasons: { ...perfect.reasons, necessity: reason } });
    const expected = { dimension: 'T', step: { kind: 'test', test: 'necessity' }, better: 'necessity-of-two' };
    expect(given('necessity-idea')).toEqual([{ ...expected, code: 'aim-is-effect', chosen: 'necessity-idea' }]);
    expect(given('necessity-of-others')).toEqual([
      { ...expected, code: 'off-the-point', chosen: 'necessity-of-others' },
    ]);
  });

  test('[V5] names a closing word that is off, with the nearest one', () => {
    const [one, other] = perfect.claims;
    expect(reasons({ claims: [one, { ...other, closing: 'hardly' }] })).toEqual([
      { dimension: 'C', step: { kind: 'closing', nth: 2 }, code: 'bet-off', chosen: 'hardly', better: other.closing },
    ]);
  });

  test('[V5] is not invented for what was never said', () => {
    const start = debateAt(scenario, 'opening');
    expect(reached({ ...start, step: perfect.step }).reasons).toEqual([]);
  });
});
