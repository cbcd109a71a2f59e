import { describe, expect, test } from 'vitest';
import type { Debate } from '../../src/rules/debate';
import type { Bet, ClaimSlot, Move } from '../../src/rules/move';
import { legalMoves, playMove, stepOf } from '../../src/rules/play-move';
import { aScenario } from './a-scenario';
import { debateAt, playAll, played } from './players';

const scenario = aScenario(3);
const draft = (slot: ClaimSlot, choice: string): Move => ({ kind: 'draft-claim', slot, choice });
interface Case {
  readonly card: string;
  readonly link: string;
  readonly bet?: Bet;
}
const whole = (claim: string, { card, link, bet = 'likely' }: Case): readonly Move[] => [
  draft('claim', claim),
  draft('card', card),
  draft('link', `${claim}-${link}`),
  draft('bet', bet),
];
const COMMIT: Move = { kind: 'commit-claim' };
const MEND: Move = { kind: 'mend-claim' };

const atClaim = (nth: 1 | 2 = 1): Debate => debateAt(scenario, 'claim', { nth, position: 'north' });
const choices = (debate: Debate, slot: ClaimSlot): readonly string[] =>
  legalMoves(scenario, debate).flatMap((move) =>
    move.kind === 'draft-claim' && move.slot === slot ? [move.choice] : [],
  );

describe('a draft', () => {
  test('[A1] needs a claim, a card, a link and a bet before it can be committed', () => {
    let debate = atClaim();
    for (const move of whole('c1', { card: 'judgment', link: 'holds' })) {
      expect(playMove(scenario, debate, COMMIT)).toEqual({ allowed: false, objection: 'draft-unfinished' });
      const { debate: next, happenings } = played(scenario, debate, move);
      expect(happenings).toEqual([{ ...move, kind: 'claim-drafted' }]);
      debate = next;
    }
    expect(debate.claims[0]).toMatchObject({
      claim: 'c1',
      card: 'judgment',
      link: 'c1-holds',
      bet: 'likely',
      weighed: null,
    });
    expect(playMove(scenario, debate, COMMIT).allowed).toBe(true);
  });

  test('[K1] offers cards and links once a claim was chosen, bets at once', () => {
    expect(choices(atClaim(), 'card')).toEqual([]);
    expect(choices(atClaim(), 'link')).toEqual([]);
    expect(choices(atClaim(), 'bet')).toHaveLength(5);
    const chosen = playAll(scenario, atClaim(), [draft('claim', 'c1')]);
    expect(choices(chosen, 'card')).toHaveLength(4);
    expect([...choices(chosen, 'link')].sort()).toEqual(['c1-broken', 'c1-holds', 'c1-nearly']);
  });

  test('[A1] another claim takes its cards and links off the table, the same one does not', () => {
    const debate = playAll(scenario, atClaim(), whole('c1', { card: 'judgment', link: 'holds' }));
    expect(playAll(scenario, debate, [draft('claim', 'c1')]).claims[0]).toMatchObject({
      card: 'judgment',
      link: 'c1-holds',
    });
    const other = playAll(scenario, debate, [draft('claim', 'c2')]).claims[0];
    expect(other).toMatchObject({ claim: 'c2', card: null, link: null, bet: 'likely' });
  });

  test('[E1] the same claim cannot be argued twice', () => {
    const second = atClaim(2);
    const first = second.claims[0].claim ?? '';
    expect(choices(second, 'claim')).toHaveLength(3);
    expect(choices(second, 'claim')).not.toContain(first);
    expect(playMove(scenario, second, draft('claim', first))).toEqual({ allowed: false, objection: 'not-on-offer' });
  });
});

describe('a commit', () => {
  const committed = (card: string, link: string) =>
    played(scenario, playAll(scenario, atClaim(), whole('c1', { card, link })), COMMIT);

  test('[A1] that holds says so and goes on', () => {
    const { debate, happenings } = committed('judgment', 'holds');
    expect(happenings).toEqual([{ kind: 'claim-held', nth: 1, claim: 'c1' }]);
    expect(debate.claims[0].weighed).toEqual({ score: 2, why: null });
    expect(stepOf(scenario, debate)).toEqual({ kind: 'claim', nth: 2 });
  });

  test.each([
    ['rumour', 'holds', { why: 'off-the-point', idea: 'off-the-point' }, { card: null, link: null, score: 0 }],
    ['memo', 'holds', { why: 'beyond-the-limit', idea: 'beyond-the-limit' }, { card: null, link: null, score: 1 }],
    ['judgment', 'broken', { why: 'broken-link', idea: 'post-hoc' }, { card: 'judgment', link: null, score: 1 }],
    ['judgment', 'nearly', { why: 'nearly-holds', idea: 'nearly-holds' }, { card: 'judgment', link: null, score: 2 }],
  ])('[A1] of %s with a link that is "%s" slips, and a mend takes back what was wrong', (...row) => {
    const [card, link, { why, idea }, { score, ...left }] = row;
    const { debate, happenings } = committed(card, link);
    expect(happenings).toEqual([{ kind: 'claim-slipped', nth: 1, claim: 'c1', why, idea, mendable: true }]);
    expect(debate.claims[0].weighed).toEqual({ score, why });
    expect(legalMoves(scenario, debate)).toEqual([MEND, { kind: 'leave-claim' }]);
    const mended = played(scenario, debate, MEND);
    expect(mended.happenings).toEqual([{ kind: 'claim-reopened', nth: 1 }]);
    expect(mended.debate.claims[0]).toMatchObject({ claim: 'c1', ...left, bet: 'likely', weighed: null, mended: true });
  });

  test('[A1] a mend is had once: a second slip goes on', () => {
    const again = [MEND, draft('card', 'memo'), draft('link', 'c1-holds')];
    const { debate, happenings } = played(
      scenario,
      playAll(scenario, committed('rumour', 'holds').debate, again),
      COMMIT,
    );
    expect(happenings).toMatchObject([{ kind: 'claim-slipped', why: 'beyond-the-limit', mendable: false }]);
    expect(stepOf(scenario, debate)).toEqual({ kind: 'claim', nth: 2 });
    expect(debate.claims[1]).toMatchObject({ mended: false });
  });

  test('[A1] in act IV no slip is mended: it stands, and the hearing goes on', () => {
    const last = aScenario(4);
    const { debate, happenings } = played(
      last,
      playAll(
        last,
        debateAt(last, 'claim', { nth: 1, position: 'north' }),
        whole('c1', { card: 'rumour', link: 'holds' }),
      ),
      COMMIT,
    );
    expect(happenings).toMatchObject([{ kind: 'claim-slipped', why: 'off-the-point', mendable: false }]);
    expect(stepOf(last, debate)).toEqual({ kind: 'claim', nth: 2 });
  });

  test('[A1] a slip may be left, and the claim stands as it was committed', () => {
    const { debate, happenings } = played(scenario, committed('memo', 'holds').debate, { kind: 'leave-claim' });
    expect(happenings).toEqual([]);
    expect(debate.claims[0]).toMatchObject({ card: 'memo', mended: false, weighed: { score: 1 } });
    expect(stepOf(scenario, debate)).toEqual({ kind: 'claim', nth: 2 });
  });

  test('[A1] the second claim is committed on its own, and the first stays', () => {
    const first = [...whole('c1', { card: 'judgment', link: 'holds' }), COMMIT];
    const second = playAll(scenario, atClaim(), first);
    const moves = whole('c2', { card: 'count', link: 'broken', bet: 'hardly' });
    const { debate, happenings } = played(scenario, playAll(scenario, second, moves), COMMIT);
    expect(happenings).toMatchObject([{ kind: 'claim-slipped', nth: 2, claim: 'c2' }]);
    expect(debate.claims[0]).toEqual(second.claims[0]);
    expect(debate.claims[1]).toMatchObject({ claim: 'c2', bet: 'hardly', weighed: { score: 1 } });
  });
});

describe('the hearing', () => {
  test('[H1] locks the case: no claim can be drafted once it is open', () => {
    const open = played(scenario, debateAt(scenario, 'open-hearing'), { kind: 'open-hearing' });
    expect(open.happenings).toEqual([{ kind: 'hearing-opened' }]);
    expect(playMove(scenario, open.debate, draft('card', 'report'))).toEqual({ allowed: false, objection: 'not-now' });
  });

  test.each([
    ['right', true, {}],
    ['wrong', false, { idea: 'scope-shift' }],
    ['bare', false, { idea: 'off-the-point' }],
  ])('[E1] puts the open question, and an answer that is %s is said to be', (which, right, more) => {
    const debate = debateAt(scenario, 'question', { nth: 2 });
    const claim = debate.claims[1].claim ?? '';
    const answer = `${claim}-answer-${which}`;
    const { debate: next, happenings } = played(scenario, debate, { kind: 'answer-question', answer });
    expect(happenings).toEqual([{ kind: 'question-answered', answer, right, ...more }]);
    expect([next.claims[0].answer, next.claims[1].answer]).toEqual([`${debate.claims[0].claim}-answer-right`, answer]);
  });

  test('[E2] asks who else says so, and says why a second source adds nothing', () => {
    const debate = playAll(scenario, debateAt(scenario, 'claim', { position: 'north' }), [
      ...whole('c1', { card: 'judgment', link: 'holds' }),
      COMMIT,
    ]);
    const asked = debateAt(scenario, 'second-source', { nth: 1, from: debate });
    const call = (card: string) => played(scenario, asked, { kind: 'call-second', card });
    expect(call('report').happenings).toEqual([{ kind: 'second-called', right: true, card: 'report' }]);
    expect(call('report').debate.claims[0].second).toBe('report');
    expect(call('memo').happenings).toEqual([
      { kind: 'second-called', right: false, card: 'memo', why: 'beyond-the-limit', idea: 'beyond-the-limit' },
    ]);
    expect(call('rumour').happenings).toMatchObject([{ right: false, why: 'off-the-point', idea: 'off-the-point' }]);
  });
});
